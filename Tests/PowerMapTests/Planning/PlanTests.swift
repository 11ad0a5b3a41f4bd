import PowerMap
import Testing

/// The plan of domain 4.10 on the accounts whose figures were computed by an independent implementation.
@Suite struct PlanTests {
  @Test func threeStepsFromTheFragileAccount() throws {
    let plan = try Fixtures.f1().plan(steps: 3)
    #expect(plan.steps.map(\.pair.description) == ["cara:eva", "ben:omar", "ben:eva"])
    expectClose(plan.steps.map(\.gain), [30.06, 8.70, 6.56], within: 0.005)
    expectClose(plan.steps.map(\.raw), [57.16, 65.86, 72.41], within: 0.005)
  }

  @Test(arguments: [(1, 57.16), (2, 65.86), (3, 72.41)]) func exactPlansReachTheSame(steps: Int, raw: Double) throws {
    let plan = try Fixtures.f1().plan(PlanOptions(steps: steps, isExact: true))
    #expect(plan.steps.count == steps)
    expectClose([plan.steps.last?.raw ?? 0], [raw], within: 0.005)
    #expect(plan.isExact)
  }

  @Test func theTieBreakChoosesOneSetOfThree() throws {
    let plan = try Fixtures.f1().plan(PlanOptions(steps: 3, isExact: true))
    #expect(plan.steps.map(\.pair.description).sorted() == ["ben:eva", "ben:omar", "cara:eva"])
  }

  @Test func theIntroductionNamesItsWeakestLink() throws {
    let first = try #require(try Fixtures.f1().plan(steps: 1).steps.first)
    let introduction = try #require(first.introduction)
    #expect(introduction.route.people == ["ana", "omar", "eva"])
    #expect(introduction.words == "Ana asks Omar to introduce Cara to Eva.")
    expectClose([introduction.route.value, introduction.weakestStrength], [0.225, 0.5], within: 1e-9)
    #expect(first.feasibility == 0.1)
    #expect(first.closes.map(\.id).contains("spof:fixture/eva"))
  }

  /// Account A of A23: everything passes through V until S2 meets EB.
  @Test func theBestNewTieIsASecondThread() throws {
    let hourglass = try Fixtures.hourglass()
    let plan = try hourglass.plan(steps: 1)
    #expect(plan.steps.map(\.pair.description) == ["S2:EB"])
    let after = try hourglass.after([.tie("S2", "EB", strength: 0.6)])
    #expect(hourglass.leastSeatThreads.value == 1 && after.leastSeatThreads.value == 2)
  }

  @Test func lockedPairsComeFirstAndExcludedOnesNever() throws {
    let analysis = try Fixtures.f1()
    let plan = try analysis.plan(
      PlanOptions(steps: 2, locked: [Plan.Pair("ben", "pat")], excluded: [Plan.Pair("eva", "cara")]))
    #expect(plan.steps.map(\.pair.description) == ["ben:pat", "ben:eva"])
    let limited = try analysis.plan(PlanOptions(steps: 4, maximumPerColleague: 1))
    #expect(Set(limited.steps.map(\.pair.colleague)).count == limited.steps.count)
    #expect(throws: PlanError.noSuchPair(Plan.Pair("pat", "eva"))) {
      try analysis.plan(PlanOptions(locked: [Plan.Pair("pat", "eva")]))
    }
    #expect(throws: PlanError.cannotLock(Plan.Pair("ana", "pat"), reason: "their tie is 0.80 already")) {
      try analysis.plan(PlanOptions(locked: [Plan.Pair("ana", "pat")]))
    }
  }

  private func expectClose(
    _ values: [Double], _ expected: [Double], within tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) <= tolerance },
      "\(values), not \(expected)", sourceLocation: sourceLocation)
  }
}
