import PowerMap
import PowerMapSamples
import Testing

/// Properties 2 and 11 of domain section 7: every figure of every measure lies in its range and in its own interval.
@Suite struct RangeTests {
  /// What is asked for and takes long: it tries changes, and its answer is words. It has tests of its own.
  private static let capabilities = Capability.all.filter { $0.key != "flips" }

  @Test(arguments: Seeds.all) func everyFigureIsInRangeAndExplained(_ seed: UInt64) throws {
    let analysis = try RandomAccount(seed: seed, largest: 5).analysis()
    for capability in Self.capabilities {
      for (subject, result) in capability.results(analysis) {
        let name = "\(capability.key) of \(subject)"
        if let low = result.low?.number, let high = result.high?.number { #expect(low <= high + 1e-9, "\(name)") }
        if let value = result.value?.number {
          #expect(value.isFinite && value <= 100, "\(name) is \(value)")
          #expect((result.low?.number ?? value) <= value + 1e-9, "\(name) is \(value)")
          #expect((result.high?.number ?? value) >= value - 1e-9, "\(name) is \(value)")
        }
        let range = Self.bounds[capability.range] ?? -.infinity ... .infinity
        for figure in [result.low, result.value, result.high].compactMap({ $0?.number }) {
          #expect(range.lowerBound - 1e-9 <= figure && figure <= range.upperBound + 1e-9, "\(name) is \(figure)")
        }
        if case .known = result {
          #expect(!result.because.isEmpty, "\(name) has no evidence")
        } else {
          #expect(result.reason?.isEmpty == false, "\(name) has no reason")
        }
      }
    }
  }

  /// Every range that is a range of numbers is checked.
  @Test func everyNumberHasARange() throws {
    for seed in Seeds.all.prefix(30) {
      let analysis = try RandomAccount(seed: seed).analysis()
      for capability in Self.capabilities where Self.bounds[capability.range] == nil {
        for (_, result) in capability.results(analysis) {
          #expect(result.value?.number == nil, "\(capability.key) has the unknown range '\(capability.range)'")
        }
      }
    }
  }

  /// The ranges of the registry, as it words them.
  private static let bounds: [String: ClosedRange<Double>] = [
    "0...1": 0...1, "-1...1": -1...1, "0...0.96, given 0...1": 0...1, "0...100": 0...100,
    "0 or more": 0 ... .infinity, "1 or more": 1 ... .infinity,
  ]
}
