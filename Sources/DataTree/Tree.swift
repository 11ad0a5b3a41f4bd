/// A value to be written as YAML or JSON: what files, schemas and reports are before they are text.
///
/// A record keeps the order of its fields, because people read them in that order; `sortedByKey` is for programs.
package enum Tree: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([Tree])
  case mapping([Entry])

  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var value: Tree

    package init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }

  /// A mapping of those fields that have a value.
  package static func record(_ fields: [(String, Tree?)]) -> Tree {
    .mapping(fields.compactMap { key, value in value.map { Entry(key, $0) } })
  }

  /// Whether it is a mapping or list with nothing in it.
  package var isEmpty: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    default: false
    }
  }

  /// The same value with the keys of every mapping in the order of their Unicode scalars.
  package var sortedByKey: Tree {
    switch self {
    case .list(let items): .list(items.map(\.sortedByKey))
    case .mapping(let entries):
      .mapping(
        entries.map { Entry($0.key, $0.value.sortedByKey) }.sorted {
          $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        })
    default: self
    }
  }

  /// The value of a key of a mapping.
  package subscript(key: String) -> Tree? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

extension Double {
  /// The shortest text that reads back as the same number, without a fraction when it is whole: `90`, `0.3`, `1e-07`.
  package var shortestText: String {
    // Whole numbers are many, and written more quickly as such; -0 is none.
    if let whole = Int32(exactly: self), whole != 0 || sign == .plus { return String(whole) }
    // Only a whole number is written with a fraction that says nothing.
    guard self == rounded(.towardZero) else { return description }
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
