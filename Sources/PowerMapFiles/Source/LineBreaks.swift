/// What ends a line.
enum LineBreaks {
  /// LF alone, as in a file that has a value of JSON in each line: there CR is white space, also between two tokens.
  case lineFeed
  /// LF, CRLF and CR.
  case ascii
  /// Those, and NEL, LS and PS, which end a line in YAML; in JSON they are characters of a text like any other.
  case unicode

  /// The line breaks of a file by the end of its name; YAML where it says nothing else.
  init(path: String) {
    func ends(_ endings: [String]) -> Bool { endings.contains { path.lowercased().hasSuffix($0) } }
    self = ends([".ndjson", ".jsonl"]) ? .lineFeed : ends([".json", ".csv"]) ? .ascii : .unicode
  }

  /// The offset at which each line begins; never empty.
  func lineStarts(of bytes: [UInt8], _ blocks: PlainBlocks) -> [Int] {
    var starts = [0]
    for stretch in blocks.others {
      var index = stretch.lowerBound
      while index < stretch.upperBound {
        // Nearly every byte is none of those that begin a line break.
        if (0x0E..<0xC2).contains(bytes[index]) {
          index += 1
          continue
        }
        let length = length(in: bytes, at: index)
        index += max(1, length)
        if length > 0 { starts.append(index) }
      }
    }
    return starts
  }

  /// The bytes taken by the line break at `index`, 0 if there is none: LF, CR, CRLF, NEL (C2 85), LS and PS (E2 80 A8/A9).
  private func length(in bytes: [UInt8], at index: Int) -> Int {
    func byte(_ ahead: Int) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D where self != .lineFeed: return byte(1) == 0x0A ? 2 : 1
    case 0xC2 where self == .unicode: return byte(1) == 0x85 ? 2 : 0
    case 0xE2 where self == .unicode: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
