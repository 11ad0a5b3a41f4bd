/// The values of a text, in the order in which they stand, each before those inside it; a key stands before its value.
///
/// They are in one array, and a text that stands in the source as it is meant is a stretch of its bytes. So thousands of
/// values take a few allocations, and a text that nobody asks for is never made.
struct SourceValues: Sendable {
  let source: SourceText
  private var values: [Value] = []
  /// The texts that are written in another way than they are meant, such as those with escapes.
  private var texts: [String] = []

  enum Kind: UInt8, Sendable {
    case plain, quoted, sequence, mapping
  }

  /// What is known of one value or key. There are thousands of them, so it is small.
  struct Value: Sendable {
    fileprivate var place: Place
    var kind: Kind
    fileprivate var following: Int32

    /// The index after the last value inside it.
    var end: Int { Int(following) }
  }

  /// Where a value stands, and the text of a scalar or key.
  fileprivate enum Place: Sendable {
    /// Some bytes; those between as many quotes at either end are the text.
    case verbatim(start: Int32, end: Int32, quotes: Int32)
    /// Some bytes, and the number of the text.
    case bytes(start: Int32, end: Int32, text: Int32)
    /// Some characters, and the number of the text.
    case characters(line: Int32, column: Int32, width: Int32, text: Int32)

    init(_ mark: SourceMark, text: Int) {
      let text = Int32(clamping: text)
      switch mark {
      case .bytes(let start, let end): self = .bytes(start: start, end: end, text: text)
      case .characters(let line, let column, let width):
        self = .characters(line: line, column: column, width: width, text: text)
      }
    }
  }

  /// - Parameter capacity: How many values there will be, as far as is known.
  init(of source: SourceText, capacity: Int = 0) {
    self.source = source
    values.reserveCapacity(capacity)
  }

  /// How many values there are, which is the index of the next one.
  var count: Int { values.count }

  subscript(index: Int) -> Value { values[index] }
}

// Reading texts.
extension SourceValues {
  /// The text of a scalar or key.
  func text(at index: Int) -> String {
    switch self[textAt: index] {
    case .bytes(let bytes): String(decoding: source.bytes[bytes], as: UTF8.self)
    case .stored(let number): texts[number]
    }
  }

  /// Whether the text of a scalar or key is `name`, byte by byte.
  func hasText(_ name: [UInt8], at index: Int) -> Bool {
    switch self[textAt: index] {
    case .bytes(let bytes):
      bytes.count == name.count && Self.isSame(source.bytes, bytes.lowerBound, name, 0..<name.count)
    case .stored(let number): texts[number].utf8.elementsEqual(name)
    }
  }

  /// Whether the text of a scalar or key is `name`, byte by byte.
  func hasText(_ name: String, at index: Int) -> Bool {
    switch self[textAt: index] {
    case .bytes(let bytes): bytes.count == name.utf8.count && source.bytes[bytes].elementsEqual(name.utf8)
    case .stored(let number): texts[number].utf8.elementsEqual(name.utf8)
    }
  }

  /// Whether two scalars or keys have the same text, byte by byte.
  func haveSameText(_ one: Int, _ other: Int) -> Bool {
    guard case .bytes(let bytes) = self[textAt: one], case .bytes(let others) = self[textAt: other] else {
      return text(at: one).utf8.elementsEqual(text(at: other).utf8)
    }
    return bytes.count == others.count && Self.isSame(source.bytes, bytes.lowerBound, source.bytes, others)
  }

  /// Whether a scalar says that there is no value.
  func isNull(at index: Int) -> Bool {
    guard values[index].kind == .plain else { return false }
    // Nearly everything is longer, or a number, so that its letters need not be compared.
    let (length, first, _) = shape(at: index)
    guard length <= 4, length == 0 || first > UInt8(ascii: "9") else { return false }
    return Self.nulls.contains { hasText($0, at: index) }
  }

