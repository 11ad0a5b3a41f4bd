/// Which blocks of a text hold nothing but printable ASCII, as most do: whoever looks for anything else passes them by.
struct PlainBlocks {
  /// How many bytes a block has; the last one may have fewer.
  static let size = 256

  private var isPlain: [Bool] = []
  /// The stretches of bytes between plain blocks. What takes several bytes, such as a character or a line break, is never
  /// partly in one, since none of its bytes is plain.
  private(set) var others: [Range<Int>] = []

  /// Looks over all bytes. Complexity: O(n).
  init(_ bytes: [UInt8]) {
    let text = bytes.span
    isPlain.reserveCapacity(bytes.count / Self.size + 1)
    for start in stride(from: 0, to: bytes.count, by: Self.size) {
      let block = start..<min(bytes.count, start + Self.size)
      isPlain.append(Self.isPlain(text.extracting(block)))
      if isPlain.last == false { addOther(block) }
    }
  }

  /// Whether the block that begins at a byte is plain.
  subscript(at start: Int) -> Bool { isPlain[start / Self.size] }

  private mutating func addOther(_ block: Range<Int>) {
    if let last = others.last, last.upperBound == block.lowerBound {
      others[others.count - 1] = last.lowerBound..<block.upperBound
    } else {
      others.append(block)
    }
  }

  /// Without leaving early and without branches, and by itself, so that many bytes are looked at at a time.
  @inline(never)
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for index in bytes.indices { found |= bytes[index] &- 0x20 < 0x5F ? 0 : 1 }
    return found == 0
  }
}
