/// Everybody of one analysis, and who of them can introduce whom (domain 3): the access graph read back from what was
/// measured, so that nothing is measured twice.
struct AccountAccess: Sendable {
  /// The customer's people, ours and the network, in order of ids.
  let people: [Person]
  /// How well each of them passes an introduction on.
  let conductance: [Double]
  /// The edges with every unknown tie at its least.
  let low: EdgeList
  /// The edges with every unknown tie at its most.
  let high: EdgeList

  init(_ analysis: Analysis) {
    let everybody =
      analysis.people.map(\.person) + analysis.team.map(\.person) + analysis.network.map(\.person)
    let people = everybody.sorted { $0.id < $1.id }
    var indexByID: [Person.ID: Int] = [:]
    for (index, person) in people.enumerated() { indexByID[person.id] = index }

    let links = analysis.links.compactMap { tie -> (tie: Tie, from: Int, to: Int)? in
      guard let from = indexByID[tie.from], let to = indexByID[tie.to] else { return nil }
      return (tie, from, to)
    }
    func edges(_ strength: (Measured<Double>) -> Double) -> EdgeList {
      let relationships = analysis.ties.compactMap { tie -> (a: Int, b: Int, strength: Double)? in
        guard let a = indexByID[tie.a], let b = indexByID[tie.b] else { return nil }
        return (a, b, strength(tie.strength))
      }
      return AccessGraph(
        sides: people.map(\.side), relationships: relationships, links: links, hierarchy: analysis.policy.hierarchy
      ).edges
    }
    self.people = people
    low = edges { $0.low ?? 0 }
    high = edges { $0.high ?? 1 }
    conductance = people.map {
      AccessGraph.conductance(of: $0, asOf: analysis.asOf, analysis.policy.conductance)
    }
  }
}
