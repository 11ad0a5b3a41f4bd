import PowerMap
import Testing

/// The figures of the two worked examples, computed by an independent implementation.
@Suite struct WorkedExampleTests {
  /// A figure with the digits it is known to.
  struct Figure: Sendable, CustomTestStringConvertible {
    let key: String
    var subject: String?
    let f1: Double
    let f2: Double
    var tolerance = 1e-9
    var testDescription: String { key + (subject.map { " of \($0)" } ?? "") }
  }

  static let total = 1.4
  static let figures: [Figure] = [
    Figure(key: "power.influence", subject: "pat", f1: 0.2, f2: 0.2),
    Figure(key: "power.influence", subject: "omar", f1: 0.55, f2: 0.55),
    Figure(key: "power.influence", subject: "eva", f1: 0.65, f2: 0.65),
    Figure(key: "power.actual", subject: "eva", f1: 0.65, f2: 0.65),
    Figure(key: "power.share", subject: "omar", f1: 0.55 / total, f2: 0.55 / total),
    Figure(key: "coverage.person", subject: "omar", f1: 0.5, f2: 0.8),
    Figure(
      key: "coverage.power", f1: (0.2 * 0.8 + 0.55 * 0.5) / total, f2: (0.16 + 0.44 + 0.39) / total),
    Figure(key: "reach", subject: "eva", f1: 0.225, f2: 0.6),
    Figure(key: "path.disjoint", subject: "eva", f1: 1, f2: 2),
    Figure(key: "path.redundancy", f1: 0.5, f2: 1),
    Figure(key: "n1.coverage", f1: 0, f2: 0.55 / total, tolerance: 1e-4),
    Figure(key: "removal.impact", subject: "ana", f1: 0.435 / total, f2: 0.27 / total),
    Figure(key: "removal.impact", subject: "omar", f1: 0.275 / total, f2: 0.44 / total),
    Figure(key: "removal.impact", subject: "eva", f1: 0, f2: 0.39 / total),
    Figure(key: "busFactor", f1: 1, f2: 2),
    Figure(key: "retention.expected", f1: 0.2641, f2: 0.6161, tolerance: 5e-5),
    Figure(key: "coverage.required", f1: 0.5, f2: 2.5 / 3),
    Figure(key: "coverage.department", subject: "procurement", f1: 1, f2: 1),
    Figure(key: "coverage.department", subject: "operations", f1: 0.5, f2: 0.5),
    Figure(key: "coverage.department", subject: "executive", f1: 0, f2: 1),
    Figure(key: "resilience", f1: 27.10, f2: 65.86, tolerance: 5e-3),
    Figure(key: "threads.customer", f1: 2, f2: 3),
    Figure(key: "threads.ours", f1: 1, f2: 3),
    Figure(key: "seat.threads", subject: "eva", f1: 1, f2: 2),
    Figure(key: "seat.survival", subject: "eva", f1: 0.7225, f2: 1 - 0.15 * (1 - 0.85 * (1 - 0.15 * 0.15))),
    Figure(key: "department.seat.threads", subject: "executive", f1: 1, f2: 2),
    Figure(key: "department.seat.survival", subject: "executive", f1: 0.7225, f2: 0.97463, tolerance: 5e-6),
    Figure(key: "threads", f1: 1, f2: 2),
    Figure(key: "support.supportive", f1: 0.55 / total / 2, f2: 0.55 / total / 2),
    Figure(key: "support.unknown", f1: 0.65 / total, f2: 0.65 / total),
  ]

  @Test(arguments: figures)
  func figure(_ figure: Figure) throws {
    let f1 = try #require(try Fixtures.f1().number(figure.key, of: figure.subject))
    let f2 = try #require(try Fixtures.f2().number(figure.key, of: figure.subject))
    #expect(abs(f1 - figure.f1) <= figure.tolerance, "F1 gives \(f1)")
    #expect(abs(f2 - figure.f2) <= figure.tolerance, "F2 gives \(f2)")
  }

