import Foundation

/// The program by which this system opens a file in whatever shows it.
enum Viewer {
  #if os(macOS)
  private static let program = "open"
  #else
  private static let program = "xdg-open"
  #endif

  /// Opens a file or folder; what cannot be opened is said, and is no failure, since the file is there.
  static func open(_ path: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return }
    } catch {}
    StandardError.say("'\(path)' is written, and \(program) cannot open it here")
  }
}
