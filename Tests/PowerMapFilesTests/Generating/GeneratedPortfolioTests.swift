import PowerMap
import PowerMapFiles
import Testing

@Suite("Made-up portfolios")
struct GeneratedPortfolioTests {
  private let portfolio = GeneratedPortfolio(seed: 7, day: Day(number: 20_777))

  @Test("The same seed gives the same bytes, on every machine and whatever else is drawn")
  func sameBytes() {
    let again = GeneratedPortfolio(seed: 7, day: Day(number: 20_777))
    #expect((0..<20).map { portfolio.line($0).text } == (0..<20).reversed().map { again.line($0).text }.reversed())
    #expect(portfolio.line(0).text != GeneratedPortfolio(seed: 8, day: Day(number: 20_777)).line(0).text)
    // FNV-1a over the first lines: a change means that figures measured before cannot be reproduced any more.
    let bytes = (0..<20).flatMap { portfolio.line($0).text.utf8 }
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    #expect(hash == 3_411_943_160_660_033_332)
  }

  @Test("Every account reads without an error, as a file and as a line", arguments: [1, 2, 3, 40] as [UInt64])
  func usable(seed: UInt64) throws {
    var portfolio = GeneratedPortfolio(seed: seed, day: Day(number: 20_777))
    if seed == 3 { portfolio.people = 1 }
    if seed == 40 { (portfolio.people, portfolio.interactions) = (150, 0) }
    var files = (0..<25).map { (portfolio.file($0).path, portfolio.file($0).text) }
    files.append((portfolio.workspaceFile.path, portfolio.workspaceFile.text))
    let loaded = try withWorkspace(Dictionary(uniqueKeysWithValues: files)) { try Workspace.load($0) }
    #expect(loaded.allDiagnostics.errors.isEmpty, "\(loaded.allDiagnostics)")
    for (number, account) in loaded.book.accounts.enumerated() {
      let request = try StreamRequest(line: portfolio.line(number).text.utf8)
      #expect(request.id == account.id)
      #expect(request.book.accounts == [account])
    }
  }

  @Test("Accounts are of the size asked for, and flawed in the proportions that are told")
  func proportions() {
    let accounts = (0..<600).map(portfolio.account)
    func mean(_ figure: (Account) -> Int) -> Double {
      Double(accounts.map { figure($0.account) }.reduce(0, +)) / Double(accounts.count)
    }
    #expect((27...32).contains(mean(\.people.count)))
    #expect((75...105).contains(mean(\.interactions.count)))
    for flaw in Flaw.allCases {
      let share = Double(accounts.count { $0.flaws.contains(flaw) }) / Double(accounts.count)
      #expect(abs(share - flaw.share) < 0.05, "\(flaw): \(share)")
    }
    #expect(Set(accounts.map(\.account.id)).count == accounts.count)
  }

  @Test("A flaw is what it says")
  func flaws() {
    for (account, flaws) in (0..<200).map(portfolio.account) {
      let ours = account.ties.filter { $0.kind == .relationship }
      let holders = Set(ours.flatMap { [$0.from, $0.to] }).subtracting(account.people.map(\.id))
      if flaws.contains(.singleThreaded) { #expect(holders.count <= 1) }
      if flaws.contains(.noLog) { #expect(account.logFrom == nil && account.interactions.isEmpty) }
      if flaws.contains(.noReportingLines) { #expect(!account.ties.contains { $0.kind == .reportsTo }) }
      if flaws.contains(.noStances) { #expect(account.people.allSatisfy { $0.stance.isEmpty }) }
      if flaws.contains(.hardlyMapped) { #expect(account.people.count <= 5) }
    }
  }

  @Test("The share asked for is broken, in every way, and each break is found", arguments: [0.01, 0.25, 1])
  func broken(share: Double) {
    let portfolio = GeneratedPortfolio(seed: 7, day: Day(number: 20_777), brokenShare: share)
    let count = Int(20 / share)
    let broken = (0..<count).filter { portfolio.breakage(of: $0) != nil }
    #expect(broken.compactMap(portfolio.breakage) == Breakage.allCases)
    for number in broken {
      let breakage = portfolio.breakage(of: number)
      #expect(throws: StreamFault.self, "\(String(describing: breakage))") {
        try StreamRequest(line: portfolio.line(number).text.utf8)
      }
      #expect(throws: Diagnostics.self) { try Book(text: portfolio.file(number).text) }
    }
  }
}
