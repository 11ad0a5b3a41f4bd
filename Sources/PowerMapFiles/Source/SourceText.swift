/// The text of one file, checked to be readable, with a table of its lines.
///
/// A byte-order mark is dropped, and a line may end in LF, CRLF or CR (and in the Unicode line breaks that YAML knows).
/// Everything that reads a file starts here, so that the limits and the encoding are checked in one place.
struct SourceText: Sendable {
  /// The path as it is printed in diagnostics.
  let path: String
  /// The bytes, valid UTF-8 without a byte-order mark.
  let bytes: [UInt8]
  /// The offset in `bytes` at which each line begins; never empty.
  private let lineStarts: [Int]

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
    self.lineStarts = Self.lineStarts(of: bytes)
    if let fault = ByteFault.first(in: bytes) {
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
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  /// The text of a line, counted from 1, without its line break; empty beyond the last line.
  func line(_ number: Int) -> Substring {
    Substring(String(decoding: bytes[lineRange(number)], as: UTF8.self)).trimmingLineBreak()
  }

  /// The bytes of a line, counted from 1, with its line break; empty beyond the last line.
  func lineRange(_ number: Int) -> Range<Int> {
    guard (1...lineStarts.count).contains(number) else { return 0..<0 }
    return lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
  }

  /// The position of the character that the byte at `offset` belongs to. Complexity: O(log lines + line length).
  func position(ofByte offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let characters = bytes[lineStarts[low]..<max(lineStarts[low], min(offset, bytes.count))]
      .count { $0 & 0b1100_0000 != 0b1000_0000 }
    return SourcePosition(line: low + 1, column: characters + 1)
  }

  /// A diagnostic that shows the line at `position` with a caret under `width` characters.
  func diagnostic(
    _ code: DiagnosticCode, severity: Diagnostic.Severity = .error, at position: SourcePosition, width: Int = 1,
    message: String, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, severity: severity, path: path, at: position, message: message, suggestion: suggestion,
      excerpt: SourceExcerpt(line: line(position.line), column: position.column, width: width))
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let length = lineBreakLength(in: bytes, at: index)
      index += max(1, length)
      if length > 0 { starts.append(index) }
    }
    return starts
  }

  /// The bytes taken by the line break at `index`, 0 if there is none: LF, CR, CRLF, NEL (C2 85), LS and PS (E2 80 A8/A9).
  private static func lineBreakLength(in bytes: [UInt8], at index: Int) -> Int {
    func byte(_ ahead: Int) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}

extension Substring {
  fileprivate func trimmingLineBreak() -> Substring {
    guard let last, last.isNewline else { return self }
    return dropLast()
  }
}
