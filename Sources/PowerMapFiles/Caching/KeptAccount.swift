import DataTree
import PowerMap

/// What a cache keeps of one account, as one text of JSON: what it was read from, and the account as a file has it. Without
/// its last byte it is no JSON, so that a part of it never passes for the whole.
struct KeptAccount {
  private var version = 0
  private var contents = ""
  private var logs: [Log] = []
  private var warningCount = 0
  private var account: SourceNode?

  private struct Log {
    var path = ""
    var digest = ""
  }

  /// Grows when the same file is read as something else than before.
  private static let version = 2

  private static let fields: [Field<KeptAccount>] = [
    Field("version", \.version, .integer(0...Int.max), "The way in which it is kept.", isRequired: true),
    Field("contents", \.contents, .text, "The digest of the account file in its workspace.", isRequired: true),
    Field("logs", \.logs, .list(log), "The logs that the account names.", isRequired: true),
    Field("warnings", \.warningCount, .integer(0...Int.max), "How many warnings there are.", isRequired: true),
    Field("account", "The account.", isRequired: true, schema: Schema.object(FileRecord.accountFields)) {
      node, kept, _ in kept.account = node
    },
  ]

  private static let log = Form<Log>.record(
    "a log",
    [
      Field("path", \.path, .text, "The file.", isRequired: true),
      Field("digest", \.digest, .text, "The digest of its contents.", isRequired: true),
    ], blank: Log())

  /// What there is to keep of an account; nil for one that cannot be used.
  static func bytes(of loaded: LoadedAccount, in files: WorkspaceFiles) -> [UInt8]? {
    guard let account = loaded.account else { return nil }
    let logs = loaded.logs.map { Tree.record([("path", .text($0.path)), ("digest", .text("\($0.digest)"))]) }
    let tree = Tree.record([
      ("version", .integer(version)), ("contents", .text("\(loaded.contents)")), ("logs", .list(logs)),
      ("warnings", .integer(loaded.warningCount)), ("account", account.tree(over: files.book.policy)),
    ])
    var writer = JSONWriter(isIndented: false)
    tree.write(to: &writer)
    return writer.bytes
  }

  /// What was kept; nil for anything else.
  init?(bytes: [UInt8]) {
    guard let (root, problems) = try? SourceText(path: "kept.json", bytes: bytes).parsed() else { return nil }
    var reading = Reading(source: root.source, problems: problems, notesPlaces: false)
    reading.read(Self.fields, of: root, into: &self, named: "what is kept")
    guard reading.problems.isEmpty else { return nil }
  }

  /// The account, if everything it was read from has the contents it had.
  func account(at path: String, _ contents: ContentDigest, of files: WorkspaceFiles) -> LoadedAccount? {
    guard version == Self.version, self.contents == contents.description else { return nil }
    var logs: [LoadedAccount.Log] = []
    for log in self.logs {
      guard let bytes = try? FileSystem.bytes(log.path) else { return nil }
      let found = LoadedAccount.Log(path: log.path, bytes: bytes)
      guard found.digest.description == log.digest else { return nil }
      logs.append(found)
    }
    guard let node = account, let account = files.shared.keptAccount(of: node, id: WorkspaceFiles.id(of: path)) else {
      return nil
    }
    return LoadedAccount(
      path: path, account: account, diagnostics: Diagnostics(), unplacedWarnings: warningCount, logs: logs,
      contents: contents)
  }
}
