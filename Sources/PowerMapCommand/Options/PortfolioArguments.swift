import ArgumentParser
import PowerMap
import PowerMapFiles

/// The workspace that a command works through account by account, and how.
struct PortfolioArguments: ParsableArguments {
  @Argument(
    help: .init("A folder with a powermap.yaml, that file itself, or an account file.", valueName: "workspace"),
    completion: .file())
  var path = "."

  @Option(
    help: .init(
      "The folder that keeps what was read, so that files that have not changed are not read again; .powermap in the "
        + "workspace, unless given.", valueName: "folder"), completion: .directory)
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: "Read every file, and keep nothing.")
  var hasNoCache = false

  @Option(help: .init("How many accounts to work on at a time; as many as processors, unless given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .customLong("no-progress"), help: "Show no progress on the terminal.")
  var hidesProgress = false

  @Flag(help: "Print how much processor time each stage took.")
  var timings = false

  func validate() throws {
    try Jobs.validate(jobs)
    if hasNoCache, cache != nil { throw ValidationError("--no-cache and --cache cannot both be asked for") }
  }

  /// Opens the workspace, and says what is wrong with its file.
  ///
  /// - Throws: that it cannot be used.
  func files() throws -> WorkspaceFiles {
    let files = try WorkspaceFiles.open(path)
    StandardError.print(files.diagnostics.description)
    return files
  }

  /// A pass over the accounts of a workspace.
  /// - Parameter scopes: the scopes that the analyses are shown of; all, unless given.
  func pass(
    _ files: WorkspaceFiles, asOf day: Day, showing scopes: Set<Capability.Scope> = Set(Capability.Scope.allCases)
  ) -> PortfolioPass {
    PortfolioPass(
      files: files, cache: cache(of: files), day: day, jobs: Jobs.count(jobs),
      scopes: scopes)
  }

  private func cache(of files: WorkspaceFiles) -> AccountCache? {
    guard !hasNoCache else { return nil }
    let folder = cache ?? "\(files.folder)/.powermap"
    if let cache = AccountCache(folder: folder) { return cache }
    StandardError.say("nothing is kept in '\(folder)', which cannot be written to; every file is read")
    return nil
  }
}
