/// A number of 128 bits that tells contents apart: FNV-1a, by Fowler, Noll and Vo.
///
/// It finds out whether something changed. It is no protection: whoever wants two contents with one digest can make them.
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  private var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// The digest of nothing.
  public init() {}

  /// Adds bytes, and how many they were, so that what is added piece by piece differs from what is added at once.
  /// Complexity: O(bytes).
  public mutating func add(_ bytes: [UInt8]) {
    var value = value
    for byte in bytes { Self.mix(byte, into: &value) }
    var count = UInt64(bytes.count)
    for _ in 0..<8 {
      Self.mix(UInt8(truncatingIfNeeded: count), into: &value)
      count >>= 8
    }
    self.value = value
  }

  /// Adds a text.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds another digest.
  public mutating func add(_ other: ContentDigest) { add(other.description) }

  @inline(__always) private static func mix(_ byte: UInt8, into value: inout UInt128) {
    // The prime is 2^88 + 0x13B.
    value ^= UInt128(byte)
    value = (value << 88) &+ value &* 0x13B
  }

  /// 32 hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
