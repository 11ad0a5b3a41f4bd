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
    .record([
      ("type", .text("object")),
      ("propertyNames", .record([("pattern", .text(idPattern))])),
      ("additionalProperties", value),
    ])
  }

  static func described(_ schema: Tree, _ documentation: String) -> Tree {
    guard case .mapping(let entries) = schema else { return schema }
    return .mapping([Tree.Entry("description", .text(documentation))] + entries)
  }
}
