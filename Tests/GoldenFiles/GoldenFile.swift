public import Foundation

/// A file of the repository that holds what some code must write, byte for byte.
///
/// With `POWERMAP_UPDATE_GOLDEN=1` in the environment, a difference rewrites the file instead of being reported.
public struct GoldenFile: Sendable {
  /// The root of the repository.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private let path: String

  /// The file at a path from the root of the repository.
  public init(_ path: String) {
    self.path = path
  }

  /// How a text differs from the file, in words; nil where it does not.
  public func difference(from text: String) throws -> String? {
    let file = Self.root.appending(path: path)
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if expected == text { return nil }
    if ProcessInfo.processInfo.environment["POWERMAP_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    let remedy = "look at it, then run the tests once with POWERMAP_UPDATE_GOLDEN=1"
    guard let expected else { return "\(path) does not exist; \(remedy)" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let number = zip(lines, old).prefix { $0 == $1 }.count
    let was = number < old.count ? old[number] : "(end)"
    let now = number < lines.count ? lines[number] : "(end)"
    return "\(path):\(number + 1) is\n  \(was)\nand should be\n  \(now)\n\(remedy)"
  }
}
