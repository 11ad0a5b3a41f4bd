public import PowerMap

/// The accounts of a workspace as far as they could be read, and what is wrong with the rest.
///
/// One bad account never stops the others.
public struct Workspace: Sendable {
  /// The book of every account that could be read; in the order of the files.
  public var book: Book
  /// Every account file, whether it could be read or not.
  public var accounts: [LoadedAccount]
  /// The problems of `powermap.yaml` itself.
  public var diagnostics: Diagnostics

  /// The problems of all files.
  public var allDiagnostics: Diagnostics {
    Diagnostics(Array(diagnostics) + accounts.flatMap { Array($0.diagnostics) })
  }

  /// Reads an account file with the workspace around it, a `powermap.yaml`, or a folder that holds one.
  ///
  /// - Throws: the problems of the workspace file, or that nothing can be read at `path`.
  public static func load(_ path: String) throws(Diagnostics) -> Workspace {
    let path = FileSystem.isFolder(path) ? FilePath.joined(path, workspaceName) : path
    if FilePath.name(path) == workspaceName {
      let shared = try SharedFile.read(path)
      guard !shared.accountPaths.isEmpty else {
        throw Diagnostics([
          Diagnostic(
            .unreadableFile, path: path, at: .start, message: "the workspace names no account file that exists")
        ])
      }
      return shared.workspace(of: shared.accountPaths)
    }
    guard let file = FileSystem.ancestorFile(workspaceName, of: path) else {
      return SharedFile(path: nil).workspace(of: [path])
    }
    return try SharedFile.read(file).workspace(of: [path])
  }

  /// The name of the file at the root of a workspace.
  static let workspaceName = "powermap.yaml"
}

/// One account file: what was read and what is wrong with it.
public struct LoadedAccount: Sendable {
  /// The path of the file.
  public var path: String
  /// The account, or nil where an error stops it.
  public var account: Account?
  /// The errors and warnings of the file and its logs.
  public var diagnostics: Diagnostics
  /// Where the records of the account stand, by paths such as `people.eva`, `departments.it` and `ties.3`; a tie that
  /// stands with a person is where it stands there. Records that come from logs are not among them.
  public var positions: [String: SourcePosition]
}

extension Book {
  /// Reads an account file, a `powermap.yaml` or a folder that holds one, with the workspace around it.
  ///
  /// - Throws: `Diagnostics` if any account has an error; use `Workspace.load` to go on with the rest, and for warnings.
  public init(contentsOf path: String) throws(Diagnostics) {
    let workspace = try Workspace.load(path)
    let all = workspace.allDiagnostics
    if all.hasErrors { throw all }
    self = workspace.book
  }

  /// Reads the text of one account file that stands alone; the id is the stem of `path`. A path ending in `.json` is JSON.
  ///
  /// - Throws: `Diagnostics` with every problem, if any is an error.
  public init(text: String, path: String = "account.yaml") throws(Diagnostics) {
    let loaded = SharedFile(path: nil).load(try SourceText(path: path, text: text))
    guard let account = loaded.account else { throw loaded.diagnostics }
    self.init(accounts: [account])
  }
}
