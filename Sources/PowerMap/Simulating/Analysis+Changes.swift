extension Analysis {
  /// The analysis of the account as it would stand after some changes, made one after the other.
  ///
  /// Nothing is read or judged again. Whoever leaves is in ``departed``.
  /// - Throws: `ChangeError` for what the account does not have, or a figure out of range.
  /// - Complexity: as an analysis.
  public func after(_ changes: [Change]) throws(ChangeError) -> Analysis {
    try basis.assembly.applying(changes, detail: basis.assembly.snapshot.detail).analysis
  }
}

extension AccountAssembly {
  /// The account after some changes.
  func applying(_ changes: [Change], detail: Detail) throws(ChangeError) -> AccountAssembly {
    var changed = try snapshot.applying(changes)
    changed.detail = detail
    let isContextTheSame = changed.links.count == snapshot.links.count
    return AccountAssembly(
      snapshot: changed, context: isContextTheSame ? context : AccountContext(changed), waivers: waivers,
      organisation: organisation)
  }
}
