/// Turns JSON (RFC 8259) into `SourceNode`s.
///
/// YAML is nearly a superset, but libyaml refuses the surrogate pairs (`\ud83d\ude00`) that many programs write, and keys
/// longer than 1024 characters. This reader takes exactly JSON, and finds duplicate keys where they stand.
struct JSONNodes {
  private let source: SourceText
  private var values: SourceValues
  private var index: Int
  private let end: Int
  private var problems: [Diagnostic] = []

  /// A syntax error; there is no way on from it.
  private struct Fault: Error {
    var diagnostic: Diagnostic
  }

  /// The tree of `source` with its duplicate keys, of which the first counts.
  ///
  /// - Throws: the first error of syntax, with the duplicate keys before it.
  static func parse(_ source: SourceText) throws(Diagnostics) -> (root: SourceNode, problems: [Diagnostic]) {
    try parse(source, bytes: 0..<source.bytes.count)
  }

  /// The tree of one line of `source`, as NDJSON has it.
  static func parse(
    _ source: SourceText, line: Int
  ) throws(Diagnostics) -> (root: SourceNode, problems: [Diagnostic]) {
    let range = source.lineRange(line)
    // The end is that of the text, so that what is missing is missing there and not in the next line.
    let last = source.bytes[range].lastIndex { !JSONSyntax.isSpace($0) }
    return try parse(source, bytes: range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound))
  }

  private static func parse(
    _ source: SourceText, bytes: Range<Int>
  ) throws(Diagnostics) -> (root: SourceNode, problems: [Diagnostic]) {
    var reader = JSONNodes(source: source, bytes: bytes)
    do {
      try reader.value(depth: 1)
      reader.skipSpace()
      if reader.index < reader.end { throw reader.fault(.syntax, "one value was expected, but more follows") }
      return (SourceTree(reader.values).root, reader.problems)
    } catch let fault as Fault {
      throw Diagnostics(reader.problems + [fault.diagnostic])
    } catch {
      throw Diagnostics(reader.problems)
    }
  }

  private init(source: SourceText, bytes: Range<Int>) {
    self.source = source
    self.index = bytes.lowerBound
    self.end = bytes.upperBound
    // Files of accounts have a value or key about every ten bytes.
    self.values = SourceValues(of: source, capacity: bytes.count / 8)
  }

  private var byte: UInt8? { index < end ? source.bytes[index] : nil }

  private mutating func value(depth: Int) throws {
    skipSpace()
    guard depth <= SourceNode.depthLimit else {
      throw fault(.tooDeep, "nested deeper than \(SourceNode.depthLimit)")
    }
    switch byte {
    case UInt8(ascii: "{"): try members(depth: depth)
    case UInt8(ascii: "["): try items(depth: depth)
    case UInt8(ascii: "\""): try string(.quoted)
    default: try literal()
    }
  }

  private mutating func members(depth: Int) throws {
    let mapping = values.begin(.mapping, at: bracket)
    var keys = KeyIndex(ofMapping: mapping)
    try separated(until: UInt8(ascii: "}")) { reader in
      guard reader.byte == UInt8(ascii: "\"") else {
        throw reader.fault(.syntax, "a key in double quotes was expected")
      }
      let key = reader.values.count
      let start = reader.index
      // What a key means is for the field to say, so that the quotes JSON demands say nothing.
      try reader.string(.plain)
      let bytes = start..<reader.index
      let earlier = keys.earlierKey(in: &reader.values)
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.fault(.syntax, "a ':' was expected after the key") }
      try reader.value(depth: depth + 1)
      guard let earlier else { return }
      reader.report(duplicate: key, at: bytes, of: earlier)
      reader.values.removeAll(from: key)
    }
    values.end(mapping)
  }

  @inline(never)
  private mutating func report(duplicate key: Int, at bytes: Range<Int>, of earlier: Int) {
    let message = SourceNode.duplicateKey(values.text(at: key), line: values.position(at: earlier).line)
    problems.append(
      source.diagnostic(
        .duplicateKey, at: source.position(ofByte: bytes.lowerBound), width: source.characterCount(in: bytes),
        message: message))
  }

  private mutating func items(depth: Int) throws {
    let sequence = values.begin(.sequence, at: bracket)
    try separated(until: UInt8(ascii: "]")) { reader in try reader.value(depth: depth + 1) }
    values.end(sequence)
  }

  /// The place of the opening bracket that is the current byte.
  @inline(__always)
  private var bracket: SourceMark { SourceMark(bytes: index..<(index + 1)) }

  /// Reads items separated by commas up to and including `close`; the opening bracket is the current byte.
  private mutating func separated(until close: UInt8, _ readItem: (inout JSONNodes) throws -> Void) throws {
    index += 1
    skipSpace()
    if take(close) { return }
    while true {
      skipSpace()
      if byte == close { throw fault(.syntax, "a comma may not stand before '\(Character(Unicode.Scalar(close)))'") }
      try readItem(&self)
      skipSpace()
      if take(close) { return }
      guard take(UInt8(ascii: ",")) else {
        throw fault(.syntax, "a ',' or '\(Character(Unicode.Scalar(close)))' was expected")
      }
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func literal() throws {
    let start = index
    while let byte, !JSONSyntax.endsLiteral(byte) { index += 1 }
    let bytes = source.bytes[start..<index]
    guard JSONSyntax.isNumber(bytes) || JSONSyntax.words.contains(where: bytes.elementsEqual) else {
      index = start
      let text = String(decoding: bytes, as: UTF8.self)
      throw fault(
        .syntax,
        text.isEmpty ? "a value was expected" : "'\(text.shortened)' is not JSON; texts stand in double quotes")
    }
    values.add(verbatim: start..<index, quotes: 0, .plain)
  }

  private mutating func string(_ kind: SourceValues.Kind) throws {
    let quote = index
    index = end(ofPlainFrom: quote + 1)
    if byte == UInt8(ascii: "\"") {
      index += 1
      values.add(verbatim: quote..<index, quotes: 1, kind)
    } else {
      let text = try escapedText(from: quote + 1)
      values.add(text: text, kind, at: SourceMark(bytes: quote..<index))
    }
  }

  /// Where the bytes that stand for themselves end, from one on.
  private func end(ofPlainFrom start: Int) -> Int {
    let text = source.bytes.span
    var next = start
    while next < end, JSONSyntax.isPlain(text[next]) { next += 1 }
    return next
  }

  /// The text that begins at `start` and has something to unescape at the current byte, put together byte by byte.
  private mutating func escapedText(from start: Int) throws -> String {
    var text = Array(source.bytes[start..<index])
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20:
        throw fault(.syntax, "a line break or tab in a text must be written as an escape")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault(.syntax, "the text is not closed by a quote")
  }

  private mutating func escape() throws -> Character {
    let start = index
    index += 2
    switch start + 1 < source.bytes.count ? source.bytes[start + 1] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let unit = codeUnit() {
        if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
        if UTF16.isLeadSurrogate(UInt16(unit)), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
          let trail = codeUnit(), UTF16.isTrailSurrogate(UInt16(trail)),
          let scalar = Unicode.Scalar(0x1_0000 + (unit & 0x3FF) << 10 + (trail & 0x3FF))
        {
          return Character(scalar)
        }
      }
    default: break
    }
    index = start
    throw fault(.syntax, "this escape is none that JSON knows, or half of a surrogate pair")
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit() -> UInt32? {
    guard index + 4 <= source.bytes.count else { return nil }
    let digits = String(decoding: source.bytes[index..<(index + 4)], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt32(digits, radix: 16)
    else { return nil }
    index += 4
    return unit
  }

  @inline(__always)
  private mutating func skipSpace() {
    while let byte, JSONSyntax.isSpace(byte) { index += 1 }
  }

  @inline(__always)
  private mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    index += 1
    return true
  }

  @inline(never)
  private func fault(_ code: DiagnosticCode, _ message: String) -> Fault {
    let prefix = code == .syntax ? "this is not JSON: " : ""
    return Fault(diagnostic: source.diagnostic(code, at: source.position(ofByte: index), message: prefix + message))
  }
}

/// The classes of bytes and texts of JSON's grammar.
enum JSONSyntax {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D)
  }

  /// Whether a byte of a text stands for itself.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  static func endsLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): true
    default: isSpace(byte)
    }
  }

  /// The literals that are no numbers.
  static let words = ["true", "false", "null"].map { Array($0.utf8) }

  /// Whether `text` is a JSON number: no leading zeros, no bare point, no `+`, no infinity.
  static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    func byte() -> UInt8? { index < text.endIndex ? text[index] : nil }
    func takeDigits() -> Int {
      let start = index
      while let byte = byte(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
      return index - start
    }
    if byte() == UInt8(ascii: "-") { index += 1 }
    let startsWithZero = byte() == UInt8(ascii: "0")
    let whole = takeDigits()
    guard whole > 0, !(startsWithZero && whole > 1) else { return false }
    if byte() == UInt8(ascii: ".") {
      index += 1
      guard takeDigits() > 0 else { return false }
    }
    if byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") {
      index += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { index += 1 }
      guard takeDigits() > 0 else { return false }
    }
    return index == text.endIndex
  }
}
