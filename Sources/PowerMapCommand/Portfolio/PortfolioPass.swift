import PowerMap
import PowerMapFiles

/// One pass over the accounts of a workspace: each is read, analysed and worked on, several at a time, and what came of it
/// is handed over in the order of the files. Nobody holds more accounts than are worked on.
struct PortfolioPass {
  var files: WorkspaceFiles
  /// What was read before; nil where every file is read.
  var cache: AccountCache?
  /// The day of every analysis.
  var day: Day
  /// How many accounts at a time.
  var jobs: Int
  /// The scopes that the analyses are shown of.
  var scopes: Set<Capability.Scope>

  /// An account that was read, and analysed if it can be used.
  struct Account: Sendable {
    var loaded: LoadedAccount
    var analysis: Analysis?
    var times: StagedTimes
  }

  /// Works through the accounts.
  ///
  /// - Parameters:
  ///   - work: What is to be made of an account; done side by side.
  ///   - finished: Called with the number of accounts that are done.
  ///   - receive: Takes what was made of each account, in the order of the files.
  func run<Value: Sendable>(
    _ work: @escaping @Sendable (Account) async throws -> Value, finished: (Int) -> Void = { _ in },
    receive: (Value) throws -> Void
  ) async throws {
    let pass = self
    // So few that all have something to do until the end.
    let stretch = max(1, min(8, files.paths.count / (16 * jobs)))
    try await Batch.inOrder(files.paths, atMost: jobs, inStretchesOf: stretch) { path in
      try await work(try pass.account(at: path))
    } finished: {
      finished($0)
    } receive: {
      try receive($0)
      return true
    }
  }

  private func account(at path: String) throws -> Account {
    var times = StagedTimes()
    let loaded = times.measure(\.reading) { cache?.load(path, of: files) ?? files.load(path, notesPlaces: false) }
    guard let account = loaded.account else { return Account(loaded: loaded, analysis: nil, times: times) }
    var book = files.book
    book.accounts = [account]
    let analysis = try times.measure(\.analysing) {
      try book.analysis(of: account.id, asOf: day, showing: scopes)
    }
    return Account(loaded: loaded, analysis: analysis, times: times)
  }
}
