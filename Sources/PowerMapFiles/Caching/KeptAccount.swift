import DataTree
import Foundation
import PowerMap

/// What a cache keeps of one account: a line about where it comes from, and a line with the account file as JSON.
struct KeptAccount {
  private var origin: Origin
  private var account: ArraySlice<UInt8>

  /// What must be as it was for the account to count.
  private struct Origin: Codable {
    /// Grows when the same file is read as something else than before.
    var version = 1
    /// The digest of the account file in its workspace.
    var contents: String
    var logs: [Log]
    var warnings: [Diagnostic]

    struct Log: Codable {
      var path: String
      var digest: String
    }
  }

  /// What there is to keep of an account; nil for one that could not be read.
  init?(_ loaded: LoadedAccount, _ contents: ContentDigest, of files: WorkspaceFiles) {
    guard let account = loaded.account else { return nil }
    origin = Origin(
      contents: contents.description, logs: loaded.logs.map { .init(path: $0.path, digest: $0.digest.description) },
      warnings: Array(loaded.diagnostics))
    self.account = Array(account.tree(over: files.book.policy).json(isIndented: false).utf8)[...]
  }

  /// What was kept; nil for anything else.
  init?(bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let origin = try? JSONDecoder().decode(Origin.self, from: Data(bytes[..<end]))
    else { return nil }
    self.origin = origin
    account = bytes[(end + 1)...]
  }

  /// The two lines; nothing where they cannot be written.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let first = try? encoder.encode(origin) else { return [] }
    return Array(first) + [UInt8(ascii: "\n")] + account
  }

  /// The account, if everything it comes from has the contents it had.
  func account(at path: String, _ contents: ContentDigest, of files: WorkspaceFiles) -> LoadedAccount? {
    guard origin.version == Origin(contents: "", logs: [], warnings: []).version,
      origin.contents == contents.description
    else { return nil }
    var logs: [LoadedAccount.Log] = []
    for log in origin.logs {
      guard let bytes = try? FileSystem.bytes(log.path) else { return nil }
      logs.append(LoadedAccount.Log(path: log.path, bytes: bytes))
      guard logs.last?.digest.description == log.digest else { return nil }
    }
    guard let source = try? SourceText(path: "kept.json", bytes: account), let parsed = try? source.parsed(),
      let account = files.shared.keptAccount(
        of: parsed.root, id: WorkspaceFiles.id(of: path), Reading(source: source, notesPlaces: false))
    else { return nil }
    return LoadedAccount(
      path: path, account: account, diagnostics: Diagnostics(origin.warnings), logs: logs, contents: contents)
  }
}
