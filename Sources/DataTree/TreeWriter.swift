/// Takes a value piece by piece: `JSONWriter` makes text of it at once, `TreeBuilder` a `Tree`.
///
/// What is written often says once, generic over the writer, what it is made of; whoever wants the text then pays for no
/// tree. Each call writes one value; in a mapping, each value follows its key.
package protocol TreeWriter {
  /// Writes that there is no value.
  mutating func null()
  /// Writes a truth value.
  mutating func bool(_ value: Bool)
  /// Writes a whole number.
  mutating func integer(_ value: Int)
  /// Writes a number.
  mutating func number(_ value: Double)
  /// Writes a text.
  mutating func text(_ value: String)
  /// Writes a word of the format: a text which has nothing to escape.
  mutating func word(_ word: String)
  /// Writes a list of what `items` writes.
  mutating func list(_ items: (inout Self) -> Void)
  /// Writes a mapping of the keys and values that `entries` writes, in that order.
  mutating func mapping(_ entries: (inout Self) -> Void)
  /// Writes the key of the value that follows.
  mutating func key(_ key: String)
  /// Writes the key of the value that follows: a word of the format, which stands in the program and has nothing to escape.
  mutating func name(_ name: StaticString)
}

extension Tree {
  /// Writes the value with everything in it.
  package func write(to writer: inout some TreeWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .number(let value): writer.number(value)
    case .text(let value): writer.text(value)
    case .list(let items):
      writer.list { writer in
        for item in items { item.write(to: &writer) }
      }
    case .mapping(let entries):
      writer.mapping { writer in
        for entry in entries {
          writer.key(entry.key)
          entry.value.write(to: &writer)
        }
      }
    }
  }

  /// The value that `write` writes.
  package static func built(_ write: (inout TreeBuilder) -> Void) -> Tree {
    var builder = TreeBuilder()
    write(&builder)
    return builder.items.first ?? .null
  }
}

/// Builds a `Tree` of what is written.
package struct TreeBuilder: TreeWriter {
  /// The values that stand by themselves.
  fileprivate var items: [Tree] = []
  /// The values that follow a key.
  private var entries: [Tree.Entry] = []
  private var key: String?

  package mutating func null() { add(.null) }
  package mutating func bool(_ value: Bool) { add(.bool(value)) }
  package mutating func integer(_ value: Int) { add(.integer(value)) }
  package mutating func number(_ value: Double) { add(.number(value)) }
  package mutating func text(_ value: String) { add(.text(value)) }
  package mutating func word(_ word: String) { add(.text(word)) }
  package mutating func key(_ key: String) { self.key = key }
  package mutating func name(_ name: StaticString) { key = name.description }

  package mutating func list(_ items: (inout TreeBuilder) -> Void) {
    var inner = TreeBuilder()
    items(&inner)
    add(.list(inner.items))
  }

  package mutating func mapping(_ entries: (inout TreeBuilder) -> Void) {
    var inner = TreeBuilder()
    entries(&inner)
    add(.mapping(inner.entries))
  }

  private mutating func add(_ value: Tree) {
    guard let key else { return items.append(value) }
    entries.append(Tree.Entry(key, value))
    self.key = nil
  }
}
