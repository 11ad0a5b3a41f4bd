import PowerMap
import Testing

/// How coverage is spread: breadth, tentacles, levels, peers, functions and effective threads (domain A6, A14).
@Suite struct SpreadTests {
  @Test(
    arguments: [
      ("breadth", 2.0 / 3, 1), ("tentacles", 1 / (64.0 / 169 + 25.0 / 169), 4.84 / 1.64),
      ("threads.effective", 1.69 / 0.89, 4.84 / 1.64), ("threads.effective.ours", 1, 6.25 / 2.41),
      ("level.bands", 0.5, 1), ("peer.match", 0, 1),
    ] as [(String, Double, Double)])
  func theFiguresOfTheFixtures(key: String, f1: Double, f2: Double) throws {
    #expect(abs((try Fixtures.f1().number(key) ?? -1) - f1) < 1e-9)
    #expect(abs((try Fixtures.f2().number(key) ?? -1) - f2) < 1e-9)
  }

  @Test func theFiguresAsTheDesignRoundsThem() throws {
    let (f1, f2) = (try Fixtures.f1(), try Fixtures.f2())
    #expect(f1.number("tentacles")?.fixed(2) == "1.90")
    #expect(f2.number("tentacles")?.fixed(2) == "2.95")
    #expect(f1.number("threads.effective")?.fixed(3) == "1.899")
    #expect(f2.number("threads.effective")?.fixed(3) == "2.951")
  }

  @Test func theSharesOfTheTentacles() throws {
    let f1 = try Fixtures.f1()
    for (department, share) in [("procurement", 0.8 / 1.3), ("operations", 0.5 / 1.3), ("executive", 0)] {
      #expect(abs((f1.number("tentacle.share", of: department) ?? -1) - share) < 1e-9)
    }
  }

  /// Nothing got worse, and the figure fell: that is why it is not in the score.
  @Test func aBetterTieCanLowerADiagnostic() throws {
    let (before, after) = (try Fixtures.f2(), try Fixtures.variantOfF2 { $0.setTie("ana", "pat", 0.95) })
    #expect(after.number("threads.effective")?.fixed(3) == "2.903")
    #expect((after.number("resilience") ?? 0) >= (before.number("resilience") ?? 1))
  }

  @Test func functionsThatKnowEachOther() throws {
    let f2 = try Fixtures.variantOfF2 { account in
      account.edit("ana") { $0.department = "salesMarketing" }
      account.edit("ben") { $0.department = "the lab" }
    }
    #expect(
      f2.spread.functions.value?.map { "\($0.ours):\($0.theirs) \($0.threads)" } == [
        "other:operations 1", "salesMarketing:operations 1", "salesMarketing:procurement 1", "unassigned:executive 1",
      ])
    #expect(f2.result("functions.matrix")?.value != nil)
  }

  @Test func levels() throws {
    let f1 = try Fixtures.f1()
    #expect(f1.spread.levelCounts.map(\.band) == [.executive, .management, .staff])
    #expect(f1.spread.levelCounts.map(\.people) == [1, 2, 0])
    #expect(f1.spread.levelCounts.map(\.threads.value) == [0, 2, 0])
    #expect(f1.number("level.bands") == 0.5)
  }

  @Test(
    arguments: [
      (Edit("an unknown tie at the top") { $0.setTie("cara", "eva", nil) }, "breadth", 2.0 / 3, 1),
      (Edit("an unknown tie to a peer") { $0.setTie("cara", "eva", nil) }, "peer.match", 0, 1),
      (Edit("an unknown tie to the only executive") { $0.setTie("cara", "eva", nil) }, "level.bands", 0.5, 1),
      (
        Edit("a holder of unknown level") { account in
          account.setTie("cara", "eva", 0.6)
          account.edit("cara") { $0.seniority = nil }
        }, "peer.match", 0, 1
      ),
      (Edit("two levels apart") { $0.setTie("ben", "eva", 0.6) }, "peer.match", 0, 0),
      (
        Edit("a department that is not there") { $0.departments.append(Department(id: "hr", status: .notPresent)) },
        "breadth", 2.0 / 3, 2.0 / 3
      ),
      (Edit("a department without people") { $0.departments.append(Department(id: "hr")) }, "breadth", 0.5, 0.5),
    ] as [(Edit, String, Double, Double)])
  func edges(edit: Edit, key: String, low: Double, high: Double) throws {
    let result = try #require(try Fixtures.variantOfF1(edit.change).result(key))
    #expect(abs((result.low?.number ?? -1) - low) < 1e-9, "\(result)")
    #expect(abs((result.high?.number ?? -1) - high) < 1e-9, "\(result)")
  }

  @Test(arguments: ["tentacles", "threads.effective", "threads.effective.ours", "dependency.procurement"])
  func diagnosticsSayHowManyTiesAreUnknown(key: String) throws {
    let known = try #require(try Fixtures.f1().result(key))
    let open = try #require(try Fixtures.variantOfF1 { $0.setTie("cara", "eva", nil) }.result(key))
    #expect(open.value == known.value && open.isExact)
    #expect(open.because.contains { $0.text.hasPrefix("1 tie unknown") && $0.value == 1 })
    let none = try #require(try Fixtures.variantOfF1 { $0.ties = [] }.result(key))
    guard case .unknown(let reason, _, _) = none else {
      Issue.record("\(key) is \(none)")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test(arguments: ["breadth", "tentacles", "level.bands", "peer.match", "threads.effective", "threads.effective.ours"])
  func nobodyIsNoNumber(key: String) throws {
    let book = Book(accounts: [Account(id: "a", name: "A")])
    let result = try #require(try book.analysis(of: "a", asOf: Fixtures.asOf).result(key))
    // The required departments are there, and nobody is in them.
    #expect(key == "breadth" ? result.value == .number(0) : result.value == nil, "\(result)")
  }
}
