import Foundation
import PowerMap
import PowerMapFiles
import Testing

@Suite("The example workspace")
struct ExampleTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace.load(packageRoot + "/Examples/Accounts") }

  @Test("Every example account reads without a word of complaint, from the workspace or alone")
  func examples() throws {
    #expect(workspace.allDiagnostics.isEmpty, "\(workspace.allDiagnostics)")
    #expect(workspace.book.accounts.map(\.id) == ["halden", "northwind", "verdi"])
    let alone = try Book(contentsOf: packageRoot + "/Examples/Accounts/accounts/northwind.yaml")
    #expect(alone[account: "northwind"] == workspace.book[account: "northwind"])
    #expect(alone.team == workspace.book.team)
  }

  @Test("Each is as large as a real one, and holds every kind of record")
  func size() {
    for account in workspace.book.accounts {
      #expect((12...25).contains(account.people.count), "\(account.id)")
      #expect(account.interactions.count >= 50, "\(account.id)")
      #expect(account.ties.count { $0.kind == .reportsTo } >= account.people.count - 2, "\(account.id)")
      #expect(account.ties.contains { $0.kind == .influences }, "\(account.id)")
      #expect(account.people.contains { $0.roles.contains(.economicBuyer) }, "\(account.id)")
    }
    #expect(workspace.book.accounts.contains { !$0.decisions.isEmpty })
  }

  @Test("The waiver sets aside a finding that is there, and no grave one")
  func waiver() throws {
    let findings = try workspace.book.accounts.flatMap {
      try workspace.book.analysis(of: $0.id, asOf: "2026-11-20").findings
    }
    let waived = findings.filter { $0.waivedUntil != nil }
    #expect(Set(waived.map(\.id)) == Set(workspace.book.waivers.map(\.finding)))
    #expect(!waived.isEmpty && waived.allSatisfy { $0.severity == .low })
  }

  @Test("Whatever finding is raised can be waived without a warning")
  func waivable() throws {
    let murky = try Workspace.load(packageRoot + "/Tests/Fixtures/Accounts/murky.yaml").book.accounts
    var book = workspace.book
    book.accounts += murky
    let findings = try book.accounts.flatMap { try book.analysis(of: $0.id, asOf: "2026-11-01").findings }
    #expect(Set(findings.map(\.kind.rule.subject)).count == 4)
    book.waivers = findings.map { Waiver(finding: $0.id, reason: "a test", until: Day(number: 30_000)) }
    #expect(book.sharedProblems().isEmpty, "\(book.sharedProblems())")
  }

  @Test("What is wrong with them differs: one colleague holds one, one is known everywhere but little, one is healthy")
  func differences() throws {
    let analyses = try workspace.book.accounts.map { try workspace.book.analysis(of: $0.id, asOf: "2026-11-20") }
    let (shallow, fragile, healthy) = (analyses[0], analyses[1], analyses[2])
    #expect(fragile.ourThreads.value == 1)
    #expect(fragile.findings.contains { $0.kind == .singleHolderAccount })
    #expect(fragile.resilience.band.value == .fragile)
    let known = Set(shallow.account.ties.filter { $0.kind == .relationship }.flatMap { [$0.from, $0.to] })
    #expect(shallow.account.people.allSatisfy { known.contains($0.id) })
    #expect((shallow.coverage.high ?? 1) < 0.4)
    #expect((shallow.ourThreads.value ?? 0) > 1)
    #expect(healthy.resilience.band.value == .resilient)
    #expect(healthy.findings.allSatisfy { $0.severity < .medium })
    #expect((healthy.ourThreads.value ?? 0) >= 4)
  }
}
