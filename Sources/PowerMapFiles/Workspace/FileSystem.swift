import Foundation

/// The one place where files are touched.
enum FileSystem {
  /// The text of a file. - Throws: that it cannot be read, is too large, or is no text.
  static func read(_ path: String) throws(Diagnostics) -> SourceText {
    let unreadable = Diagnostics([
      Diagnostic(.unreadableFile, path: path, at: .start, message: "the file '\(path)' cannot be read")
    ])
    guard !isFolder(path), let file = FileHandle(forReadingAtPath: path) else { throw unreadable }
    defer { try? file.close() }
    let data: Data?
    do { data = try file.read(upToCount: SourceText.sizeLimit + 1) } catch { throw unreadable }
    return try SourceText(path: path, bytes: data ?? Data())
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The names in a folder, in no particular order.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// The file called `name` beside a path or in a folder above it.
  static func ancestorFile(_ name: String, of path: String) -> String? {
    var folder = FilePath.normalized(FilePath.folder(path))
    if !folder.hasPrefix("/") {
      let current = FileManager.default.currentDirectoryPath
      // A relative path stays relative as long as the workspace lies below the current folder.
      while true {
        if FileManager.default.fileExists(atPath: FilePath.joined(folder, name)) {
          return FilePath.joined(folder, name)
        }
        if folder == "." || folder.hasPrefix("..") { break }
        folder = FilePath.folder(folder)
      }
      folder = FilePath.normalized(FilePath.joined(current, folder))
    }
    while true {
      if FileManager.default.fileExists(atPath: FilePath.joined(folder, name)) { return FilePath.joined(folder, name) }
      if folder == "/" { return nil }
      folder = FilePath.folder(folder)
    }
  }
}
