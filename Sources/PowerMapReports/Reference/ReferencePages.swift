public import PowerMap

/// Pages of the reference that are made from the tables in the code, so that they cannot be out of date.
public enum ReferencePages {
  /// Every measure of the registry: `Docs/Measures.md`.
  public static func measures(_ capabilities: [Capability] = Capability.all) -> String {
    let summary = Markdown.table(
      ["key", "what it is", "of", "range"],
      capabilities.map {
        [Markdown.code($0.key), Markdown.escaped($0.title), $0.scope.rawValue, Markdown.escaped($0.range)]
      })
    let details = capabilities.map { row in
      Markdown.heading(2, "\(Markdown.escaped(row.title)) (\(Markdown.code(row.key)))")
        + Markdown.escaped(row.definition) + "\n\n"
        + [
          "formula: \(Markdown.code(row.formula))", "reads: \(Markdown.escaped(row.inputs.joined(separator: ", ")))",
          "range: \(Markdown.escaped(row.range))",
          row.jsonPath.map { "in JSON: \(Markdown.code($0))" } ?? "in JSON: in no analysis, since it spans accounts",
          "shown by the view: \(Markdown.escaped(row.view))",
          "from: \(Markdown.escaped("\(row.capability); \(row.source)"))",
        ].map { "- \($0)\n" }.joined() + "\n"
    }
    return page(
      "Measures",
      "Every figure that PowerMap computes. `powermap explain FILE KEY SUBJECT` shows one with its arithmetic.",
      summary + details.joined())
  }

  /// Every kind of finding: `Docs/Findings.md`.
  public static var findings: String {
    let rows = FindingKind.allCases.map { kind in
      let rule = kind.rule
      return [
        Markdown.code(kind.rawValue), rule.severity.rawValue, Markdown.escaped(rule.subject),
        Markdown.escaped(rule.condition), Markdown.code(rule.measure), Markdown.escaped(rule.action),
        rule.sources.joined(separator: ", "),
      ]
    }
    return page(
      "Findings",
      "Every kind of finding. A finding is raised only where its measure is beyond the threshold whatever is still "
        + "unknown; where only some of that could be, it says *possibly* and is low. Its id, `kind:account/subject`, "
        + "stays the same from day to day: a waiver names it, and a comparison tells new from old by it.",
      Markdown.table(["kind", "severity", "about", "raised when", "from", "what to do", "idea"], rows))
  }

  /// Every constant of the policy: `Docs/Policy.md`.
  public static var policy: String {
    let rows = Policy.keys.map { key in
      [
        Markdown.code(key.path), Markdown.escaped(key.documentation), Markdown.code(key.text(in: Policy())),
        Markdown.escaped(key.place.range),
      ]
    }
    return page(
      "Policy",
      "Every constant of every formula. None is an empirical law: each is a declared choice that a workspace or an "
        + "account overrides under `policy`, and what differs from the default is named in reports.",
      Markdown.table(["key", "meaning", "default", "range"], rows))
  }

  static func page(_ title: String, _ introduction: String, _ body: String) -> String {
    let origin = "<!-- Made from the code: POWERMAP_UPDATE_GOLDEN=1 swift test rewrites it. -->\n"
    let text = origin + Markdown.heading(1, title) + introduction + "\n\n" + body
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }
}

extension Capability {
  /// Where its figures stand in the JSON of an analysis; `*` is an id. Nil for what spans accounts.
  var jsonPath: String? {
    scope.group.map { scope == .account ? "\($0.rawValue)[\"\(field)\"]" : "\($0.rawValue).*.\(field)" }
  }
}

extension PolicyKey.Place {
  /// The values the constant may have, in words.
  var range: String {
    switch self {
    case .number(_, let range):
      range.upperBound >= 1e9 || !range.upperBound.isFinite
        ? "from \(range.lowerBound.trimmed)" : "\(range.lowerBound.trimmed) to \(range.upperBound.trimmed)"
    case .integer(_, let range):
      range.upperBound >= 1_000_000_000 ? "from \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    case .purpose: PurposeClass.allCases.map(\.rawValue).joined(separator: ", ")
    case .roles: "any roles"
    case .requirements: "threads, ours and seniority by archetype"
    }
  }
}
