import Foundation

/// Where a result goes: a file that is whole or not there at all, or standard output.
enum OutputFile {
  /// The path that stands for standard output.
  static let standardOutput = "-"

  /// Writes bytes to a path, or to standard output where the path is nil or `-`.
  ///
  /// A file is written beside its place and then put there, so that nobody ever sees a part of it; a device or a pipe
  /// is written to as it is.
  static func write(_ bytes: Data, to path: String?) throws {
    guard let path, path != standardOutput else {
      do { try FileHandle.standardOutput.write(contentsOf: bytes) } catch {
        throw CommandFailure(.outputFailed, "standard output cannot be written to")
      }
      return
    }
    if isFolder(path) { throw CommandFailure(.outputFailed, "'\(path)' is a folder; name a file") }
    let target = URL(filePath: path).resolvingSymlinksInPath()
    do {
      if let type = try? FileManager.default.attributesOfItem(atPath: target.path)[.type] as? FileAttributeType,
        type != .typeRegular
      {
        let handle = try FileHandle(forWritingTo: target)
        try handle.write(contentsOf: bytes)
        try handle.close()
      } else {
        try bytes.write(to: target, options: .atomic)
      }
    } catch {
      let folder = target.deletingLastPathComponent().path
      let reason = isFolder(folder) ? "the system refuses" : "there is no folder '\(folder)'"
      throw CommandFailure(.outputFailed, "'\(path)' cannot be written: \(reason)")
    }
  }

  /// Writes piece by piece what would not fit in memory, to a path or to standard output.
  ///
  /// A file is written beside its place, under its name with `.part` after it, and put there at the end; a device or a
  /// pipe is written to as it is.
  static func write(to path: String, pieces: (_ write: (Data) throws -> Void) throws -> Void) throws {
    guard path != standardOutput else { return try pieces { try write($0, to: nil) } }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let isInPlace = FileManager.default.fileExists(atPath: target) && !isRegularFile(target)
    let part = isInPlace ? target : target + ".part"
    if !isInPlace { try write(Data(), to: part) }
    do {
      let handle = try FileHandle(forWritingTo: URL(filePath: part))
      try pieces { try handle.write(contentsOf: $0) }
      try handle.close()
      guard isInPlace || rename(part, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      if !isInPlace { try? FileManager.default.removeItem(atPath: part) }
      throw CommandFailure(.outputFailed, "'\(path)' cannot be written: the system refuses")
    }
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws {
    do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      throw CommandFailure(.outputFailed, "the folder '\(path)' cannot be made")
    }
  }

  /// Whether a file stands at a path, at the end of any links; a folder or a device is none.
  static func isRegularFile(_ path: String) -> Bool {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
    return type == .typeRegular
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
