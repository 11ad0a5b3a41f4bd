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

  /// Whether standard error goes to a screen on which a line can be written over.
  static var canMoveBack: Bool {
    isatty(FileHandle.standardError.fileDescriptor) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }
}
