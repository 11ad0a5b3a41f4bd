import Foundation

/// What is known of the terminal, if there is one.
enum Terminal {
  /// Whether standard output goes to a screen.
  static var isStandardOutput: Bool { isatty(FileHandle.standardOutput.fileDescriptor) == 1 }

  /// Whether a screen may be coloured: not where `NO_COLOR` is set (no-color.org), nor on a dumb terminal.
  static var allowsColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isStandardOutput && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
