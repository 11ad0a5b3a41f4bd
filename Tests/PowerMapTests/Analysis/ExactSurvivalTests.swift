import PowerMap
import Testing

/// The survival of seats is computed, not sampled, in accounts of up to 40 people and three of ours (domain 4.8).
@Suite struct ExactSurvivalTests {
  @Test(arguments: [1, 51, 101, 151] as [UInt64])
  func upToFortyPeopleAndThreeOfOurs(first: UInt64) throws {
    for seed in first..<(first + 50) {
      // Denser than accounts are: up to a hundred relationships and two hundred links.
      let analysis = try RandomAccount(seed: seed, largest: 40).analysis()
      #expect(analysis.people.allSatisfy { !$0.seat.isEstimated }, "seed \(seed)")
      #expect(analysis.departments.allSatisfy { !$0.seat.isEstimated }, "seed \(seed)")
    }
  }
}
