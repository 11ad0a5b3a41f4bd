import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

/// The account file or workspace a command is about.
struct AccountArguments: ParsableArguments {
  @Argument(
    help: .init(
      "An account file, a folder with a powermap.yaml, or that file itself.", valueName: "account-or-workspace"),
    completion: .file())
  var path: String

  @Option(help: .init("The one account of a workspace to use.", valueName: "id"))
  var account: String?

  /// Reads the file or workspace as far as it goes.
  ///
  /// - Throws: what is wrong with the workspace itself; that it has no such account.
  func load() throws -> Selection { try Selection(path: path, account: account) }
}

/// The account files or workspaces a command is about, several of them.
struct AccountsArguments: ParsableArguments {
  @Argument(
    help: .init(
      "Account files, folders with a powermap.yaml, or that file itself.", valueName: "account-or-workspace"),
    completion: .file())
  var paths: [String]

  @Option(help: .init("The one account of a workspace to use.", valueName: "id"))
  var account: String?

  /// Reads all of them as far as they go.
  ///
  /// - Throws: what is wrong with a workspace itself; that it has no such account.
  func load() throws -> [Selection] {
    try paths.map { try Selection(path: $0, account: account) }
  }
}

extension LoadedAccount {
  /// The account's id: the stem of the file's name.
  var id: String { Self.id(ofPath: path) }

  /// The id of the account in a file of that name.
  static func id(ofPath path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}

/// The accounts a command works on.
struct Selection {
  var workspace: Workspace
  /// Whether one account was asked for, rather than a workspace that may happen to hold one.
  var isOneAccount: Bool

  init(workspace: Workspace, isOneAccount: Bool) {
    self.workspace = workspace
    self.isOneAccount = isOneAccount
  }

  /// Reads a file or workspace as far as it goes, and picks the account of that id where one is given.
  ///
  /// - Throws: what is wrong with the workspace itself; that it has no such account.
  init(path: String, account: String?) throws {
    workspace = try Workspace.load(path)
    isOneAccount = account != nil || workspace.accounts.map(\.path) == [path]
    guard let account else { return }
    let ids = workspace.accounts.map(\.id)
    guard ids.contains(account) else {
      throw CommandFailure(
        .wrongCall,
        "there is no account '\(account)' in \(path); it has \(ids.joined(separator: ", "))"
          .suggesting(account, among: ids))
    }
    workspace.accounts.removeAll { $0.id != account }
  }

  /// Says what is wrong with the accounts; the errors in full, the warnings by their number.
  func reportProblems() -> ExitStatus {
    let diagnostics = workspace.allDiagnostics
    StandardError.print(Diagnostics(diagnostics.errors).description)
    StandardError.say(warnings: diagnostics.warnings.count)
    return diagnostics.hasErrors ? .invalidInput : .fine
  }

  /// The analyses of the accounts that can be used, with other names for everybody where they are given.
  func analyses(asOf day: Day, by redactor: Redactor? = nil) throws -> [Analysis] {
    let book = redactor?.redacted(workspace.book) ?? workspace.book
    return try workspace.accounts.compactMap(\.account).map { try book.analysis(of: $0.id, asOf: day) }
  }

  /// - Throws: that one of several accounts must be named.
  func requireOneAccount(or alternative: String? = nil) throws {
    guard !isOneAccount else { return }
    let ids = workspace.accounts.map(\.id).joined(separator: ", ")
    throw CommandFailure(
      .wrongCall,
      "this is a workspace; name one account by --account (\(ids))" + (alternative.map { ", or \($0)" } ?? ""))
  }

  /// The analysis of the one account that was asked for.
  ///
  /// - Throws: that it cannot be used.
  func analysis(asOf day: Day) throws -> Analysis {
    guard let analysis = try analyses(asOf: day).first else {
      throw CommandFailure(.invalidInput, "the account has errors and cannot be used")
    }
    return analysis
  }
}
