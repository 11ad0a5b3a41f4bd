extension Collection<AccountHeadline> {
  /// The currencies of their revenue, in order.
  public var currencies: [String] { Set(compactMap { $0.revenue?.currency }).sorted() }

  /// The accounts that need us most first: the most revenue at risk, then the least resilient, then by id; what is unknown
  /// comes last. Amounts of several currencies are not compared: then the least resilient is first.
  public var sortedByNeed: [AccountHeadline] {
    let comparesAmounts = currencies.count <= 1
    return sorted { AccountHeadline.needsMore($0, $1, comparesAmounts: comparesAmounts) }
  }
}
