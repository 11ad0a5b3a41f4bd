import Foundation

/// Refuses aliases as keys where they could hide more than memory holds.
///
/// Yams looks at every part of a key to find duplicates, and an alias to lists of aliases to lists … has exponentially
/// many. As a value such an alias is harmless until the tree is walked, which has a budget; as a key it has to be found
/// before.
enum AliasKeys {
  /// The problem of the first key that is an alias or a whole structure, in a text whose aliases could repeat that often.
  static func bomb(in source: SourceText) -> Diagnostic? {
    var anchors = 0.0
    var aliases = 0.0
    var key: Int?
    for (index, byte) in source.bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&") where begins(index, in: source.bytes): anchors += 1
      case UInt8(ascii: "*") where begins(index, in: source.bytes):
        aliases += 1
        if key == nil, isKey(index, in: source.bytes) { key = index }
      case UInt8(ascii: "?") where begins(index, in: source.bytes):
        if index + 1 < source.bytes.count, source.bytes[index + 1] <= 0x20 { key = key ?? index }
      default: break
      }
    }
    // Each of n anchors may repeat the one before it aliases / n times.
    guard let key, anchors > 1, anchors * log(aliases / anchors + 1) > log(limit) else { return nil }
    return source.diagnostic(
      .aliasBomb, at: source.position(ofByte: key),
      message: "a key that is an alias or a structure cannot stand in a file with so many aliases")
  }

  private static let limit = 1e6

  /// Whether a token can begin at the byte.
  private static func begins(_ index: Int, in bytes: [UInt8]) -> Bool {
    index == 0 || bytes[index - 1] <= 0x20
      || [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(bytes[index - 1])
  }

  /// Whether the alias that begins at the byte is followed by a colon.
  private static func isKey(_ index: Int, in bytes: [UInt8]) -> Bool {
    let name = bytes[index...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") }
    return bytes[name.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }.first == UInt8(ascii: ":")
      || name.last == UInt8(ascii: ":")
  }
}
