import PowerMapSamples
import Testing

@testable import PowerMap

/// What would flip a verdict (domain A29).
@Suite struct SensitivityTests {
  @Test func theFragileAccountFlipsWhenItsOnlySellerLeaves() throws {
    let sensitivity = try Fixtures.f1().sensitivity()
    let band = try #require(sensitivity.band)
    #expect(band.today == "fragile")
    // A step of one tie does it: less of Pat and nothing is left of a score of 27.
    #expect(band.flip?.change == .tie("ana", "omar", strength: 0.3))
    #expect(band.flip?.then == "critical")
    let buyer = try #require(sensitivity.verdicts.first { $0.id == "roleUnthreaded:fixture/eva" })
    #expect(buyer.flip == nil, "no assessment gives Eva a tie that nobody recorded")
  }

  /// Every change is tried on the full analysis too: the first that changes a verdict there is the flip, and the lean
  /// standing, by which flips are found, has the score of the full analysis each time.
  @Test(arguments: Seeds.all.prefix(150)) func flipsAreThoseOfTheFullAnalysis(_ seed: UInt64) throws {
    let analysis = try RandomAccount(seed: seed, largest: 6).analysis()
    let standing = AccountStanding(analysis.basis.assembly)
    let changes = SingleChanges(standing.snapshot).all
    let after = try changes.map { try analysis.basis.assembly.applying([$0], detail: .account).analysis }
    let sensitivity = analysis.sensitivity()
    #expect(sensitivity.changesTried == changes.count)
    for verdict in sensitivity.verdicts {
      let first = changes.indices.first { index in
        verdict.id == Sensitivity.bandID
          ? after[index].resilience.label != verdict.today
          : after[index].findings.first { $0.id == verdict.id }?.severity != .critical
      }
      #expect(verdict.flip?.change == first.map { changes[$0] }, "\(verdict.id)")
      if verdict.id == Sensitivity.bandID, let first {
        #expect(verdict.flip?.then == after[first].resilience.label)
      }
    }
    for (change, after) in zip(changes, after) {
      let changed = try standing.applying(change)
      let (low, high) = (after.resilience.score.low ?? -1, after.resilience.score.high ?? -1)
      // Without power there is no score in either.
      guard after.resilience.score.value != nil || changed.low.score != nil else { continue }
      #expect(abs((changed.low.score?.score ?? -2) - low) < 1e-9, "\(change)")
      #expect(abs((changed.high.score?.score ?? -2) - high) < 1e-9, "\(change)")
    }
  }
}
