import PowerMap
import Testing

/// Who could take a relationship over (domain A22).
@Suite struct HandoverTests {
  @Test func theReadinessOfF2() throws {
    let f2 = try Fixtures.f2()
    #expect(abs((f2.number("handover", of: "omar") ?? 0) - 0.5 / 0.6) < 1e-9)
    #expect(f2.number("handover", of: "omar")?.fixed(3) == "0.833")
    #expect(f2.number("handover", of: "eva") == 0)
    #expect(f2[person: "omar"]?.bestHolder == "ben")
    let eva = try Fixtures.f1().result("handover", of: "eva")
    guard case .unknown = eva else {
      Issue.record("\(String(describing: eva))")
      return
    }
  }

  @Test(
    arguments: [
      ("the only holder leaves", "cara", 30, 0, .critical), ("at some time", "cara", 3_000, 0, .critical),
      ("somebody else leaves", "ana", 30, 0, nil), ("a second one knows her", "cara", 30, 0.1, nil),
    ] as [(String, Person.ID, Int, Double, Severity?)])
  func noBackup(name: String, who: Person.ID, days: Int, second: Double, severity: Severity?) throws {
    let f2 = try Fixtures.variantOfF2 { account in
      account.edit(who) { $0.leavingOn = Fixtures.asOf.adding(days: days) }
      account.setTie("ben", "eva", second)
    }
    #expect(f2.severity(of: "noBackup:fixture/eva") == severity)
  }

  @Test func aSecondTieOfUnknownStrengthMakesItPossible() throws {
    let f2 = try Fixtures.variantOfF2 { account in
      account.edit("cara") { $0.leavingOn = Fixtures.asOf.adding(days: 30) }
      account.setTie("ben", "eva", nil)
    }
    #expect(f2.severity(of: "noBackup:fixture/eva") == .low)
    let result = try #require(f2.result("handover", of: "eva"))
    #expect(result.low == .number(0) && result.high == .number(1))
  }

  /// Whatever the unknown ties are, the ratio lies in its interval.
  @Test(arguments: [0, 0.2, 0.5, 0.6, 0.8, 0.96])
  func resolvingLandsInside(strength: Double) throws {
    func omar(_ strength: Double?) throws -> Measured<MeasuredValue>? {
      try Fixtures.variantOfF2 { $0.setTie("cara", "omar", strength) }.result("handover", of: "omar")
    }
    let (open, resolved) = (try omar(nil), try omar(strength)?.value?.number ?? -1)
    #expect((open?.low?.number ?? 2) - 1e-9 <= resolved && resolved <= (open?.high?.number ?? -2) + 1e-9)
  }

  @Test func jointMeetings() throws {
    let f2 = try Fixtures.variantOfF2 { account in
      account.interactions = [
        Interaction(on: Fixtures.asOf, channel: .video, with: ["ana", "ben", "omar"]),
        Interaction(on: Fixtures.asOf, channel: .video, with: ["ana", "ana", "omar"]),
        Interaction(on: Fixtures.asOf, channel: .video, with: ["cara", "eva"]),
        Interaction(on: Fixtures.asOf.adding(days: -181), channel: .video, with: ["ana", "omar"]),
        Interaction(on: Fixtures.asOf, channel: .email, with: ["ana", "omar"], result: .noReply),
      ]
    }
    #expect(f2.number("handover.joint", of: "omar") == 0.5)
    #expect(f2.number("handover.joint", of: "eva") == 0)
    #expect(f2.number("handover.joint", of: "pat") == nil)
  }
}
