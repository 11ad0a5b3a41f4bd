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
    var text = "digraph powermap {\n"
    Self.append("graph", attributes, to: &text)
    Self.append("node", nodeDefaults, to: &text)
    Self.append("edge", edgeDefaults, to: &text)
    for element in elements { Self.append(element, to: &text, indent: "") }
    text += "}\n"
    return text
  }

  private static func append(_ element: Element, to text: inout String, indent: String) {
    text += indent
    switch element {
    case .node(let id, let attributes): append(id, attributes, to: &text)
    case .edge(let from, let to, let attributes): append("\(from) -> \(to)", attributes, to: &text)
    case .member(let id): text += id + "\n"
    case .rank(let ids): text += "{ rank=same; \(ids.joined(separator: "; ")) }\n"
    case .cluster(let id, let attributes, let members):
      text += "subgraph cluster_\(id) {\n\(indent)  "
      append("graph", attributes, to: &text)
      for member in members { append(member, to: &text, indent: indent + "  ") }
      text += "\(indent)}\n"
    }
  }

  /// A line with a name and its attributes.
  private static func append(_ name: String, _ attributes: [DOTAttribute], to text: inout String) {
    text += name + " ["
    for (index, attribute) in attributes.enumerated() {
      if index > 0 { text += " " }
      text += attribute.text
    }
    text += "]\n"
  }
}
