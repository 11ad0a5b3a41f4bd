/// One of 64 bits, out of the length and the ends of a key: keys of different marks are different, which one look tells.
struct KeyMark: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The mark of a key with so many bytes, and such a first and last one; 0 where it has none.
  init(length: Int, first: UInt8, last: UInt8) {
    rawValue = 1 &<< UInt64(truncatingIfNeeded: length &+ 3 &* Int(first) &+ 7 &* Int(last))
  }

  /// The mark of a key.
  init(of key: [UInt8]) {
    self.init(length: key.count, first: key.first ?? 0, last: key.last ?? 0)
  }
}
