public import PowerMap

/// A workspace whose accounts are read one by one, whenever they are wanted: for portfolios that need not fit in memory.
///
///     let files = try WorkspaceFiles.open("crm")
///     for path in files.paths {
///       let loaded = files.load(path)
///     }
///
/// Accounts can be read side by side.
public struct WorkspaceFiles: Sendable {
  /// The account files, in order.
  public let paths: [String]
  /// What is wrong with `powermap.yaml`; no errors, or there would be no workspace. Whether a waiver's person or
  /// department exists is not among it: that takes all accounts, which `Workspace.load` has.
  public let diagnostics: Diagnostics
  let shared: SharedFile
  /// The first file of each account's id; any other of that id is an error.
  private let owners: [Account.ID: String]

  /// Finds the accounts of an account file with the workspace around it, of a `powermap.yaml`, or of a folder that holds
  /// one.
  ///
  /// - Throws: the problems of the workspace file, or that nothing can be read at `path`.
  public static func open(_ path: String) throws(Diagnostics) -> WorkspaceFiles {
    let path = FileSystem.isFolder(path) ? FilePath.joined(path, workspaceName) : path
    if FilePath.name(path) == workspaceName {
      let shared = try SharedFile.read(path)
      guard !shared.accountPaths.isEmpty else {
        throw Diagnostics([
          Diagnostic(
            .unreadableFile, path: path, at: .start, message: "the workspace names no account file that exists")
        ])
      }
      return WorkspaceFiles(shared, paths: shared.accountPaths)
    }
    guard let file = FileSystem.ancestorFile(workspaceName, of: path) else {
      return WorkspaceFiles(SharedFile(path: nil), paths: [path])
    }
    return WorkspaceFiles(try SharedFile.read(file), paths: [path])
  }

  private init(_ shared: SharedFile, paths: [String]) {
    self.paths = paths
    self.shared = shared
    owners = Dictionary(paths.map { (Self.id(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    diagnostics = shared.diagnostics(ofAccounts: Set((shared.accountPaths + paths).map(Self.id)))
  }

  /// What the accounts share: team, network, policy, waivers; no account.
  public var book: Book { shared.book }

  /// The folder of the workspace, or of the account that stands alone.
  public var folder: String { FilePath.folder(shared.path ?? paths.first ?? ".") }

  /// The id of the account in a file: the stem of the file's name.
  public static func id(of path: String) -> Account.ID { Account.ID(FilePath.stem(path)) }

  /// Reads an account file.
  ///
  /// - Parameter notesPlaces: Whether `positions`, and warnings with their places, are wanted. Without them it takes less
  ///   time; warnings are then only counted, and errors have their places all the same.
  public func load(_ path: String, notesPlaces: Bool = true) -> LoadedAccount {
    do throws(Diagnostics) {
      let bytes = try FileSystem.bytes(path)
      return load(path, bytes: bytes, digest(of: path, bytes: bytes), notesPlaces: notesPlaces)
    } catch {
      return LoadedAccount(path: path, diagnostics: error)
    }
  }

  /// The account of a file with those bytes, which have that digest.
  func load(_ path: String, bytes: [UInt8], _ contents: ContentDigest, notesPlaces: Bool) -> LoadedAccount {
    var loaded: LoadedAccount
    do throws(Diagnostics) {
      loaded = shared.load(try SourceText(path: path, bytes: bytes), notesPlaces: notesPlaces)
    } catch {
      loaded = LoadedAccount(path: path, diagnostics: error)
    }
    loaded.contents = contents
    let id = Self.id(of: path)
    if let owner = owners[id], owner != path {
      let problem = Diagnostic(
        .duplicateId, path: path, at: .start,
        message: "the account '\(id)' stands in '\(owner)' already; give one of the files another name")
      loaded.account = nil
      loaded.diagnostics = loaded.diagnostics.merging(Diagnostics([problem]))
    }
    return loaded
  }

  /// Tells an account file from any other: by its path, since problems name it, its contents and those of the workspace.
  func digest(of path: String, bytes: [UInt8]) -> ContentDigest {
    var digest = shared.digest
    digest.add(path)
    digest.add(bytes)
    return digest
  }

  /// The name of the file at the root of a workspace.
  static let workspaceName = "powermap.yaml"
}