  @Test func coverageAfterEachLossOfF2() throws {
    let removals = try Fixtures.f2().removals
    let expected: [Person.ID: Double] = [
      "ana": 0.5143, "ben": 0.5893, "cara": 0.4286, "pat": 0.5929, "omar": 0.3929, "eva": 0.4286,
    ]
    #expect(Set(removals.map(\.id)) == Set(expected.keys))
    for removal in removals {
      let after = try #require(removal.coverageAfter.value)
      #expect(abs(after - (expected[removal.id] ?? -1)) < 5e-5, "without \(removal.id): \(after)")
    }
    #expect(removals.first?.id == "omar")
  }

  @Test func cutsAndSinglePointsOfFailure() throws {
    let (f1, f2) = (try Fixtures.f1(), try Fixtures.f2())
    #expect(f1.list("path.spof", of: "eva") == ["ana", "omar"])
    #expect(f1.list("seat.cutSet", of: "eva") == ["ana"])
    #expect(f1.list("department.seat.cutSet", of: "executive") == ["ana"])
    #expect(f2.list("path.spof", of: "eva") == [])
    #expect(f2.list("seat.cutSet", of: "eva")?.count == 2)
    #expect(f2.list("department.seat.cutSet", of: "executive") == ["cara", "omar"])
  }

  @Test func theTermsOfTheScoreAndItsCaps() throws {
    let f1 = try Fixtures.f1().resilience
    let points = try f1.terms.map { try #require($0.points.value) }
    for (point, expected) in zip(points, [9.32, 0, 5.28, 7.5, 5]) { #expect(abs(point - expected) < 5e-3) }
    #expect(f1.caps.map(\.limit) == [50, 60, 60])
    #expect(f1.caps.allSatisfy { !$0.isBinding })
    #expect(f1.band.value == .fragile)
    let f2 = try Fixtures.f2().resilience
    #expect(f2.band.value == .adequate)
    #expect(f2.caps.isEmpty)
    let change = try #require(f2.score.value) - (try #require(f1.score.value))
    #expect(abs(change - 38.754107) < 5e-7)
  }

  /// Weights that do not sum to 1 count in proportion, and bands in a strange order are not turned around.
  @Test func strangePoliciesStayInRange() throws {
    var book = Book(accounts: [try Fixtures.f2().account])
    book.policy.score.weights.coverage = 1
    book.policy.score.weights.n1 = 1
    book.policy.score.weights.retention = 0
    book.policy.score.weights.departments = 0
    book.policy.score.weights.redundancy = 0
    book.policy.score.bands.resilient = 10
    book.policy.score.bands.adequate = 60
    let resilience = try book.analysis(of: "fixture", asOf: Fixtures.asOf).resilience
    #expect(abs((resilience.score.value ?? 0) - 50 * (0.99 + 0.55) / 1.4) < 1e-9)
    #expect(resilience.terms.map(\.weight) == [0.5, 0.5, 0, 0, 0])
    #expect(resilience.band.value == .fragile)
  }

  @Test func routesToEva() throws {
    let f1 = try #require(try Fixtures.f1()[person: "eva"])
    #expect(f1.directRoute == nil)
    #expect(f1.warmRoute?.people == ["ana", "omar", "eva"])
    #expect(abs((f1.warmRoute?.value ?? 0) - 0.225) < 1e-9)
    let f2 = try #require(try Fixtures.f2()[person: "eva"])
    #expect(f2.directRoute?.people == ["cara", "eva"])
    #expect(f2.warmRoute?.people == ["ben", "omar", "eva"])
    #expect(abs((f2.warmRoute?.value ?? 0) - 0.27) < 1e-9)
  }

  /// Threads alone cannot tell these two accounts apart, and a count of contacts ranks them backwards.
  @Test(
    arguments: [
      (Fixtures.hourglass, "V", 0.60594), (Fixtures.fan, "S1", 0.68686),
    ] as [(@Sendable () throws -> Analysis, String, Double)])
  func threadsCutAndSurvivalTogether(
    _ account: @Sendable () throws -> Analysis, cut: String, survival: Double
  ) throws {
    let analysis = try account()
    #expect(analysis.number("seat.threads", of: "EB") == 1)
    #expect(analysis.list("seat.cutSet", of: "EB") == [cut])
    #expect(abs((analysis.number("seat.survival", of: "EB") ?? 0) - survival) < 5e-6)
    #expect(analysis[person: "EB"]?.seat.isEstimated == false)
  }
}
