internal import PowerMap

extension Analysis {
  /// The account's name, cleaned, else its id.
  var displayName: String { SafeText.name(account.name, else: account.id.rawValue) }
}

extension AccountHeadline {
  /// The account's name, cleaned, else its id.
  var displayName: String { SafeText.name(name, else: id.rawValue) }
}

extension Person {
  /// The name, cleaned, else the id.
  var displayName: String { SafeText.name(name, else: id.rawValue) }
}

extension SafeText {
  fileprivate static func name(_ name: String, else id: String) -> String {
    let clean = line(name)
    return clean.isEmpty ? line(id) : clean
  }
}
