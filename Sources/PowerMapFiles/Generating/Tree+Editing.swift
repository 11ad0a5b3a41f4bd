import DataTree

/// How a file is changed before it is written: what is not there is left as it is.
extension Tree {
  /// Changes the value of a key of a mapping; giving nil takes the key away.
  mutating func edit(_ key: String, _ change: (Tree) -> Tree?) {
    guard case .mapping(var entries) = self, let index = entries.firstIndex(where: { $0.key == key }) else { return }
    if let value = change(entries[index].value) { entries[index].value = value } else { entries.remove(at: index) }
    self = .mapping(entries)
  }

  /// Sets a key of a mapping, after the others where it is new.
  mutating func set(_ key: String, _ value: Tree) {
    guard case .mapping(let entries) = self else { return }
    if self[key] == nil { self = .mapping(entries + [Entry(key, value)]) } else { edit(key) { _ in value } }
  }

  /// Adds an item to the list at a key, which is made where it is missing.
  mutating func append(_ item: Tree, to key: String) {
    if case .list(let items)? = self[key] { set(key, .list(items + [item])) } else { set(key, .list([item])) }
  }

  /// The keys of a mapping.
  var keys: [String] {
    if case .mapping(let entries) = self { entries.map(\.key) } else { [] }
  }
}
