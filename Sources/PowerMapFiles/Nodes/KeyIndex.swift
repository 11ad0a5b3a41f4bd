/// Finds the keys that stand twice in a mapping while its values are added.
///
/// The few keys of most mappings are compared one by one, those of large ones by their hash.
struct KeyIndex {
  private let mapping: Int
  private var count = 0
  private var first: [[UInt8]: Int] = [:]

  /// The most keys that are compared one by one.
  private static let few = 16

  /// - Parameter mapping: The index of the mapping.
  init(ofMapping mapping: Int) {
    self.mapping = mapping
  }

  /// The index of the key that is the same as the one that was added last; nil if there is none.
  mutating func earlierKey(in values: SourceValues) -> Int? {
    let last = values.count - 1
    count += 1
    guard count > Self.few else {
      var key = mapping + 1
      while key < last {
        if values.haveSameText(key, last) { return key }
        key = values[key + 1].end
      }
      return nil
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
}
