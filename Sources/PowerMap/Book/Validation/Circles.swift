import RelationshipGraph

/// The circles that come of following ids, each of which names at most one next one: every circle once, from its first
/// id, in order.
///
/// Whoever is in a circle is strongly connected with the rest of it, and with nobody else.
func circles<ID: Hashable & Comparable>(following next: [ID: ID]) -> [[ID]] {
  var builder = Graph.Builder<ID>()
  for id in next.keys.sorted() { builder.addVertex(id) }
  for (id, other) in next where next[other] != nil { builder.addEdge(from: id, to: other) }
  guard let graph = try? builder.graph(directed: true) else { return [] }
  return graph.stronglyConnectedComponents().members.compactMap { members in
    guard let first = members.first.flatMap(builder.label(of:)) else { return nil }
    guard members.count > 1 || next[first] == first else { return nil }
    var circle = [first]
    while let last = circle.last, let following = next[last], following != first { circle.append(following) }
    return circle
  }
}
