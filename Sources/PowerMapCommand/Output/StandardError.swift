import Foundation

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
}