  /// The mark of the text of a scalar or key.
  @inline(__always)
  func keyMark(at index: Int) -> KeyMark {
    let (length, first, last) = shape(at: index)
    return KeyMark(length: length, first: first, last: last)
  }

  /// How many bytes the text of a scalar or key has, and the first and last of them; 0 where there are none.
  @inline(__always)
  private func shape(at index: Int) -> (length: Int, first: UInt8, last: UInt8) {
    switch self[textAt: index] {
    case .bytes(let bytes):
      if bytes.isEmpty { return (0, 0, 0) }
      return (bytes.count, source.bytes[bytes.lowerBound], source.bytes[bytes.upperBound - 1])
    case .stored(let number):
      let text = texts[number].utf8
      return (text.count, text.first ?? 0, text.last ?? 0)
    }
  }

  /// Where a text is.
  private enum Text {
    /// Some bytes of the source.
    case bytes(Range<Int>)
    /// A text by its number.
    case stored(Int)
  }

  private subscript(textAt index: Int) -> Text {
    @inline(__always) get {
      switch values[index].place {
      case .verbatim(let start, let end, let quotes): .bytes(Int(start &+ quotes)..<Int(end &- quotes))
      case .bytes(_, _, let text), .characters(_, _, _, let text): .stored(Int(text))
      }
    }
  }

  private static let nulls = ["", "~", "null", "Null", "NULL"].map { Array($0.utf8) }

  /// Whether the bytes from a start on are those of a range of others.
  private static func isSame(_ one: [UInt8], _ start: Int, _ other: [UInt8], _ range: Range<Int>) -> Bool {
    for offset in 0..<range.count where one[start + offset] != other[range.lowerBound + offset] { return false }
    return true
  }
}

// Adding values.
extension SourceValues {
  /// Adds a scalar or key that is some bytes of the source: its text, between a number of quotes at either end.
  mutating func add(verbatim bytes: Range<Int>, quotes: Int32, _ kind: Kind) {
    append(
      kind,
      .verbatim(start: Int32(clamping: bytes.lowerBound), end: Int32(clamping: bytes.upperBound), quotes: quotes))
  }

  /// Adds a scalar or key of another text.
  mutating func add(text: String, _ kind: Kind, at mark: SourceMark) {
    append(kind, Place(mark, text: texts.count))
    texts.append(text)
  }

  /// Adds a sequence or mapping of what is added until it ends; gives back its index.
  mutating func begin(_ kind: Kind, at mark: SourceMark) -> Int {
    append(kind, Place(mark, text: texts.count))
    return values.count - 1
  }

  /// Ends the sequence or mapping at an index.
  mutating func end(_ index: Int) {
    values[index].following = Int32(clamping: values.count)
  }

  /// Takes everything from an index on out again.
  mutating func removeAll(from index: Int) {
    values.removeSubrange(index...)
  }

  @inline(__always)
  private mutating func append(_ kind: Kind, _ place: Place) {
    values.append(Value(place: place, kind: kind, following: Int32(clamping: values.count + 1)))
  }
}

/// Where a value stands: counted in characters by whoever read it, or still in bytes, which takes no counting.
enum SourceMark: Sendable {
  case characters(line: Int32, column: Int32, width: Int32)
  case bytes(start: Int32, end: Int32)

  init(_ position: SourcePosition, width: Int) {
    self = .characters(
      line: Int32(clamping: position.line), column: Int32(clamping: position.column), width: Int32(clamping: width))
  }

  init(bytes: Range<Int>) {
    self = .bytes(start: Int32(clamping: bytes.lowerBound), end: Int32(clamping: bytes.upperBound))
  }
}

extension SourceValues.Value {
  /// Where the value stands.
  var mark: SourceMark {
    switch place {
    case .verbatim(let start, let end, _), .bytes(let start, let end, _): .bytes(start: start, end: end)
    case .characters(let line, let column, let width, _): .characters(line: line, column: column, width: width)
    }
  }
}
