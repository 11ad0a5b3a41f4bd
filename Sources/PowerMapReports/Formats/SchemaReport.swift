package import DataTree

/// A JSON Schema for people and for programs: as it is, or as the list of its keys with what each means.
public struct SchemaReport: Report {
  private let schema: Tree
  private let title: String

  package init(_ title: String, schema: Tree) {
    self.title = title
    self.schema = schema
  }

  /// The schema of the JSON that analyses are written as.
  public static var analysis: SchemaReport {
    SchemaReport("The JSON of an analysis", schema: AnalysisSchema.tree())
  }

  /// The keys with their meaning, one below the other.
  public func text(isColoured: Bool = false) -> String {
    let rows = keys.flatMap { key, words in
      [StyledText(key, .strong)] + words.wrapped(to: 76).map { StyledText("    " + $0) }
    }
    return ([StyledText(title, .strong), ""] + rows).text(isColoured: isColoured)
  }

  /// The schema itself (draft 2020-12).
  public var json: String { schema.json() + "\n" }

  /// The keys with their meaning, as a table.
  public var markdown: String {
    Markdown.heading(1, title)
      + Markdown.table(["key", "meaning"], keys.map { [Markdown.code($0.0), Markdown.escaped($0.1)] })
  }

  /// Every key that has a meaning of its own; `*` stands for an id, `[]` for an item. Each key once.
  private var keys: [(String, String)] {
    var keys: [(String, String)] = []
    var seen: Set<String> = []
    collect(schema, at: "", into: &keys, &seen, depth: 0)
    return keys
  }

  private func collect(
    _ schema: Tree, at path: String, into keys: inout [(String, String)], _ seen: inout Set<String>, depth: Int
  ) {
    guard depth < 12 else { return }
    if !path.isEmpty, case .text(let words)? = schema["description"], seen.insert(path).inserted {
      keys.append((path, words))
    }
    if case .text(let reference)? = schema["$ref"], let name = reference.split(separator: "/").last,
      let definition = self.schema["$defs"]?[String(name)]
    {
      collect(definition, at: path, into: &keys, &seen, depth: depth + 1)
    }
    if case .mapping(let properties)? = schema["properties"] {
      for property in properties {
        collect(
          property.value, at: path.isEmpty ? property.key : "\(path).\(property.key)", into: &keys, &seen,
          depth: depth + 1)
      }
    }
    for (keyword, suffix) in [("additionalProperties", ".*"), ("items", "[]"), ("then", ""), ("else", "")] {
      if let inner = schema[keyword] { collect(inner, at: path + suffix, into: &keys, &seen, depth: depth + 1) }
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
      guard case .list(let choices)? = schema[keyword] else { continue }
      for choice in choices { collect(choice, at: path, into: &keys, &seen, depth: depth + 1) }
    }
  }
}
