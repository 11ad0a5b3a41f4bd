import PowerMap
import PowerMapSamples
import Testing

/// What must hold of the comparison of any two accounts; a failure names the seed.
@Suite("Comparisons of random accounts")
struct ComparisonPropertyTests {
  @Test("An account does not differ from itself; two accounts differ the other way around", arguments: Seeds.blocks)
  func mirrors(_ seeds: ArraySlice<UInt64>) throws {
    var previous = try RandomAccount(seed: 0, largest: 5).analysis()
    for seed in seeds {
      let analysis = try RandomAccount(seed: seed, largest: 5).analysis()
      #expect(analysis.difference(to: analysis).isEmpty, "seed \(seed)")
      let change = previous.difference(to: analysis)
      expectMirror(change, analysis.difference(to: previous), "seed \(seed)")
      #expect(
        change.newFindings.count + change.persistingFindings.count == analysis.findings.count, "seed \(seed)")
      #expect(
        change.resolvedFindings.count + change.persistingFindings.count == previous.findings.count, "seed \(seed)")
      for measure in change.measures {
        guard case .known(let value, let low, let high, _) = measure.figures.difference else { continue }
        #expect(low <= value + 1e-9 && value <= high + 1e-9, "\(measure.key), seed \(seed)")
      }
      previous = analysis
    }
  }

  @Test("Two days of one account are compared as two accounts are", arguments: Seeds.blocks)
  func days(_ seeds: ArraySlice<UInt64>) throws {
    for seed in seeds {
      let random = RandomAccount(seed: seed, largest: 4)
      let before = try random.analysis(asOf: RandomAccount.asOf.adding(days: -200))
      let after = try random.analysis()
      let change = before.difference(to: after)
      expectMirror(change, after.difference(to: before), "seed \(seed)")
      let live = Set(after.ties.filter(\.isLive).map(\.id)), wasLive = Set(before.ties.filter(\.isLive).map(\.id))
      let turned = change.ties.filter { $0.wasLive != $0.isLive }.map(\.id)
      #expect(Set(turned) == live.symmetricDifference(wasLive), "seed \(seed)")
    }
  }
}
