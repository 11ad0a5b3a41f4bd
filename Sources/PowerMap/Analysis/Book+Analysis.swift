extension Book {
  /// Measures one account on one day: a pure function of the book and the day.
  ///
  /// The book is not judged here: what names nobody, or lies after the day, is left out; see `problems()`.
  /// - Throws: `AnalysisError.noSuchAccount`.
  /// - Complexity: O(people × ties) and the survival of the key people's seats, which is bounded by
  ///   `policy.reliability.budget`.
  public func analysis(of id: Account.ID, asOf day: Day) throws(AnalysisError) -> Analysis {
    try analysis(of: id, asOf: day, evidenceOf: Set(Capability.Scope.allCases))
  }

  /// Measures one account on one day, and words what figures rest on only for some scopes.
  ///
  /// A figure of a person or of a tie whose scope is not among them may lack its evidence; that of the account and of
  /// departments is always there, and so is what a finding quotes. Figures, intervals, states, lists and findings are the
  /// same whatever is asked for. Most of the evidence is that of people, so leaving it out takes about a third off the
  /// time where only the account matters.
  /// - Throws: `AnalysisError.noSuchAccount`.
  /// - Complexity: as `analysis(of:asOf:)`.
  public func analysis(
    of id: Account.ID, asOf day: Day, evidenceOf scopes: Set<Capability.Scope>
  ) throws(AnalysisError) -> Analysis {
    guard let account = self[account: id] else {
      throw .noSuchAccount(id, known: accounts.map(\.id).sorted())
    }
    return AccountAssembly(account: account, book: self, asOf: day, evidence: KeptEvidence(of: scopes)).analysis
  }

  /// Measures one account on the day written as `YYYY-MM-DD`.
  /// - Throws: `AnalysisError.badDate` or `.noSuchAccount`.
  public func analysis(of id: Account.ID, asOf text: String) throws(AnalysisError) -> Analysis {
    guard let day = Day(text) else { throw .badDate(text) }
    return try analysis(of: id, asOf: day)
  }
}
