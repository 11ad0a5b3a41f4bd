extension Account {
  /// How many of the records of business and of competitors lie after a day; plans (renewals) are not among them.
  func futureBusinessRecords(after day: Day) -> Int {
    let days =
      opportunities.map(\.openedOn) + competitorSignals.map(\.on)
      + [competitorIntelReviewedOn, incumbency?.since].compactMap { $0 }
    return days.count { $0 > day }
  }
}
