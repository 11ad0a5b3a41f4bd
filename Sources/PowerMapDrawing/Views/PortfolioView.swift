internal import PowerMap

extension TableRules {
  /// Which accounts need us?
  ///
  /// A row for each account, the one with the most revenue at risk first, and a column for each headline figure, deeper
  /// where more is missing; below, revenue against resilience. Of one analysis it is a table of one account.
  static let portfolio = TableRules(title: "Portfolio", question: "which accounts need us?") { subject in
    Portfolio([AccountHeadline(subject.analysis)], options: subject.options).table
  }
}
