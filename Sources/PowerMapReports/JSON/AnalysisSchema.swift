package import DataTree
public import PowerMap

/// The JSON Schema (draft 2020-12) of what `AccountReport.json` and `WorkspaceReport.json` write, made from the registry.
public enum AnalysisSchema {
  /// The schema as text; the same bytes every time.
  public static func text(capabilities: [Capability] = Capability.all) -> String {
    tree(capabilities: capabilities).json() + "\n"
  }

  package static func tree(capabilities: [Capability] = Capability.all) -> Tree {
    .record([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("PowerMap analysis of an account, or of the accounts of a workspace")),
      ("if", .record([("required", .list([.text("accounts")]))])),
      (
        "then",
        object([
          ("formatVersion", version), ("asOf", day),
          ("accounts", map(reference("account"), "The analysis of every account, by id.")),
        ])
      ),
      ("else", reference("account")),
      ("$defs", .record([("account", account(capabilities)), ("figure", figure), ("finding", finding)])),
    ])
  }

  private static let version = Tree.record([("const", .integer(analysisFormatVersion))])
  private static let day = Tree.record([
    ("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
  ])
  private static let number = type("number")
  private static let text = type("string")
  private static let texts = list(of: text)

  private static func account(_ capabilities: [Capability]) -> Tree {
    func figures(_ group: Capability.Scope.Group) -> Tree {
      let rows = capabilities.filter { $0.scope.group == group }
      var seen: Set<String> = []
      let fields = rows.filter { seen.insert($0.field).inserted }
      return .record([
        ("type", .text("object")),
        (
          "properties",
          .mapping(
            fields.map { row in
              let words = "\(row.title) (\(row.key), \(row.range)). \(row.definition)"
              return Tree.Entry(row.field, .record([("description", .text(words)), ("$ref", .text("#/$defs/figure"))]))
            })
        ),
        ("additionalProperties", .bool(false)),
      ])
    }
    return object(
      [
        ("formatVersion", version), ("account", text), ("asOf", day), ("measures", figures(.measures)),
        ("findings", list(of: reference("finding"))),
      ],
      optional: [
        ("people", map(figures(.people), "Figures of every person, ours and theirs, by id.")),
        ("departments", map(figures(.departments), "Figures of every department, by id.")),
        ("ties", map(figures(.ties), "Figures of every pair of people, by 'a:b'.")),
      ])
  }

  private static let figure = Tree.record([
    (
      "oneOf",
      .list([
        object([
          ("state", .record([("const", .text("known"))])), ("value", .record([])), ("lo", .record([])),
          ("hi", .record([])), ("because", list(of: evidence)),
        ]),
        object([
          ("state", .record([("const", .text("unknown"))])), ("reason", text), ("lo", .record([])),
          ("hi", .record([])),
        ]),
        object([("state", .record([("const", .text("notApplicable"))])), ("reason", text)]),
      ])
    )
  ])

  private static let evidence = object(
    [("source", text), ("text", text)], optional: [("on", day), ("value", number)])

  private static let money = object([("minorUnits", type("integer")), ("currency", text)])

  private static let finding = object(
    [
      ("id", text), ("kind", words(FindingKind.allCases)), ("severity", words(Severity.allCases)), ("account", text),
      ("subject", text), ("message", text), ("action", text), ("because", list(of: evidence)), ("people", texts),
      ("isPossible", type("boolean")), ("sources", texts),
    ],
    optional: [
      ("value", number), ("threshold", number), ("exposure", number), ("revenueExposure", money), ("causedBy", text),
      ("waivedUntil", day), ("waiverReason", text),
    ])

  private static func object(_ required: [(String, Tree)], optional: [(String, Tree)] = []) -> Tree {
    .record([
      ("type", .text("object")),
      ("properties", .mapping((required + optional).map { Tree.Entry($0.0, $0.1) })),
      ("required", .list(required.map { .text($0.0) })),
      ("additionalProperties", .bool(false)),
    ])
  }

  private static func map(_ value: Tree, _ words: String) -> Tree {
    .record([("description", .text(words)), ("type", .text("object")), ("additionalProperties", value)])
  }

  private static func type(_ name: String) -> Tree { .record([("type", .text(name))]) }
  private static func list(of item: Tree) -> Tree { .record([("type", .text("array")), ("items", item)]) }
  private static func reference(_ name: String) -> Tree { .record([("$ref", .text("#/$defs/\(name)"))]) }
  private static func words<Word: RawRepresentable<String>>(_ words: [Word]) -> Tree {
    .record([("enum", .list(words.map { .text($0.rawValue) }))])
  }
}
