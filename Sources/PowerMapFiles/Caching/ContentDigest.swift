/// A number of 128 bits that tells contents apart: FNV-1a, by Fowler, Noll and Vo.
///
/// It finds out whether something changed. It is no protection: whoever wants two contents with one digest can make them.
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  private var value = Self.fnv1a([])

  /// The digest of nothing.
  public init() {}

  /// Adds bytes, and how many they are, so that what is added in two pieces differs from what is added at once.
  /// Complexity: O(bytes).
  public mutating func add(_ bytes: [UInt8]) {
    let count = stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: bytes.count >> $0) }
    value = Self.fnv1a(count, Self.fnv1a(bytes, value))
  }

  /// Adds the UTF-8 of a text.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds another digest.
  public mutating func add(_ other: ContentDigest) { add(other.description) }

  /// 32 hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// FNV-1a of 128 bits, going on from a value.
  static func fnv1a(_ bytes: [UInt8], _ start: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D) -> UInt128 {
    // The prime is 2^88 + 0x13B.
    bytes.reduce(start) { value, byte in
      let mixed = value ^ UInt128(byte)
      return (mixed << 88) &+ mixed &* 0x13B
    }
  }
}
