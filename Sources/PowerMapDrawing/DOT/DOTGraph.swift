/// A graph in the DOT language, printed in the order its parts were added.
struct DOTGraph: Sendable, Hashable {
  /// A node, an edge or a group; ids are generated (`n0`, `c0`), never text that people typed.
  indirect enum Element: Sendable, Hashable {
    case node(String, [DOTAttribute])
    case edge(from: String, to: String, [DOTAttribute])
    case cluster(String, [DOTAttribute], members: [Element])
    case rank([String])
    case member(String)
  }

  var attributes: [DOTAttribute]
  var nodeDefaults: [DOTAttribute]
  var edgeDefaults: [DOTAttribute]
  var elements: [Element] = []

  /// The DOT text, ending in a line feed.
  var text: String {
    var lines = ["digraph powermap {"]
    lines.append("graph [\(Self.list(attributes))]")
    lines.append("node [\(Self.list(nodeDefaults))]")
    lines.append("edge [\(Self.list(edgeDefaults))]")
    for element in elements { Self.append(element, to: &lines, indent: "") }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(_ element: Element, to lines: inout [String], indent: String) {
    switch element {
    case .node(let id, let attributes):
      lines.append("\(indent)\(id) [\(list(attributes))]")
    case .edge(let from, let to, let attributes):
      lines.append("\(indent)\(from) -> \(to) [\(list(attributes))]")
    case .member(let id):
      lines.append("\(indent)\(id)")
    case .rank(let ids):
      lines.append("\(indent){ rank=same; \(ids.joined(separator: "; ")) }")
    case .cluster(let id, let attributes, let members):
      lines.append("\(indent)subgraph cluster_\(id) {")
      lines.append("\(indent)  graph [\(list(attributes))]")
      for member in members { append(member, to: &lines, indent: indent + "  ") }
      lines.append("\(indent)}")
    }
  }

  private static func list(_ attributes: [DOTAttribute]) -> String {
    attributes.map(\.text).joined(separator: " ")
  }
}
