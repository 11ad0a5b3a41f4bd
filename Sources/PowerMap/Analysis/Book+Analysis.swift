extension Book {
  /// Measures one account on one day: a pure function of the book and the day.
  ///
  /// The book is not judged here: what names nobody, or lies after the day, is left out; see `problems()`.
  /// - Throws: `AnalysisError.noSuchAccount`.
  /// - Complexity: O(people × ties) and the survival of the key people's seats, which is bounded by
  ///   `policy.reliability.budget`.
  public func analysis(of id: Account.ID, asOf day: Day) throws(AnalysisError) -> Analysis {
    guard let account = self[account: id] else {
      throw .noSuchAccount(id, known: accounts.map(\.id).sorted())
    }
    return AccountAssembly(account: account, book: self, asOf: day).analysis
  }

  /// Measures one account on the day written as `YYYY-MM-DD`.
  /// - Throws: `AnalysisError.badDate` or `.noSuchAccount`.
  public func analysis(of id: Account.ID, asOf text: String) throws(AnalysisError) -> Analysis {
    guard let day = Day(text) else { throw .badDate(text) }
    return try analysis(of: id, asOf: day)
  }
}
