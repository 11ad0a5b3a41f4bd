/// Writes JSON as UTF-8, value by value: indented by two spaces, or without any white space.
package struct JSONWriter: TreeWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8]
  private let isIndented: Bool
  private var depth = 0
  private var place = Place.alone
  /// The last number and its text: the two ends of a figure are mostly the figure itself.
  private var last = (number: 0.0, text: "0")

  /// What stands before the next value.
  private enum Place {
    /// Nothing that it has to be separated from.
    case alone
    /// The bracket of a list or mapping.
    case first
    /// Another value of it.
    case next
  }

  /// A writer that goes on after `bytes`.
  package init(_ bytes: [UInt8] = [], isIndented: Bool) {
    self.bytes = bytes
    self.isIndented = isIndented
  }

  package mutating func null() { token("null") }
  package mutating func bool(_ value: Bool) { token(value ? "true" : "false") }

  package mutating func integer(_ value: Int) {
    guard !(0...9).contains(value) else { return digit(UInt8(value)) }
    token(String(value))
  }

  /// Writes the shortest text that reads back as the same number; null for what is no number, or infinite.
  package mutating func number(_ value: Double) {
    // Many numbers are counts, and ends such as 0 and 1, of which no text need be made; -0 is none of them.
    if value.sign == .plus, let digit = UInt8(exactly: value), digit <= 9 { return self.digit(digit) }
    if value.bitPattern != last.number.bitPattern {
      last = (value, value.isFinite ? value.shortestText : "null")
    }
    token(last.text)
  }

  package mutating func text(_ value: String) {
    separate()
    bytes.append(quoting: value)
  }

  package mutating func word(_ word: String) {
    separate()
    bytes.append(plain: word)
  }

  package mutating func key(_ key: String) {
    separate()
    bytes.append(quoting: key)
    endKey()
  }

  package mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    // No reference is counted for what stands in the program: this takes a third of the time of a string.
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    place = .alone
  }

  package mutating func list(_ items: (inout JSONWriter) -> Void) {
    enclose(between: UInt8(ascii: "["), and: UInt8(ascii: "]"), items)
  }

  package mutating func mapping(_ entries: (inout JSONWriter) -> Void) {
    enclose(between: UInt8(ascii: "{"), and: UInt8(ascii: "}"), entries)
  }

  private mutating func enclose(between open: UInt8, and close: UInt8, _ inner: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    depth += 1
    place = .first
    inner(&self)
    depth -= 1
    if case .next = place { breakLine() }
    bytes.append(close)
    place = .next
  }

  private mutating func token(_ text: String) {
    separate()
    bytes.append(utf8: text)
  }

  private mutating func digit(_ value: UInt8) {
    separate()
    bytes.append(UInt8(ascii: "0") + value)
  }

  /// Writes what stands between the last value and the next one.
  private mutating func separate() {
    switch place {
    case .alone: break
    case .first: breakLine()
    case .next:
      bytes.append(UInt8(ascii: ","))
      breakLine()
    }
    place = .next
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }
}
