/// The text of one file, checked to be readable, with an index of its lines and characters.
///
/// A byte-order mark is dropped. A line ends in LF, CRLF or CR and, in YAML, in the Unicode line breaks it knows as well; in
/// NDJSON, where a line is a value, it ends in LF alone.
/// Everything that reads a file starts here, so that the limits and the encoding are checked in one place.
struct SourceText: Sendable {
  /// The path as it is printed in diagnostics.
  let path: String
  /// The bytes, valid UTF-8 without a byte-order mark.
  let bytes: [UInt8]
  /// The offset in `bytes` at which each line begins; never empty.
  private let lineStarts: [Int]
  /// Finds characters by their number.
  private let characters: CharacterIndex

  /// The largest file that is read, in bytes (16 MiB).
  static let sizeLimit = 16 << 20

  /// Checks `bytes` and finds their lines.
  ///
  /// - Throws: `Diagnostics` if the text is longer than `sizeLimit`, is not UTF-8, or holds a character that no text
  ///   file holds, with the position of the first such byte.
  init(path: String, bytes input: some Sequence<UInt8>) throws(Diagnostics) {
    var bytes = Array(input)
    guard bytes.count <= Self.sizeLimit else { throw Self.tooLarge(path: path) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.path = path
    self.bytes = bytes
    let blocks = PlainBlocks(bytes)
    self.lineStarts = LineBreaks(path: path).lineStarts(of: bytes, blocks)
    self.characters = CharacterIndex(bytes, blocks)
    if let fault = ByteFault.first(in: bytes, blocks) {
      throw Diagnostics([
        diagnostic(fault.code, at: position(ofByte: fault.offset), message: fault.message)
      ])
    }
  }

  /// Checks the UTF-8 of `text`.
  init(path: String, text: String) throws(Diagnostics) {
    try self.init(path: path, bytes: text.utf8)
  }

  /// What is said of a file over the limit; its text is never read, so there is no line to show.
  static func tooLarge(path: String) -> Diagnostics {
    let limit = "\(sizeLimit >> 20) MiB"
    return Diagnostics([
      Diagnostic(
        .fileTooLarge, path: path, at: .start, message: "the file is larger than \(limit), the most that is read")
    ])
  }

  /// The number of lines, at least 1.
  var lineCount: Int { lineStarts.count }

  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing but white space.
  var isBlank: Bool { isBlank(bytes.indices) }

  /// Whether there is nothing but white space in a stretch of bytes.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The bytes of a line, counted from 1, with its line break; empty beyond the last line.
  func lineRange(_ number: Int) -> Range<Int> {
    guard (1...lineStarts.count).contains(number) else { return 0..<0 }
    return lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
  }

  /// The position of the character that the byte at `offset` belongs to. Complexity: O(log lines).
  func position(ofByte offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = lineStarts[low]
    let offset = max(start, min(offset, bytes.count))
    let column = characters.count(before: offset, in: bytes) - characters.count(before: start, in: bytes) + 1
    return SourcePosition(line: low + 1, column: column)
  }

  /// The offset of the byte at which the character at a position begins; the end of the line for one beyond it.
  /// Complexity: O(log length).
  func offset(of position: SourcePosition) -> Int {
    let line = lineRange(position.line)
    let wanted = characters.count(before: line.lowerBound, in: bytes) + max(0, position.column - 1)
    return min(line.upperBound, characters.offset(ofCharacter: wanted, in: bytes))
  }

  /// How many characters stand before a position. Complexity: O(log length).
  func characterCount(before position: SourcePosition) -> Int {
    characters.count(before: offset(of: position), in: bytes)
  }

  /// How many characters stand between two bytes.
  func characterCount(in range: Range<Int>) -> Int {
    characters.count(before: range.upperBound, in: bytes) - characters.count(before: range.lowerBound, in: bytes)
  }

  /// A diagnostic that shows the line at `position` with a caret under `width` characters.
  func diagnostic(
    _ code: DiagnosticCode, severity: Diagnostic.Severity = .error, at position: SourcePosition, width: Int = 1,
    message: String, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, severity: severity, path: path, at: position, message: message, suggestion: suggestion,
      excerpt: excerpt(at: position, width: width))
  }

  /// The part of the line around a position that fits on a terminal. A line may be as long as the file, so only what is
  /// shown is ever looked at.
  private func excerpt(at position: SourcePosition, width: Int) -> SourceExcerpt {
    var line = lineRange(position.line)
    let text = String(decoding: bytes[line].suffix(3), as: UTF8.self)
    if let last = text.last, last.isNewline { line = line.lowerBound..<(line.upperBound - String(last).utf8.count) }
    let first = characters.count(before: line.lowerBound, in: bytes)
    let count = characters.count(before: line.upperBound, in: bytes) - first
    let place = max(0, min(position.column - 1, count))
    let shown = SourceExcerpt.shown(place: place, count: count)
    let start = characters.offset(ofCharacter: first + shown.lowerBound, in: bytes)
    let end = characters.offset(ofCharacter: first + shown.upperBound, in: bytes)
    return SourceExcerpt(
      String(decoding: bytes[start..<end], as: UTF8.self), place: place - shown.lowerBound, width: width,
      isCutLeft: shown.lowerBound > 0, isCutRight: shown.upperBound < count)
  }
}
