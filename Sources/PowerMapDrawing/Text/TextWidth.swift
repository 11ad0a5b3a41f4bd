/// The font sizes a drawing uses, in points.
///
/// Whole numbers only (Graphviz cuts fractions in HTML labels) and never below 8: a page that is too small asks for
/// bigger paper instead.
enum FontSize {
  static let title = 18
  static let figure = 14
  static let badge = 11
  static let name = 10
  static let subtitle = 9
  static let small = 8
}

/// Measures text without a font engine, so that placement is a pure function of the drawing.
enum TextWidth {
  /// The width of `text` in points, set in DejaVu Sans (or Bold) at `size` points, without kerning.
  ///
  /// A code point outside the table counts one em, which is wider than almost every letter of any script; combining
  /// marks and joiners count nothing, East Asian wide characters and emoji count one em and a half.
  /// - Complexity: O(scalars × log blocks).
  static func of(_ text: String, size: Int, bold: Bool = false) -> Double {
    var units = 0
    for scalar in text.unicodeScalars {
      units += advance(of: scalar, bold: bold)
    }
    // A mark with nothing before it to stand on gets a place of its own.
    if let first = text.unicodeScalars.first, isZeroWidth(first) { units += AdvanceWidths.unitsPerEm }
    return Double(units) * Double(size) / Double(AdvanceWidths.unitsPerEm)
  }

  /// The advance of one scalar in units of 1/2048 em.
  static func advance(of scalar: Unicode.Scalar, bold: Bool) -> Int {
    let value = scalar.value
    var low = 0
    var high = AdvanceWidths.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if AdvanceWidths.blocks[middle].first <= value { low = middle + 1 } else { high = middle }
    }
    if low > 0 {
      let block = AdvanceWidths.blocks[low - 1]
      let widths = bold ? block.bold : block.regular
      let offset = Int(value - block.first)
      if offset < widths.count { return Int(widths[offset]) }
    }
    if isZeroWidth(scalar) { return 0 }
    if scalar == "\u{FFFD}" { return AdvanceWidths.unitsPerEm * 6 / 5 }
    return isWide(value) ? AdvanceWidths.unitsPerEm * 3 / 2 : AdvanceWidths.unitsPerEm
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Hangul, CJK, full-width forms and the emoji planes.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
