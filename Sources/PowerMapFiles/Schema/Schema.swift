import DataTree

/// The words of JSON Schema (draft 2020-12) that the format needs.
enum Schema {
  static let dayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  static let idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
  static let idGrammar =
    "an id has letters, digits, '.', '_' and '-', begins with a letter or digit, and is at most 64 long"

  static func type(_ name: String) -> Tree { .record([("type", .text(name))]) }
  static func type(_ names: [String]) -> Tree { .record([("type", types(names))]) }
  static func types(_ names: [String]) -> Tree { .list(names.map(Tree.text)) }

  /// A list, or nothing.
  static func list(_ item: Tree) -> Tree {
    orNull(.record([("type", .text("array")), ("items", item)]))
  }

  /// A schema that takes `null` as well: a key with nothing after it says as little as no key.
  static func orNull(_ schema: Tree) -> Tree {
    guard case .mapping(var entries) = schema,
      let index = entries.firstIndex(where: { ["type", "enum", "anyOf"].contains($0.key) })
    else { return schema }
    switch (entries[index].key, entries[index].value) {
    case ("type", .text(let name)): entries[index].value = types([name, "null"])
    case ("type", .list(let names)) where names.contains(.text("null")): return schema
    case ("type", .list(let names)): entries[index].value = .list(names + [.text("null")])
    case ("enum", .list(let values)): entries[index].value = .list(values + [.null])
    case ("anyOf", .list(let schemas)): entries[index].value = .list(schemas + [type("null")])
    default: return schema
    }
    return .mapping(entries)
  }

  /// An object with exactly these fields.
  static func object<Root>(_ fields: [Field<Root>]) -> Tree {
    let required = fields.filter(\.isRequired).map { Tree.text($0.name) }
    return .record([
      ("type", .text("object")),
      ("properties", .mapping(fields.map { Tree.Entry($0.name, described($0.schema, $0.documentation)) })),
      ("required", required.isEmpty ? nil : .list(required)),
      ("additionalProperties", .bool(false)),
    ])
  }

  /// An object from ids to values; an id may stand alone, with nothing known of it.
  static func map(_ value: Tree) -> Tree {
    orNull(
      .record([
        ("type", .text("object")),
        ("propertyNames", .record([("pattern", .text(idPattern))])),
        ("additionalProperties", orNull(value)),
      ]))
  }

  static func described(_ schema: Tree, _ documentation: String) -> Tree {
    guard case .mapping(let entries) = schema else { return schema }
    return .mapping([Tree.Entry("description", .text(documentation))] + entries)
  }
}
