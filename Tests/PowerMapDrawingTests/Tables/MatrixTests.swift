import PowerMap
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("The matrix of departments and our people")
struct MatrixTests {
  /// Three departments, of which one is not mapped and one not there, two of ours, and ties of every kind.
  static func account() -> Account {
    func tie(_ from: Person.ID, _ to: Person.ID, _ strength: Double?) -> Tie {
      Tie(from: from, to: to, strength: strength.map { History($0, on: SampleBook.day) } ?? History())
    }
    return Account(
      id: "a", name: "A",
      departments: [
        Department(id: "it", name: "Technology"), Department(id: "finance"),
        Department(id: "legal", status: .notPresent),
      ],
      people: [
        Person(id: "p1", name: "P1", department: "it"), Person(id: "p2", name: "P2", department: "it"),
        Person(id: "p3", name: "P3", department: "it"), Person(id: "p4", name: "P4"),
      ],
      team: [
        Person(id: "ana", name: "Ana Ruiz", side: .ours), Person(id: "ben", name: "Ben Arden", side: .ours),
        Person(id: "cara", name: "Cara Lindt", side: .ours),
      ],
      network: [Person(id: "x", name: "X", side: .thirdParty)],
      ties: [
        tie("ben", "p1", 0.72), tie("ben", "p2", 0.5), tie("ben", "p3", 0.2), tie("ana", "p1", nil),
        tie("ana", "p2", 0.2), tie("ana", "p4", 0.45), tie("cara", "p2", nil), tie("ben", "x", 0.9),
      ])
  }

  static func table(_ account: Account, _ options: DrawingOptions = .init()) throws -> TableContent {
    let analysis = try Book(accounts: [account]).analysis(of: account.id, asOf: SampleBook.day)
    return TableRules.matrix.content(.init(analysis: analysis, options: options))
  }

  private static func cell(_ table: TableContent, _ row: String, _ column: String) -> TableContent.Cell? {
    guard let column = table.columns.firstIndex(where: { $0.heading == column }) else { return nil }
    return (table.rows + table.totals).first { $0.name == row }?.cells[column]
  }

  @Test func rowsAreThoseOfTheMapAndColumnsOursByTheirTies() throws {
    let table = try Self.table(Self.account())
    let names = ["Executive", "Finance", "Technology", "Operations", "Procurement", "Unassigned"]
    #expect(table.rows.map(\.name) == names)
    #expect(table.columns.map(\.heading) == ["Ben Arden", "Ana Ruiz", "Cara Lindt", "threads", "state"])
    #expect(table.columns.map(\.badge) == ["BA", "AR", "CL", nil, nil])
  }

  @Test func cellsCountTheTiesIntoADepartment() throws {
    let table = try Self.table(Self.account())
    let ben = try #require(Self.cell(table, "Technology", "Ben Arden"))
    #expect(ben.text == "2 live + 1 weak" && ben.detail == "best 0.72" && ben.look == .heat(HeatStep(.ties, 2)))
    #expect(ben.tooltip == "Ben Arden holds 2 live ties and 1 weak tie in Technology, the best 0.72")
    let nothing = try #require(Self.cell(table, "Finance", "Ben Arden"))
    #expect(nothing.text == "·" && nothing.look == .heat(HeatStep(.ties, 0)))
    #expect(nothing.tooltip == "Ben Arden holds no tie in Finance")
    #expect(Self.cell(table, "Unassigned", "Ana Ruiz")?.text == "1 live")
  }

  /// A tie of which nobody knows how strong it is may be live: the cell is neither empty nor without a live tie.
  @Test func unknownTiesAreCountedAndAreNoHeat() throws {
    let table = try Self.table(Self.account())
    let cara = try #require(Self.cell(table, "Technology", "Cara Lindt"))
    #expect(cara.text == "1 unknown" && cara.detail == "" && cara.look == .unknown)
    #expect(cara.tooltip == "Cara Lindt holds 1 tie of unknown strength in Technology")
    let ana = try #require(Self.cell(table, "Technology", "Ana Ruiz"))
    #expect(ana.text == "1 weak" && ana.detail == "1 unknown · best 0.20" && ana.look == .unknown)
    #expect(table.encodings.contains(.notKnown))
  }

  @Test func totalsAreIntervalsWhereTiesAreUnknown() throws {
    let table = try Self.table(Self.account())
    #expect(table.totals.map(\.name) == ["Departments with a live tie", "Live ties"])
    #expect(table.totals.map { $0.cells.map(\.text) } == [["1", "1–2", "0–1", "", ""], ["2", "1–2", "0–1", "", ""]])
  }

  @Test func theStateIsACountAndAWord() throws {
    let table = try Self.table(Self.account())
    #expect(Self.cell(table, "Finance", "state")?.text == "UNMAPPED")
    #expect(Self.cell(table, "Finance", "state")?.detail == "nobody known there")
    #expect(Self.cell(table, "Finance", "threads")?.text == "")
    #expect(Self.cell(table, "Technology", "threads")?.text == "2/1 · 1–3/1")
    #expect(Self.cell(table, "Technology", "state")?.text == "covered")
    #expect(Self.cell(table, "Unassigned", "state")?.text == "")
  }

  @Test func thoseWithTheFewestTiesShareAColumn() throws {
    var account = Self.account()
    account.team = (0..<20).map { Person(id: Person.ID("o\($0)"), name: "O \($0)", side: .ours) }
    account.ties = (0..<20).map { Tie(from: Person.ID("o\($0)"), to: "p1", strength: History(0.9, on: SampleBook.day)) }
    let table = try Self.table(account)
    let columns = Growth.columnsOnTheirOwn
    #expect(table.columns.count { $0.isHeat } == columns)
    #expect(table.omissions.collapsedColleagues == 21 - columns)
    #expect(Self.cell(table, "Technology", "\(21 - columns) others")?.text == "\(21 - columns) live")
    #expect(table.omissions.notes == ["\(21 - columns) colleagues with the fewest ties share a column"])
    let full = try Self.table(account, DrawingOptions(isFull: true))
    #expect(full.columns.count { $0.isHeat } == 20 && full.omissions.isEmpty)
  }

  @Test func whereASideIsMissingASentenceSaysSo() throws {
    var account = Self.account()
    (account.team, account.ties) = ([], [])
    let noTeam = try Self.table(account)
    #expect(noTeam.sentence == "None of ours has a tie here.")
    #expect(noTeam.totals.isEmpty && noTeam.rows.allSatisfy { $0.cells.count == 2 })
    // Required departments are rows although nobody has declared them; where none is required there is no row.
    #expect(try Self.table(Account(id: "b", name: "B")).rows.map(\.name) == ["Executive", "Operations", "Procurement"])
    var policy = Policy()
    policy.required = [:]
    let empty = try Self.table(Account(id: "c", name: "C", policy: policy))
    #expect(empty.sentence == "No department and nobody there is known.")
    #expect(empty.rows.isEmpty && empty.columns.isEmpty)
  }
}
