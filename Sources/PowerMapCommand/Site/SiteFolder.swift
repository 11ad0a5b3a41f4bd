import Foundation
import PowerMap
import PowerMapFiles

/// The folder of a site, which is replaced as a whole.
///
/// What is drawn goes to a folder beside it, `site.partial`, account by account: first the files, then a record of what
/// they were drawn from. A run that is killed leaves that folder, and the next run goes on with what is whole in it. In the
/// end what has not changed is linked over from the site, and the two folders change places.
struct SiteFolder: Sendable {
  /// The folder, without links.
  let path: String
  private let lock: FileLock

  /// What a page that is there may be taken from.
  enum Place: Sendable {
    /// The site as it stands.
    case site
    /// What an interrupted run left.
    case partial
  }

  private var partial: String { path + ".partial" }
  private var replacement: FolderReplacement { FolderReplacement(target: path) }

  private static let index = "index.html"
  private static let parts = [".powermap", "accounts", "maps"]
  /// A folder that has this is of a site.
  private static let records = ".powermap/accounts"
  /// Where the files of an account are, each under the account's id.
  private static let kinds = [("accounts", ".html"), ("maps", ".svg"), (records, ".json")]
    .map { (folder: $0.0, ending: $0.1) }

  /// Opens a folder, which is empty, missing, or was written by a run before.
  ///
  /// - Throws: that it is anything else, that another run is at work in it, or that the system refuses.
  init(_ output: String) throws {
    path = URL(filePath: output).resolvingSymlinksInPath().path
    if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil {
      throw CommandFailure(.wrongCall, "'\(output)' is a link that leads nowhere; make the folder it leads to")
    }
    try OutputFile.makeFolder(URL(filePath: path).deletingLastPathComponent().path)
    guard let lock = try FileLock(path + ".lock") else {
      throw CommandFailure(.outputFailed, "another run writes '\(output)'; wait until it is done")
    }
    self.lock = lock
    do {
      if Self.isOfSite(replacement.aside) { replacement.recover() }
      try requireOurs(path, named: output)
      try requireOurs(partial, named: partial)
      let strange = others.first { OutputFile.isFolder("\(path)/\($0)") }
      if let strange {
        throw CommandFailure(
          .wrongCall, "'\(output)' holds a folder '\(strange)' that is not of the site; move it, or name another folder"
        )
      }
      try makePartial()
    } catch {
      lock.release()
      throw error
    }
  }

  private func requireOurs(_ folder: String, named name: String) throws {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    guard OutputFile.isFolder(folder) else { throw CommandFailure(.wrongCall, "'\(name)' is a file; name a folder") }
    guard Self.isOfSite(folder) || Self.names(in: folder).allSatisfy(Self.parts.contains) && Self.hasNoFile(folder)
    else {
      throw CommandFailure(
        .wrongCall, "'\(name)' holds files that are not of a site; name a folder that is empty or not there yet")
    }
  }

  private static func isOfSite(_ folder: String) -> Bool { OutputFile.isFolder("\(folder)/\(records)") }

  /// Whether there are only folders in a folder, as a run leaves them that was killed at its very beginning.
  private static func hasNoFile(_ folder: String) -> Bool {
    guard let paths = FileManager.default.enumerator(atPath: folder) else { return true }
    return paths.allSatisfy { OutputFile.isFolder("\(folder)/\($0)") }
  }

  private func makePartial() throws {
    try OutputFile.makeFolder(partial)
    // Whoever may look into the site may go on doing so, and nobody else.
    if let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] {
      try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: partial)
    }
    for kind in Self.kinds { try OutputFile.makeFolder("\(partial)/\(kind.folder)") }
  }

  /// What others put beside the index.
  private var others: [String] { Self.names(in: path).filter { $0 != Self.index && !Self.parts.contains($0) } }

  /// The page of an account, relative to the index.
  static func page(of id: Account.ID) -> String { "accounts/\(id).html" }

  /// The map of an account, relative to the index.
  static func map(of id: Account.ID) -> String { "maps/\(id).svg" }

  private static func record(of id: Account.ID) -> String { "\(records)/\(id).json" }

  /// Where the files of an account are that were drawn from something; nil where there are none.
  func place(of id: Account.ID, drawnFrom digest: ContentDigest) -> Place? {
    func has(_ folder: String) -> Bool {
      SiteRecord(contentsOf: "\(folder)/\(Self.record(of: id))")?.stands(for: digest, in: folder) ?? false
    }
    return has(path) ? .site : has(partial) ? .partial : nil
  }

  /// Writes the files of an account beside the site.
  func write(_ files: [String: Data], of id: Account.ID, drawnFrom digest: ContentDigest) throws {
    for (name, data) in files.sorted(by: { $0.key < $1.key }) { try OutputFile.write(data, to: "\(partial)/\(name)") }
    // Last, because it says that the others are whole.
    try OutputFile.write(SiteRecord(digest, files: files).json, to: "\(partial)/\(Self.record(of: id))")
  }

  /// Makes the site what was drawn and what was kept, with this index; leaves it alone if it is that already.
  ///
  /// - Parameters:
  ///   - drawn: The accounts whose files stand beside the site.
  ///   - kept: Those whose files in the site are still right.
  /// - Throws: that the system refuses; the site is then as it was.
  func publish(drawn: Set<Account.ID>, kept: Set<Account.ID>, index: Data) throws {
    let isSame = drawn.isEmpty && FileManager.default.contents(atPath: "\(path)/\(Self.index)") == index
    if isSame, Set(Self.names(in: "\(path)/\(Self.records)")) == Set(kept.map { "\($0).json" }) {
      return removePartial()
    }
    do {
      try removeAllBut(drawn)
      for id in kept {
        for kind in Self.kinds { try linkOver("\(kind.folder)/\(id)\(kind.ending)") }
      }
      for name in others { try linkOver(name) }
    } catch {
      throw CommandFailure(.outputFailed, "'\(partial)' cannot be written: the system refuses")
    }
    try OutputFile.write(index, to: "\(partial)/\(Self.index)")
    try replacement.replace(by: partial)
    removePartial()
  }

  /// Gives the folder back. What was drawn and not published stays for the next run.
  func close() {
    if Self.names(in: "\(partial)/\(Self.records)").isEmpty { removePartial() }
    lock.release()
  }

  private func removePartial() { try? FileManager.default.removeItem(atPath: partial) }

  /// Leaves nothing beside the site but the files of accounts.
  private func removeAllBut(_ accounts: Set<Account.ID>) throws {
    func remove(_ names: some Sequence<String>, in folder: String) throws {
      for name in names { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
    }
    try remove(Self.names(in: partial).filter { !Self.parts.contains($0) }, in: partial)
    for kind in Self.kinds {
      let folder = "\(partial)/\(kind.folder)"
      try remove(Set(Self.names(in: folder)).subtracting(accounts.map { "\($0)\(kind.ending)" }), in: folder)
    }
  }

  /// Takes a file over from the site, without copying it where the file system can do that.
  private func linkOver(_ name: String) throws {
    let (old, new) = ("\(path)/\(name)", "\(partial)/\(name)")
    if link(old, new) != 0 { try FileManager.default.copyItem(atPath: old, toPath: new) }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
