import Foundation

/// The one place where files are touched.
enum FileSystem {
  /// The text of a file. - Throws: that it cannot be read, is too large, or is no text.
  static func read(_ path: String) throws(Diagnostics) -> SourceText {
    try SourceText(path: path, bytes: try bytes(path))
  }

  /// The bytes of a file, as far as a text is read. - Throws: that it cannot be read.
  static func bytes(_ path: String) throws(Diagnostics) -> [UInt8] {
    let unreadable = Diagnostics([
      Diagnostic(.unreadableFile, path: path, at: .start, message: "the file '\(path)' cannot be read")
    ])
    guard let file = FileHandle(forReadingAtPath: path) else { throw unreadable }
    defer { try? file.close() }
    do { return Array(try file.read(upToCount: SourceText.sizeLimit + 1) ?? Data()) } catch { throw unreadable }
  }

  /// Writes a file that nobody else may read in place; whether that could be done. An end of the program in between leaves
  /// a part of it: this is for what is checked when it is read, and saves what a second file, its renaming and its flushing
  /// to the disk would take.
  static func overwrite(_ path: String, with bytes: [UInt8]) -> Bool {
    // `Data` would wait until it is on the disk.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return (try? file.write(contentsOf: bytes)) != nil
  }

  /// Makes a folder that nobody else may read, and those above it, where they are missing; whether it is there then.
  static func makePrivateFolder(_ path: String) -> Bool {
    let onlyOwner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    let files = FileManager.default
    return (try? files.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: onlyOwner)) != nil
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool { exists(path, asFolder: true) }

  /// Whether there is a folder, or something that is none.
  private static func exists(_ path: String, asFolder isWanted: Bool) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue == isWanted
  }

  /// The files below a folder whose paths fit a pattern, in no particular order; `*` stands for any part of a name, and
  /// never for a name that begins with a dot.
  static func files(fitting pattern: String, in folder: String) -> [String] {
    var found = [folder]
    let parts = FilePath.normalized(pattern).split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() {
      found = found.flatMap { folder in
        let names = part.contains("*") ? names(in: folder).filter { FilePath.matches($0, part) } : [part]
        return names.map { FilePath.joined(folder, $0) }
      }
      found = found.filter { exists($0, asFolder: index < parts.count - 1) }
    }
    return found
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Whether a path lies in a folder or below, also after links are followed.
  static func isInside(_ path: String, folder: String) -> Bool {
    let path = absolute(path)
    let folder = absolute(folder)
    let isLinkedInside = FilePath.isInside(resolved(path), folder: resolved(folder))
    return FilePath.isInside(path, folder: folder) && isLinkedInside
  }

  private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

  private static func absolute(_ path: String) -> String {
    FilePath.normalized(FilePath.joined(FileManager.default.currentDirectoryPath, path))
  }

  /// The file called `name` beside a path or in a folder above it.
  static func ancestorFile(_ name: String, of path: String) -> String? {
    var folder = FilePath.normalized(FilePath.folder(path))
    if !folder.hasPrefix("/") {
      // A relative path stays relative as long as the workspace lies below the current folder.
      while true {
        if FileManager.default.fileExists(atPath: FilePath.joined(folder, name)) {
          return FilePath.joined(folder, name)
        }
        if folder == "." || folder.hasPrefix("..") { break }
        folder = FilePath.folder(folder)
      }
      folder = absolute(folder)
    }
    while true {
      if FileManager.default.fileExists(atPath: FilePath.joined(folder, name)) { return FilePath.joined(folder, name) }
      if folder == "/" { return nil }
      folder = FilePath.folder(folder)
    }
  }
}
