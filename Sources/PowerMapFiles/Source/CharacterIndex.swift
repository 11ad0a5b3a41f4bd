/// Finds Unicode scalars by their number in UTF-8, and numbers by their place, without counting from the start.
///
/// The scalars before every block of 256 bytes are counted once; a look-up counts within one such block.
struct CharacterIndex: Sendable {
  /// The number of scalars that begin before each block.
  private let before: [Int]

  private static let blockSize = PlainBlocks.size

  /// Counts the scalars of `bytes`. Complexity: O(n).
  init(_ bytes: [UInt8], _ blocks: PlainBlocks) {
    var before = [0]
    before.reserveCapacity(bytes.count / Self.blockSize + 2)
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
      let block = start..<min(bytes.count, start + Self.blockSize)
      count += blocks[at: start] ? block.count : Self.count(bytes, block)
      before.append(count)
    }
    self.before = before
  }

  /// How many scalars begin before the byte at `offset`. Complexity: O(1).
  func count(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = min(offset / Self.blockSize, before.count - 1)
    let start = min(offset, block * Self.blockSize)
    // A block of as many scalars as bytes has nothing but ASCII, which needs no counting.
    let isASCII = block + 1 < before.count && before[block + 1] - before[block] == Self.blockSize
    return before[block] + (isASCII ? offset - start : Self.count(bytes, start..<offset))
  }

  /// Where the scalar with so many before it begins; the end of the text beyond the last. Complexity: O(log n).
  func offset(ofCharacter number: Int, in bytes: [UInt8]) -> Int {
    var low = 0
    var high = before.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if before[middle] <= number { low = middle } else { high = middle }
    }
    var left = number - before[low]
    var offset = low * Self.blockSize
    while offset < bytes.count {
      if Self.begins(bytes[offset]) {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
    return bytes.count
  }

  private static func begins(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }

  private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let text = bytes.span.extracting(range)
    var count = 0
    for index in text.indices where begins(text[index]) { count += 1 }
    return count
  }
}
