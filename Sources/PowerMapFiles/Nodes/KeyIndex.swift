/// Finds the keys that stand twice in a mapping while its values are added.
///
/// Most keys differ from all before them in their length or their ends, which one look tells; the few others of small
/// mappings are compared one by one, those of large ones by their hash.
struct KeyIndex {
  private let mapping: Int
  private var count = 0
  /// The marks of the keys so far.
  private var marks: KeyMark = []
  private var first: [[UInt8]: Int] = [:]

  /// The most keys that are compared one by one.
  private static let few = 64

  /// - Parameter mapping: The index of the mapping.
  init(ofMapping mapping: Int) {
    self.mapping = mapping
  }

  /// The index of the key that is the same as the one that was added last; nil if there is none. The
  /// values stay as they are; they are `inout` so that they are not copied for each key.
  mutating func earlierKey(in values: inout SourceValues) -> Int? {
    count += 1
    if count <= Self.few, marks.insert(values.keyMark(at: values.count - 1)).inserted { return nil }
    return comparedKey(in: values)
  }

  /// The same, where the marks do not tell.
  @inline(never)
  private mutating func comparedKey(in values: SourceValues) -> Int? {
    let last = values.count - 1
    if count <= Self.few { return key(sameAs: last, in: values) }
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
