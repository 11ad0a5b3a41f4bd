import RelationshipGraph
import Testing

/// The estimate against exact betweenness, which `CentralityDefinitionTests` checks on the same graphs.
@Suite struct EstimatedBetweennessTests {
  @Test func keepsItsPromise() throws {
    var workspace = Workspace()
    var difference = 0.0
    for seed in CentralityDefinitionTests.seeds {
      let graph = RandomCase(seed: seed).graph
      let exact = graph.betweenness(normalised: true)
      // So improbable a failure that one in a thousand graphs is a bug.
      let estimate = try graph.estimatedBetweenness(
        error: 0.4, failureProbability: 1e-9, seed: seed, using: &workspace)
      for vertex in exact.indices {
        #expect(abs(estimate.values[vertex] - exact[vertex]) <= estimate.error, "seed \(seed), vertex \(vertex)")
        // A vertex on no shortest path is drawn never, one that is on some is right on average.
        if exact[vertex] == 0 { #expect(estimate.values[vertex] == 0, "seed \(seed), vertex \(vertex)") }
        difference += estimate.values[vertex] - exact[vertex]
      }
    }
    // Of the order of 0.04 each, and independent: the sum over some two thousand vertices is of the order of 2.
    #expect(abs(difference) < 8)
  }
}
