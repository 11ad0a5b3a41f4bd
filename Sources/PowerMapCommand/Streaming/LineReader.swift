import Foundation

/// Reads a stream line by line, in chunks of what happens to be there, and holds no more than one chunk and one line.
///
/// A chunk ends where the stream has nothing more at the moment, so that somebody who sends one line and waits for the
/// answer gets it.
struct LineReader: Sendable {
  private let descriptor: Int32
  /// The beginning of a line whose end is not there yet.
  private var rest: [UInt8] = []
  private var lineNumber = 0
  private var isAtEnd = false
  /// The most bytes of a line that are kept; so many tell that it is too long.
  private let lineLimit: Int

  private static let blockSize = 1 << 18

  /// One line without its end, and its number from 1.
  struct Line: Sendable {
    var number: Int
    var bytes: ArraySlice<UInt8>
  }

  init(_ file: FileHandle, lineLimit: Int) {
    descriptor = file.fileDescriptor
    self.lineLimit = lineLimit
  }

  /// The next lines that are not blank; nil at the end.
  ///
  /// - Throws: that the stream cannot be read.
  mutating func next() throws -> [Line]? {
    while !isAtEnd {
      let block = try readBlock()
      isAtEnd = block.isEmpty
      var lines: [Line] = []
      var start = block.startIndex
      while let end = block.span.lineFeed(from: start) {
        take(block[start..<end], into: &lines)
        start = end + 1
      }
      if isAtEnd {
        if !rest.isEmpty { take([], into: &lines) }
      } else {
        keep(block[start...])
      }
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func take(_ end: ArraySlice<UInt8>, into lines: inout [Line]) {
    lineNumber += 1
    var bytes = end
    if !rest.isEmpty {
      keep(end)
      bytes = rest[...]
      rest = []
    }
    let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if !isBlank { lines.append(Line(number: lineNumber, bytes: bytes)) }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    rest += bytes.prefix(max(0, lineLimit - rest.count))
  }

  private func readBlock() throws -> [UInt8] {
    while true {
      var count = 0
      // A read of the system, because Foundation's either wait for a whole block or end the program on an error. It
      // writes at most `buffer.count` bytes, and what it says it wrote is what the array has.
      let block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count >= 0 { return block }
      guard errno == EINTR else { throw CommandFailure(.invalidInput, "standard input cannot be read") }
    }
  }
}

extension Span<UInt8> {
  /// Where the first line feed from a byte on stands; nil where there is none.
  fileprivate func lineFeed(from start: Int) -> Int? {
    // Lines are long, and a stretch is looked at without leaving early, so that many bytes are looked at at a time.
    let stretch = 128
    var index = start
    while index + stretch <= count, !extracting(index..<(index + stretch)).hasLineFeed { index += stretch }
    while index < count {
      if self[index] == UInt8(ascii: "\n") { return index }
      index += 1
    }
    return nil
  }

  private var hasLineFeed: Bool {
    var nearest = UInt8.max
    for index in indices { nearest = Swift.min(nearest, self[index] ^ UInt8(ascii: "\n")) }
    return nearest == 0
  }
}
