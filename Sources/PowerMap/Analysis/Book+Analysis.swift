extension Book {
  /// Measures one account on one day: a pure function of the book and the day.
  ///
  /// The book is not judged here: what names nobody, or lies after the day, is left out; see `problems()`.
  /// - Throws: `AnalysisError.noSuchAccount`.
  /// - Complexity: O(people × ties) and the survival of the key people's seats, which is bounded by
  ///   `policy.reliability.budget`.
  public func analysis(of id: Account.ID, asOf day: Day) throws(AnalysisError) -> Analysis {
    try analysis(of: id, asOf: day, showing: Set(Capability.Scope.allCases))
  }

  /// Measures one account on one day, in full only for some scopes.
  ///
  /// The figures of the account and the findings are the same whatever is asked for, and so are those of people,
  /// departments and ties but for this: of a person, a department or a tie whose scope is not among those that are shown
  /// the evidence may be missing, the chains of influence and of introductions are, and the interest, the joint meetings
  /// and the cut and the survival of the seat are unknown, "not asked for". All of this takes about half of the time,
  /// which is saved where only the account matters.
  /// - Throws: `AnalysisError.noSuchAccount`.
  /// - Complexity: as `analysis(of:asOf:)`.
  public func analysis(
    of id: Account.ID, asOf day: Day, showing scopes: Set<Capability.Scope>
  ) throws(AnalysisError) -> Analysis {
    guard let account = self[account: id] else {
      throw .noSuchAccount(id, known: accounts.map(\.id).sorted())
    }
    return AccountAssembly(account: account, book: self, asOf: day, detail: Detail(of: scopes)).analysis
  }

  /// Measures one account on the day written as `YYYY-MM-DD`.
  /// - Throws: `AnalysisError.badDate` or `.noSuchAccount`.
  public func analysis(of id: Account.ID, asOf text: String) throws(AnalysisError) -> Analysis {
    guard let day = Day(text) else { throw .badDate(text) }
    return try analysis(of: id, asOf: day)
  }
}
