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

  /// What is known of one value or key.
  struct Value: Sendable {
    var kind: Kind
    var text: Text
    var mark: SourceMark
    /// The index after the last value inside it.
    var end: Int
  }

  /// The text of a scalar or key; a stretch of nothing for anything else.
  enum Text: Sendable {
    case bytes(start: Int32, end: Int32)
    case stored(Int32)
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
    switch values[index].text {
    case .bytes(let start, let end): String(decoding: source.bytes[Int(start)..<Int(end)], as: UTF8.self)
    case .stored(let number): texts[Int(number)]
    }
  }

  /// Whether the text of a scalar or key is `name`, byte by byte.
  func hasText(_ name: [UInt8], at index: Int) -> Bool {
    switch values[index].text {
    case .bytes(let start, let end):
      return Self.isSame(source.bytes, Int(start)..<Int(end), name, 0..<name.count)
    case .stored(let number):
      return texts[Int(number)].utf8.elementsEqual(name)
    }
  }

  /// Whether the text of a scalar or key is `name`, byte by byte.
  func hasText(_ name: String, at index: Int) -> Bool {
    switch values[index].text {
    case .bytes(let start, let end):
      return Int(end - start) == name.utf8.count
        && source.bytes[Int(start)..<Int(end)].elementsEqual(name.utf8)
    case .stored(let number):
      return texts[Int(number)].utf8.elementsEqual(name.utf8)
    }
  }

  /// Whether two scalars or keys have the same text, byte by byte.
  func haveSameText(_ one: Int, _ other: Int) -> Bool {
    guard case .bytes(let start, let end) = values[one].text,
      case .bytes(let otherStart, let otherEnd) = values[other].text
    else { return text(at: one).utf8.elementsEqual(text(at: other).utf8) }
    return Self.isSame(source.bytes, Int(start)..<Int(end), source.bytes, Int(otherStart)..<Int(otherEnd))
  }

  /// Whether a scalar says that there is no value.
  func isNull(at index: Int) -> Bool {
    // Nearly everything is longer, so that its letters need not be compared.
    guard values[index].kind == .plain, shape(at: index).length <= 4 else { return false }
    return Self.nulls.contains { hasText($0, at: index) }
  }

  /// How many bytes the text of a scalar or key has, and the first and last of them; 0 where there are none.
  func shape(at index: Int) -> (length: Int, first: UInt8, last: UInt8) {
    switch values[index].text {
    case .bytes(let start, let end):
      if start == end { return (0, 0, 0) }
      return (Int(end - start), source.bytes[Int(start)], source.bytes[Int(end) - 1])
    case .stored(let number):
      let text = texts[Int(number)].utf8
      return (text.count, text.first ?? 0, text.last ?? 0)
    }
  }

  private static let nulls = ["", "~", "null", "Null", "NULL"].map { Array($0.utf8) }

  private static func isSame(_ one: [UInt8], _ range: Range<Int>, _ other: [UInt8], _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    for offset in 0..<range.count where one[range.lowerBound + offset] != other[otherRange.lowerBound + offset] {
      return false
    }
    return true
  }
}

// Adding values.
extension SourceValues {
  /// Adds a scalar or key whose text stands in the source.
  mutating func add(bytes: Range<Int>, _ kind: Kind, at mark: SourceMark) {
    append(kind, .bytes(start: Int32(clamping: bytes.lowerBound), end: Int32(clamping: bytes.upperBound)), mark)
  }

  /// Adds a scalar or key of another text.
  mutating func add(text: String, _ kind: Kind, at mark: SourceMark) {
    append(kind, .stored(Int32(clamping: texts.count)), mark)
    texts.append(text)
  }

  /// Adds a sequence or mapping of what is added until it ends; gives back its index.
  mutating func begin(_ kind: Kind, at mark: SourceMark) -> Int {
    append(kind, .bytes(start: 0, end: 0), mark)
    return values.count - 1
  }

  /// Ends the sequence or mapping at an index.
  mutating func end(_ index: Int) {
    values[index].end = values.count
  }

  /// Takes everything from an index on out again.
  mutating func removeAll(from index: Int) {
    values.removeSubrange(index...)
  }

  private mutating func append(_ kind: Kind, _ text: Text, _ mark: SourceMark) {
    values.append(Value(kind: kind, text: text, mark: mark, end: values.count + 1))
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
