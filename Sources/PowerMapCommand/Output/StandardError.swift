import Foundation
import PowerMapReports

/// Where everything goes that is not the result itself.
enum StandardError {
  /// Prints lines as they are.
  static func print(_ text: String) {
    guard !text.isEmpty else { return }
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Prints a message of the command.
  static func say(_ message: String) {
    print("powermap: " + message)
  }

  /// Says how many warnings there are, if any, and where they can be read.
  static func say(warnings: Int) {
    if warnings > 0 { say("\(counted(warnings, "warning", "warnings")); 'powermap check' shows them") }
  }
}
