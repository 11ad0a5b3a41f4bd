import Foundation

/// Calls `body` with a new folder that holds these files and is gone afterwards.
func withWorkspace<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  try withWorkspace(files.mapValues { Data($0.utf8) }, body)
}

/// Calls `body` with a new folder that holds these files and is gone afterwards.
func withWorkspace<Result>(_ files: [String: Data], _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "powermap-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, data) in files {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
  return try body(folder.path)
}

/// The root of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
