/// A value to be written as YAML or JSON: the file format without positions.
///
/// A record keeps the order of its fields, because people read them in that order.
indirect enum Tree: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([Tree])
  case mapping([Entry])

  /// A key and its value.
  struct Entry: Hashable, Sendable {
    var key: String
    var value: Tree

    init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }

  /// A mapping of those fields that have a value.
  static func record(_ fields: [(String, Tree?)]) -> Tree {
    .mapping(fields.compactMap { key, value in value.map { Entry(key, $0) } })
  }

  /// Whether it is a mapping or list with nothing in it.
  var isEmpty: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    default: false
    }
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> Tree? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

extension Double {
  /// The shortest text that reads back as the same number, without a fraction when it is whole: `90`, `0.3`, `1e-07`.
  var shortestText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
