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
    let files = try WorkspaceFiles.open(path)
    var workspace = Workspace(book: files.book, accounts: [], diagnostics: files.diagnostics)
    for path in files.paths {
      let loaded = files.load(path)
      if let account = loaded.account { workspace.book.accounts.append(account) }
      workspace.accounts.append(loaded)
    }
    workspace.diagnostics = files.diagnostics.merging(files.shared.problems(ofWaiversIn: workspace.book))
    return workspace
  }
}

/// One account file: what was read and what is wrong with it.
public struct LoadedAccount: Sendable {
  /// The path of the file.
  public var path: String
  /// The account, or nil where an error stops it.
  public var account: Account?
  /// The errors of the file and its logs, and the warnings, unless they were only counted.
  public var diagnostics: Diagnostics
  /// How many warnings were only counted, because nobody wanted their places.
  var unplacedWarnings = 0
  /// How many warnings there are.
  public var warningCount: Int { diagnostics.warnings.count + unplacedWarnings }
  /// Where the records of the account stand, by paths such as `people.eva`, `departments.it` and `ties.3`; a tie that
  /// stands with a person is where it stands there. Records that come from logs are not among them.
  public var positions: [String: SourcePosition] = [:]
  /// The logs that were read.
  var logs: [Log] = []
  /// The digest of the account file in its workspace, without the logs.
  var contents = ContentDigest()

  /// A file of interactions that an account names.
  struct Log: Sendable {
    var path: String
    var digest = ContentDigest()

    init(path: String, bytes: [UInt8]) {
      self.path = path
      digest.add(bytes)
    }
  }

  /// Tells everything the account was read from, which is its file, `powermap.yaml` and its logs, from anything else.
  public var digest: ContentDigest {
    logs.reduce(into: contents) { digest, log in
      digest.add(log.path)
      digest.add(log.digest)
    }
  }
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
