/// Splits a text into records of fields by the grammar of RFC 4180.
struct CSVRecords {
  private let source: SourceText
  private var index = 0
  /// What does not follow the grammar.
  private(set) var problems: [Diagnostic] = []

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  init(_ source: SourceText) {
    self.source = source
  }

  /// Every record that is not an empty line.
  mutating func all() -> [[CSVTable.Field]] {
    var records: [[CSVTable.Field]] = []
    while index < source.bytes.count {
      if takeLineBreak() { continue }
      records.append(record())
    }
    return records
  }

  private mutating func record() -> [CSVTable.Field] {
    var fields: [CSVTable.Field] = []
    while true {
      fields.append(field())
      if byte == Self.comma {
        index += 1
      } else {
        _ = takeLineBreak()
        return fields
      }
    }
  }

  private mutating func field() -> CSVTable.Field {
    let start = index
    let text = byte == Self.quote ? quotedText() : String(decoding: plainBytes(), as: UTF8.self)
    return CSVTable.Field(
      text: text, position: source.position(ofByte: start), width: source.characterCount(in: start..<index))
  }

  /// The bytes up to the next comma or line break.
  private mutating func plainBytes() -> ArraySlice<UInt8> {
    let start = index
    while let byte, byte != Self.comma, !Self.isLineBreak(byte) {
      if byte == Self.quote, index == start || source.bytes[index - 1] != Self.quote {
        report("a quote stands inside a field; put the whole field in quotes and double the quote", at: index)
      }
      index += 1
    }
    return source.bytes[start..<index]
  }

  /// The text between the quotes, where two quotes stand for one.
  private mutating func quotedText() -> String {
    let start = index
    var text: [UInt8] = []
    index += 1
    while let byte {
      index += 1
      if byte != Self.quote {
        text.append(byte)
      } else if self.byte == Self.quote {
        text.append(byte)
        index += 1
      } else {
        if let next = self.byte, next != Self.comma, !Self.isLineBreak(next) {
          report("text follows the closing quote of a field", at: index)
          text.append(contentsOf: plainBytes())
        }
        return String(decoding: text, as: UTF8.self)
      }
    }
    report("the quote that opens here is never closed", at: start)
    return String(decoding: text, as: UTF8.self)
  }

  private var byte: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func takeLineBreak() -> Bool {
    guard let byte, Self.isLineBreak(byte) else { return false }
    index += 1
    if byte == 0x0D, self.byte == 0x0A { index += 1 }
    return true
  }

  private mutating func report(_ message: String, at offset: Int) {
    problems.append(source.diagnostic(.syntax, at: source.position(ofByte: offset), message: message))
  }
}
