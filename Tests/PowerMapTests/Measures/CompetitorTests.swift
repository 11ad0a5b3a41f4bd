import PowerMap
import Testing

/// What competitors hold, and where an opening is (domain A20).
@Suite struct CompetitorTests {
  private static func rival(_ account: inout Account, _ person: Person.ID, _ strength: Double?) {
    if account.network.isEmpty {
      account.network = [Person(id: "kim", name: "Kim", side: .competitor, organisation: "Rival")]
    }
    account.setTie("kim", person, strength)
  }

  @Test func omarIsTheirsRatherThanOurs() throws {
    let analysis = try Fixtures.variantOfF1 { account in
      account.competitorIntelReviewedOn = Fixtures.asOf
      Self.rival(&account, "omar", 0.7)
      account.edit("omar") { $0.isKey = true }
    }
    #expect(abs((analysis.number("competitor.hold", of: "omar") ?? 0) - 0.7) < 1e-9)
    #expect(abs((analysis.number("competitor.net", of: "omar") ?? 0) + 0.2) < 1e-9)
    #expect(analysis.severity(of: "contestedKeyPerson:fixture/omar") == .high)
    #expect(analysis.severity(of: "contestedKeyPerson:fixture/eva") == nil)
  }

  @Test func evaIsAnOpening() throws {
    let analysis = try Fixtures.variantOfF1 { $0.competitorIntelReviewedOn = Fixtures.asOf.adding(days: -180) }
    #expect(analysis.number("competitor.hold", of: "eva") == 0)
    #expect(abs((analysis.number("displacement.opening", of: "eva") ?? 0) - 0.65 / 1.4 * 0.225) < 1e-9)
    #expect(analysis.number("displacement.opening", of: "eva")?.fixed(4) == "0.1045")
    #expect(!analysis.findings.contains { $0.id == "dataGap:fixture/competitors" })
  }

  @Test func twoCompetitorsHoldTogether() throws {
    let analysis = try Fixtures.variantOfF1 { account in
      account.competitorIntelReviewedOn = Fixtures.asOf
      Self.rival(&account, "eva", 0.5)
      account.network.append(Person(id: "lee", name: "Lee", side: .competitor))
      account.setTie("lee", "eva", 0.4)
    }
    #expect(abs((analysis.number("competitor.hold", of: "eva") ?? 0) - 0.7) < 1e-9)
    #expect(abs((analysis.number("displacement.opening", of: "eva") ?? 0) - 0.65 / 1.4 * 0.3 * 0.225) < 1e-9)
  }

  /// Without a review "nobody holds them" is a guess; what is recorded is still recorded.
  @Test(arguments: [nil, -181, 1] as [Int?])
  func withoutAReviewItIsUnknown(age: Int?) throws {
    let analysis = try Fixtures.variantOfF1 { account in
      account.competitorIntelReviewedOn = age.map { Fixtures.asOf.adding(days: $0) }
      Self.rival(&account, "omar", 0.3)
    }
    for key in ["competitor.hold", "competitor.net", "displacement.opening"] {
      let result = try #require(analysis.result(key, of: "omar"))
      guard case .unknown(let reason, _, _) = result else {
        Issue.record("\(key) is \(result)")
        continue
      }
      #expect(reason.contains("reviewed"))
    }
    #expect(abs((analysis.result("competitor.hold", of: "omar")?.low?.number ?? 0) - 0.3) < 1e-9)
    #expect(analysis.severity(of: "dataGap:fixture/competitors") == .info)
  }

  /// A review could only find more against us.
  @Test func whatIsRecordedCanBeEnough() throws {
    let analysis = try Fixtures.variantOfF1 { account in
      Self.rival(&account, "omar", 0.7)
      account.edit("omar") { $0.isKey = true }
    }
    #expect(analysis.severity(of: "contestedKeyPerson:fixture/omar") == .high)
  }

  @Test func anUnknownTieOfTheirsMakesItPossible() throws {
    let analysis = try Fixtures.variantOfF2 { account in
      account.competitorIntelReviewedOn = Fixtures.asOf
      Self.rival(&account, "eva", nil)
    }
    #expect(analysis.result("competitor.net", of: "eva")?.isExact == false)
    #expect(analysis.severity(of: "contestedKeyPerson:fixture/eva") == .low)
  }

  @Test func complaintsOfAYearCount() throws {
    let days = [0, -365, -366, 1]
    let analysis = try Fixtures.variantOfF1 { account in
      account.competitorIntelReviewedOn = Fixtures.asOf
      account.competitorSignals = days.map {
        CompetitorSignal(
          competitor: "Rival", on: Fixtures.asOf.adding(days: $0), source: .discovered, kind: .complaintAboutThem)
      }
      account.competitorSignals.append(
        CompetitorSignal(competitor: "Rival", on: Fixtures.asOf, source: .public, kind: .offer))
    }
    #expect(analysis.number("competitor.complaints") == 2)
    let unseen = try Fixtures.f1().result("competitor.complaints")
    #expect(unseen?.value == nil && unseen?.low == .integer(0))
  }
}
