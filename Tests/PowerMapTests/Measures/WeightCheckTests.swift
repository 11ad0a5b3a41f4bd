import PowerMap
import Testing

/// Whether the band hangs on the choice of weights (domain A18).
@Suite struct WeightCheckTests {
  /// 27.1 stays fragile (from 20 to 45) whatever weight moves.
  @Test func aBandInItsMiddleStays() throws {
    let resilience = try Fixtures.f1().resilience
    #expect(resilience.weightShifts.allSatisfy { $0.band == .fragile })
    #expect(
      resilience.weightCheck == "the band stays when any one weight moves by 0.05 and the others are rescaled")
  }

  /// With a border at 65, a score of 65.86 is just above it.
  @Test func aBandAtItsBorderHangsOnTheWeights() throws {
    var book = Book(accounts: [try Fixtures.f2().account])
    book.policy.score.bands.resilient = 65
    let resilience = try book.analysis(of: "fixture", asOf: Fixtures.asOf).resilience
    #expect(resilience.band.value == .resilient)
    let lower = resilience.weightShifts.filter { $0.band == .adequate }
    #expect(!lower.isEmpty && lower.count < resilience.weightShifts.count)
    #expect(resilience.weightCheck.hasPrefix("the band hangs on the weights: adequate with 0.05 "))
    #expect(resilience.weightCheck.count(where: { $0 == "," }) == lower.count - 1)
  }

  @Test func everyPartIsShiftedBothWaysAndTheWeightsStillSumToOne() throws {
    for resilience in [try Fixtures.f1().resilience, try Fixtures.f2().resilience] {
      #expect(resilience.weightShifts.count == 2 * resilience.terms.count)
      for term in resilience.terms {
        let value = try #require(term.value.low)
        let raw = try #require(resilience.raw.low)
        for shift in resilience.weightShifts where shift.key == term.key {
          // w' = w + d for this term, and (1 - w') / (1 - w) of their weight for all others.
          let scale = (1 - term.weight - shift.shift) / (1 - term.weight)
          let expected = 100 * (term.weight + shift.shift) * value + (raw - 100 * term.weight * value) * scale
          let limit = resilience.caps.map(\.limit).min() ?? 100
          #expect(abs(shift.score - min(limit, expected)) < 1e-9, "\(term.key) \(shift.shift)")
        }
      }
    }
  }
}
