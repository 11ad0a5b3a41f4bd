/// Finds the keys that stand twice in a mapping while its values are added.
///
/// Most keys differ from all before them in their length or their ends, which one look tells; the few others of small
/// mappings are compared one by one, those of large ones by their hash.
struct KeyIndex {
  private let mapping: Int
  private var count = 0
  /// A bit for each key so far, out of its length and its ends; keys of different bits are different.
  private var marks: UInt64 = 0
  private var first: [[UInt8]: Int] = [:]

  /// The most keys that are compared one by one.
  private static let few = 64

  /// - Parameter mapping: The index of the mapping.
  init(ofMapping mapping: Int) {
    self.mapping = mapping
  }

  /// The index of the key that is the same as the one that was added last; nil if there is none.
  mutating func earlierKey(in values: SourceValues) -> Int? {
    let last = values.count - 1
    count += 1
    guard count > Self.few else {
      let mark = values.mark(at: last)
      defer { marks |= mark }
      return marks & mark == 0 ? nil : key(sameAs: last, in: values)
    }
    if first.isEmpty {
      var key = mapping + 1
      while key < last {
        first[Array(values.text(at: key).utf8)] = key
        key = values[key + 1].end
      }
    }
    let name = Array(values.text(at: last).utf8)
    if let earlier = first[name] { return earlier }
    first[name] = last
    return nil
  }

  /// The key before one that is the same.
  private func key(sameAs last: Int, in values: SourceValues) -> Int? {
    var key = mapping + 1
    while key < last {
      if values.haveSameText(key, last) { return key }
      key = values[key + 1].end
    }
    return nil
  }
}

extension SourceValues {
  /// One of 64 bits, out of the length and the ends of a key.
  fileprivate func mark(at index: Int) -> UInt64 {
    let (length, first, last) = shape(at: index)
    return 1 &<< UInt64(length &+ 3 &* Int(first) &+ 7 &* Int(last))
  }
}
