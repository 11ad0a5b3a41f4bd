import PowerMap
import Testing

/// Procurement as a part of it: dependency and balance (domain A7, A9).
@Suite struct ProcurementTests {
  @Test func theDependencyOfTheFixtures() throws {
    let (f1, f2) = (try Fixtures.f1(), try Fixtures.f2())
    #expect(abs((f1.number("dependency.procurement") ?? 0) - 0.8 / 1.3) < 1e-9)
    #expect(abs((f2.number("dependency.procurement") ?? 0) - 0.8 / 2.2) < 1e-9)
    #expect(f1.severity(of: "procurementDependency:fixture") == .medium)
    #expect(f2.severity(of: "procurementDependency:fixture") == nil)
  }

  @Test(
    arguments: [(0.5, nil), (0.3, .medium), (0.2, .high), (0.0, .critical)] as [(Double, Severity?)])
  func theMoreOfItTheGraver(omar: Double, severity: Severity?) throws {
    // Of 0.5, 0.3, 0.2 and 0 beside pat's 0.7, procurement is 0.58, 0.7, 0.78 and all; 0.8 and 0.2 are 0.8.
    let analysis = try Fixtures.variantOfF1 { account in
      account.setTie("ana", "pat", omar == 0.2 ? 0.8 : 0.7)
      account.setTie("ana", "omar", omar)
    }
    #expect(analysis.severity(of: "procurementDependency:fixture") == severity)
  }

  @Test func whatIsNotRatedMayLieElsewhere() throws {
    let analysis = try Fixtures.variantOfF1 { $0.setTie("cara", "eva", nil) }
    let finding = try #require(analysis.findings.first { $0.kind == .procurementDependency })
    #expect(finding.isPossible && finding.severity == .low)
  }

  @Test func withoutProcurementNothingDependsOnIt() throws {
    let analysis = try Fixtures.variantOfF1 { account in
      account.edit("pat") { $0.department = "operations" }
      account.departments.removeAll { $0.id == "procurement" }
    }
    #expect(analysis.number("dependency.procurement") == 0)
    #expect(analysis.result("dependency.procurement")?.because.isEmpty == false)
  }

  private static let open = opportunity(from: -30)

  @Test(
    arguments: [
      (Edit("both") { _ in }, "both", nil),
      (Edit("bypassing") { $0.removeTie("ana", "pat") }, "bypassingProcurement", .bypassingProcurement),
      (
        Edit("only procurement") { account in
          account.ties.removeAll { $0.kind == .relationship && $0.to != "pat" }
        }, "onlyProcurement", .onlyProcurement
      ),
      (Edit("neither") { $0.ties = [] }, "neither", nil),
    ] as [(Edit, String, FindingKind?)])
  func balance(edit: Edit, state: String, finding: FindingKind?) throws {
    let analysis = try Fixtures.variantOfF2 { account in
      account.opportunities = [Self.open]
      edit.change(&account)
    }
    #expect(analysis.state("procurement.balance") == state)
    let kinds: [FindingKind] = [.bypassingProcurement, .onlyProcurement]
    let found = analysis.findings.filter { kinds.contains($0.kind) }
    #expect(found.map(\.kind) == (finding.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.severity == .medium })
  }

  private static func opportunity(from: Int, to: Int? = nil) -> Opportunity {
    Opportunity(
      id: "x", openedOn: Fixtures.asOf.adding(days: from), closedOn: to.map { Fixtures.asOf.adding(days: $0) })
  }

  private static func renewal(in days: Int, _ decided: Renewal.Outcome? = nil) -> Renewal {
    Renewal(on: Fixtures.asOf.adding(days: days), decided: decided)
  }

  /// Opportunities that are open and renewals due within 180 days ask the question; nothing else does.
  @Test(
    arguments: [
      (Edit("nothing") { _ in }, false),
      (Edit("an open opportunity") { $0.opportunities = [opportunity(from: 0)] }, true),
      (Edit("one that closes tomorrow") { $0.opportunities = [opportunity(from: -9, to: 1)] }, true),
      (Edit("one that opens tomorrow") { $0.opportunities = [opportunity(from: 1)] }, false),
      (Edit("one that closed today") { $0.opportunities = [opportunity(from: -9, to: 0)] }, false),
      (Edit("a renewal in 180 days") { $0.renewals = [renewal(in: 180)] }, true),
      (Edit("one in 181") { $0.renewals = [renewal(in: 181)] }, false),
      (Edit("one long past") { $0.renewals = [renewal(in: -9)] }, false),
      (Edit("one overdue") { $0.renewals = [renewal(in: -9, .pending)] }, true),
      (Edit("one decided early") { $0.renewals = [renewal(in: 9, .renewed)] }, false),
      (
        Edit("no procurement there") { account in
          account.opportunities = [opportunity(from: 0)]
          account.people.removeAll { $0.id == "pat" }
          account.departments[0].status = .notPresent
        }, false
      ),
    ] as [(Edit, Bool)])
  func whenItIsAsked(edit: Edit, isAsked: Bool) throws {
    let result = try #require(try Fixtures.variantOfF2(edit.change).result("procurement.balance"))
    #expect((result.value != nil) == isAsked, "\(result)")
    if !isAsked, case .unknown = result { Issue.record("\(result)") }
  }

  @Test func anUnknownTieLeavesItOpen() throws {
    let analysis = try Fixtures.variantOfF2 { account in
      account.opportunities = [Self.open]
      account.setTie("ana", "pat", nil)
    }
    #expect(analysis.spread.procurementBalance.value == nil)
    #expect(analysis.spread.procurementBalance.low == .bypassingProcurement)
    #expect(analysis.spread.procurementBalance.high == .both)
    #expect(analysis.severity(of: "bypassingProcurement:fixture") == .low)
  }
}
