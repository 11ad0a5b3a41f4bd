/// An opaque colour; printing it as `#rrggbb` is the only way a colour reaches the DOT text.
public struct Color: Sendable, Hashable {
  /// Red, green and blue, 8 bits each: `0xRRGGBB`.
  public let rgb: UInt32

  /// Makes a colour from `0xRRGGBB`; higher bits are ignored.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }

  /// `#rrggbb` in lower case.
  public var hexadecimal: String {
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
