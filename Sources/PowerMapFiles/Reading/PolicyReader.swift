import DataTree
import PowerMap

/// Reads `policy` by the list of its constants: the keys it names change, the rest stay as they were.
enum PolicyReader {
  /// Merges the keys of a node over a policy.
  static func merge(_ node: SourceNode, into policy: inout Policy, _ reading: inout Reading) {
    merge(node, path: "", into: &policy, &reading)
  }

  private static func merge(_ node: SourceNode, path: String, into policy: inout Policy, _ reading: inout Reading) {
    for entry in reading.entries(of: node) {
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      let below = Policy.keys.filter { $0.path.hasPrefix(inner + ".") }
      if let key = Policy.keys.first(where: { $0.path == inner }) {
        set(key, from: entry.value, in: &policy, &reading)
      } else if below.isEmpty {
        let names = Policy.keys.compactMap { $0.path.name(below: path) }
        reading.report(
          .unknownKey, at: entry.keyNode,
          "the policy has no '\(inner.shortened)'", suggestion: Suggestion.nearest(to: entry.key, among: names))
      } else if inner == "attrition", entry.value.isScalar, !entry.value.isNull {
        for key in below { set(key, from: entry.value, in: &policy, &reading) }
      } else {
        merge(entry.value, path: inner, into: &policy, &reading)
      }
    }
  }

  private static func set(_ key: PolicyKey, from node: SourceNode, in policy: inout Policy, _ reading: inout Reading) {
    switch key.place {
    case .number(let keyPath, let range):
      if let value = Form.number(range).read(node, &reading) { policy[keyPath: keyPath] = value }
    case .integer(let keyPath, let range):
      if let value = Form.integer(range).read(node, &reading) { policy[keyPath: keyPath] = value }
    case .purpose(let keyPath):
      if let value = Form<PurposeClass>.word.read(node, &reading) { policy[keyPath: keyPath] = value }
    case .roles(let keyPath):
      if let value = Form.list(Form<Role>.word).read(node, &reading) { policy[keyPath: keyPath] = value }
    case .requirements(let keyPath):
      for entry in reading.entries(of: node) {
        guard let archetype = Form<Archetype>.word.read(entry.keyNode, &reading) else { continue }
        if entry.value.isNull {
          policy[keyPath: keyPath][archetype] = nil
        } else {
          var requirement = policy[keyPath: keyPath][archetype] ?? Requirement()
          reading.read(requirementFields, of: entry.value, into: &requirement, named: "a requirement")
          policy[keyPath: keyPath][archetype] = requirement
        }
      }
    }
  }

  private static let requirementFields: [Field<Requirement>] = [
    Field("threads", \.threads, .integer(0...1000), "The least number of the customer's people."),
    Field("ours", \.ours, .integer(0...1000), "The least number of our people."),
    Field("seniority", optional: \.seniority, .level, "The least seniority reached."),
  ]

  /// The schema of `policy`, each constant with its meaning and default.
  static let schema = schema(below: "")

  private static func schema(below path: String) -> Tree {
    var names: [String] = []
    for name in Policy.keys.compactMap({ $0.path.name(below: path) }) where !names.contains(name) { names.append(name) }
    let entries = names.map { name in
      let inner = path.isEmpty ? name : "\(path).\(name)"
      guard let key = Policy.keys.first(where: { $0.path == inner }) else {
        let object = schema(below: inner)
        let number = Form<Double>.number(0...1).schema
        let group = inner == "attrition" ? .record([("anyOf", .list([number, object]))]) : object
        return Tree.Entry(name, Schema.described(group, Policy.groups[inner] ?? ""))
      }
      let words = "\(key.documentation) Default: \(key.text(in: Policy()))."
      return Tree.Entry(name, Schema.described(valueSchema(of: key), words))
    }
    return Schema.orNull(
      .record([
        ("type", .text("object")), ("properties", .mapping(entries)), ("additionalProperties", .bool(false)),
      ]))
  }

  private static func valueSchema(of key: PolicyKey) -> Tree {
    switch key.place {
    case .number(_, let range): Form.number(range).schema
    case .integer(_, let range): Form.integer(range).schema
    case .purpose: Form<PurposeClass>.word.schema
    case .roles: Form.list(Form<Role>.word).schema
    case .requirements:
      Schema.orNull(
        .record([
          ("type", .text("object")), ("propertyNames", Form<Archetype>.word.schema),
          ("additionalProperties", Schema.orNull(Schema.object(requirementFields))),
        ]))
    }
  }
}

extension String {
  /// The next name of a dotted path below another: `halfLife` of `halfLife.rating` below nothing.
  fileprivate func name(below path: String) -> String? {
    let prefix = path.isEmpty ? "" : path + "."
    guard hasPrefix(prefix) else { return nil }
    return dropFirst(prefix.count).split(separator: ".").first.map(String.init)
  }
}
