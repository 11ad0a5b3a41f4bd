/// Keeps what was read of account files, so that a file that has not changed need not be read as YAML again, which takes
/// most of the time of a portfolio.
///
/// What is kept of an account counts as long as its file, `powermap.yaml` and its logs have the same contents; dates of
/// files do not matter. Only accounts without errors are kept, as JSON; their warnings are counted. What cannot be kept, or
/// is no longer whole, is read from the account file again, so that a cache never changes a result. There is one file for
/// each account, and it is as sensitive as the account file.
public struct AccountCache: Sendable {
  private let folder: String

  /// A cache in a folder, which is made where it is missing, with a file that keeps git away from it; nil if that cannot
  /// be done.
  public init?(folder: String) {
    self.folder = folder
    let ignored = FilePath.joined(folder, ".gitignore")
    guard FileSystem.makePrivateFolder(folder),
      FileSystem.exists(ignored) || FileSystem.overwrite(ignored, with: Array("*\n".utf8))
    else { return nil }
  }

  /// Reads one of the accounts of a workspace: from what is kept, else from its file, which is then kept.
  ///
  /// There are no `positions`, and warnings are only counted.
  /// Complexity: O(length), a tenth of the time without a cache where the account is kept.
  public func load(_ path: String, of files: WorkspaceFiles) -> LoadedAccount {
    let bytes: [UInt8]
    do throws(Diagnostics) { bytes = try FileSystem.bytes(path) } catch {
      return LoadedAccount(path: path, diagnostics: error)
    }
    let place = place(of: path)
    let contents = files.digest(of: path, bytes: bytes)
    if let kept = (try? FileSystem.bytes(place)).flatMap(KeptAccount.init),
      let loaded = kept.account(at: path, contents, of: files)
    {
      return loaded
    }
    let loaded = files.load(path, bytes: bytes, contents, notesPlaces: false)
    if let kept = KeptAccount.bytes(of: loaded, in: files) { _ = FileSystem.overwrite(place, with: kept) }
    return loaded
  }

  private func place(of path: String) -> String {
    var digest = ContentDigest()
    digest.add(path)
    return FilePath.joined(folder, "\(digest).account")
  }
}
