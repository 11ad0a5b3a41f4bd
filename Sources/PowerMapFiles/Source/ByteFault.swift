/// The first thing wrong with a text as bytes: an ill-formed UTF-8 sequence, or a control character.
struct ByteFault {
  var offset: Int
  var code: DiagnosticCode
  var message: String

  /// Finds the first fault, or nil. Complexity: O(n).
  static func first(in bytes: [UInt8], _ blocks: PlainBlocks) -> ByteFault? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ByteFault(offset: 0, code: .invalidEncoding, message: "this is UTF-16; save the file as UTF-8")
    }
    for stretch in blocks.others {
      if let fault = first(in: bytes, stretch) { return fault }
    }
    return nil
  }

  private static func first(in bytes: [UInt8], _ stretch: Range<Int>) -> ByteFault? {
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let lead = bytes[index]
      if (0x20..<0x7F).contains(lead) {
        index += 1
      } else if lead < 0x80 {
        if let fault = control(UInt32(lead), at: index) { return fault }
        index += 1
      } else if let (scalar, length) = scalar(in: bytes, at: index) {
        if let fault = control(scalar, at: index) { return fault }
        index += length
      } else {
        return ByteFault(
          offset: index, code: .invalidEncoding,
          message: "this is not UTF-8 (byte \(hexadecimal(UInt32(lead)))); save the file as UTF-8")
      }
    }
    return nil
  }

  /// Tab, LF and CR are the only control characters of a text file; YAML also refuses the two non-characters.
  private static func control(_ scalar: UInt32, at offset: Int) -> ByteFault? {
    let isFault =
      switch scalar {
      case 0x09, 0x0A, 0x0D, 0x85: false
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
      default: false
      }
    guard isFault else { return nil }
    return ByteFault(
      offset: offset, code: .invalidCharacter,
      message: "the control character U+\(hexadecimal(scalar)) cannot stand in a file")
  }

  /// The scalar that begins at `index` and its length, or nil if it is cut off, overlong, a surrogate or out of range.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(bytes[index])
    let (length, bits, least): (Int, UInt32, UInt32)
    switch lead {
    case 0xC2...0xDF: (length, bits, least) = (2, lead & 0x1F, 0x80)
    case 0xE0...0xEF: (length, bits, least) = (3, lead & 0x0F, 0x800)
    case 0xF0...0xF4: (length, bits, least) = (4, lead & 0x07, 0x1_0000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var scalar = bits
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0b1100_0000 == 0b1000_0000 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0b0011_1111)
    }
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
