import PowerMap
import Testing

/// The registry of measures: one row a key, every input known.
@Suite struct RegistryTests {
  @Test func keysAndFieldsAreUnique() {
    #expect(Set(Capability.all.map(\.key)).count == Capability.all.count)
    for scope in Capability.Scope.allCases {
      let fields = Capability.all.filter { $0.scope == scope }.map(\.field)
      #expect(Set(fields).count == fields.count)
    }
  }

  @Test(arguments: Capability.all.map(\.key)) func aRowIsWhole(key: String) throws {
    let row = try #require(Capability.named(key))
    for text in [row.title, row.definition, row.formula, row.range, row.view, row.source, row.capability] {
      #expect(!text.isEmpty)
    }
    for constant in row.constants {
      let isKnown = Policy.keys.contains { $0.path == constant || $0.path.hasPrefix(constant + ".") }
      #expect(isKnown, "policy:\(constant)")
    }
    #expect(!row.inputs.isEmpty)
  }

  /// The keys of the design's table of capabilities that exist so far.
  @Test(arguments: [
    "tie.strength", "power.actual", "coverage.power", "reach", "coverage.department", "role.coverage", "champion.state",
    "threads.customer", "threads.ours", "busFactor", "path.disjoint", "path.spof", "n1.coverage", "removal.impact",
    "retention.expected", "reliability", "resilience", "seat.threads", "seat.cutSet", "seat.survival", "breadth",
    "tentacles", "level.bands", "peer.match", "dependency.procurement", "power.gap", "procurement.balance",
    "threads.effective", "loss.correlated", "competitor.hold", "displacement.opening", "revenue.unprotected",
    "revenue.exposure", "handover", "opposition", "plan", "flips", "doorOpeners", "colleague.exposure",
    "introductions",
  ])
  func theKeysAreTheDesigns(key: String) {
    #expect(Capability.named(key) != nil)
  }
}
