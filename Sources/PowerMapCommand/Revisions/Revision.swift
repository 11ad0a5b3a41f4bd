import Foundation
import PowerMapFiles

/// A commit of the repository that an account file or workspace lies in.
struct Revision {
  /// What the caller called it.
  let name: String
  private let git: Git
  private let commit: String
  /// The path of the account file or workspace from the top of the repository; empty for the top itself.
  private let path: String

  /// Finds the commit that a name means for the file at a path.
  ///
  /// - Throws: that there is no repository, or no such revision in it.
  init(_ name: String, of path: String) async throws {
    self.name = name
    // A name that begins with a hyphen would be an option of git.
    guard !name.hasPrefix("-"), !name.isEmpty else { throw Self.unknown(name, path) }
    let place = Place(path)
    let inner = Git(folder: place.folder)
    guard case .fine(let top) = try await inner.run("rev-parse", "--show-toplevel"),
      case .fine(let prefix) = try await inner.run("rev-parse", "--show-prefix")
    else {
      throw CommandFailure(
        .wrongCall,
        "'\(name)' is no date YYYY-MM-DD, and no revision either: '\(path)' lies in no git repository that can be read")
    }
    git = Git(folder: top)
    guard case .fine(let commit) = try await git.run("rev-parse", "--verify", "--quiet", "\(name)^{commit}") else {
      throw Self.unknown(name, path)
    }
    self.commit = commit
    self.path = (prefix + place.rest).split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private static func unknown(_ name: String, _ path: String) -> CommandFailure {
    CommandFailure(
      .wrongCall, "'\(name)' is neither a date YYYY-MM-DD nor a revision of the git repository of '\(path)'")
  }

  /// Reads the accounts as they were.
  ///
  /// The folder of the workspace is written to a temporary folder, which is gone afterwards whatever happens; the
  /// repository, its index and the working tree stay as they are.
  /// - Parameter account: the one account of the workspace to use; nil for all.
  /// - Throws: that the file did not exist then; what is wrong with the workspace.
  func load(account: String?) async throws -> Selection {
    let folder = try await workspaceFolder()
    let temporary = FileManager.default.temporaryDirectory.appending(path: "powermap-\(UUID().uuidString)")
    try OutputFile.makeFolder(temporary.path)
    defer { try? FileManager.default.removeItem(at: temporary) }
    let files = temporary.appending(path: "files").path
    try await extract(folder, to: files, index: temporary.appending(path: "index").path)
    let inner = path.dropFirst(folder.count).split(separator: "/").joined(separator: "/")
    // Problems name the place in the repository, as git writes it, and not a folder that is gone.
    let names = PlaceNames(temporary: files, shown: "\(name):\(folder)")
    do {
      var selection = try Selection(path: inner.isEmpty ? files : files + "/" + inner, account: account)
      selection.workspace = names.restored(in: selection.workspace)
      return selection
    } catch let problems as Diagnostics {
      throw names.restored(in: problems)
    } catch let failure as CommandFailure {
      throw CommandFailure(failure.status, names.restored(in: failure.message))
    }
  }

  /// The folder, from the top of the repository, that holds all that the accounts are read from: the one with the
  /// nearest `powermap.yaml`, else the one of the account file.
  private func workspaceFolder() async throws -> String {
    guard let kind = try await kind(of: path) else {
      throw CommandFailure(.invalidInput, "'\(path)' did not exist in '\(name)'")
    }
    var folder = kind == "tree" ? path : Self.parent(of: path)
    if kind == "tree" {
      guard try await isWorkspace(folder) else {
        throw CommandFailure(.invalidInput, "there was no powermap.yaml in '\(folder)' in '\(name)'")
      }
      return folder
    }
    let own = folder
    while true {
      if try await isWorkspace(folder) { return folder }
      guard !folder.isEmpty else { return own }
      folder = Self.parent(of: folder)
    }
  }

  private func isWorkspace(_ folder: String) async throws -> Bool {
    try await kind(of: folder.isEmpty ? "powermap.yaml" : folder + "/powermap.yaml") == "blob"
  }

  /// What stood at a path: a `blob` is a file, a `tree` a folder; nil for nothing.
  private func kind(of path: String) async throws -> String? {
    guard case .fine(let kind) = try await git.run("cat-file", "-t", "\(commit):\(path)") else { return nil }
    return kind
  }

  private func extract(_ folder: String, to files: String, index: String) async throws {
    for arguments in [["read-tree", "\(commit):\(folder)"], ["checkout-index", "--all", "--prefix=\(files)/"]] {
      if case .failed(let message) = try await git.run(arguments, index: index) {
        let reason = message.split(separator: "\n").first.map(String.init) ?? "git gives no reason"
        throw CommandFailure(.invalidInput, "'\(name)' cannot be read: \(reason)")
      }
    }
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// A path as a folder that exists and what comes below it, which may be gone from the working tree.
  private struct Place {
    var folder: String
    var rest: String

    init(_ path: String) {
      folder = path
      rest = ""
      while !OutputFile.isFolder(folder) {
        let url = folder.lastIndex(of: "/")
        let name = url.map { String(folder[folder.index(after: $0)...]) } ?? folder
        rest = rest.isEmpty ? name : name + "/" + rest
        folder = url.map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
      }
    }
  }
}
