import Foundation
import PowerMap
import PowerMapFiles
import Testing

private let shared = ProcessInfo.processInfo.environment["POWERMAP_SHARED"] ?? packageRoot + "/../shared"
private let network = shared + "/data/krackhardt-hightech"

/// The import that most tests use.
private func options(team: String? = "department=4", columns: [String] = []) throws -> CSVImport {
  try CSVImport(
    team: team, ties: ["friend=relationship:4", "advice=influences:0.5", "boss=reportsTo"],
    seniority: "level:1=chief,2=6,3=manager", columns: columns, assessedOn: day)
}

/// 2026-11-01.
private let day = Day(number: 20_758)

private let people = "id,name,department,level\n1,Ana,4,\n2,,2,1\n3,Bo,2,\n"

@Suite("Importing two tables")
struct CSVImportTests {
  private func account(
    people: String = people, ties: String = "source,target,relation\n", options: CSVImport
  ) throws -> CSVImport.Result {
    try options.account(id: "x", name: "X", people: ("people.csv", people), ties: ("ties.csv", ties))
  }

  private func problems(people: String = people, ties: String = "source,target,relation\n") throws -> [String] {
    let problems = try #require(throws: Diagnostics.self) {
      try account(people: people, ties: ties, options: try options())
    }
    return problems.errors.map { "\($0.path) \($0.code.rawValue) \($0.position.line):\($0.position.column)" }
  }

  @Test("Directions, mutual rows and rows that are left out are counted")
  func small() throws {
    let rows = """
      source,target,relation
      1,2,friend
      2,1,friend
      2,3,advice
      1,2,advice
      3,2,boss
      3,1,boss
      2,3,golf
      2,3,golf
      1,1,friend
      1,2,friend
      2,3,advice
      """
    let result = try account(ties: rows, options: try options())
    #expect(result.account.team.map(\.name) == ["Ana"])
    #expect(result.account.people.map(\.name) == ["Person 2", "Bo"])
    #expect(result.account.people.first?.seniority == .chief)
    #expect(result.account.ties.map(\.id) == ["relationship:1:2", "influences:2:3", "reportsTo:3:2"])
    #expect(result.droppedRows == 7)
    #expect(
      result.warnings.map { "\($0.position.line): \($0.message)" } == [
        "5: 1 row of 'advice' left out: one end is in the team",
        "7: 1 row of 'boss' left out: one end is in the team",
        "8: 2 rows of 'golf' left out: no meaning is given for them",
        "10: 1 row of 'friend' left out: both ends are the same person",
        "11: 1 row of 'friend' left out: the tie stands already",
        "12: 1 row of 'advice' left out: the tie stands already",
      ])
  }

  @Test("Columns of other names, and departments that are no ids")
  func names() throws {
    let table =
      "Key,Full Name,Unit,level\n1,Ana,4,\n2,\"Lind, Pat\",Sales & Service,\n3,Bo,FINANCE,\n4,Cy,Sales+Service,\n"
    let options = try options(team: "department=4", columns: ["id=Key", "name=Full Name", "department=Unit"])
    let account = try account(people: table, options: options).account
    #expect(account.people.map(\.name) == ["Lind, Pat", "Bo", "Cy"])
    #expect(account.people.map(\.department) == ["sales-service", "finance", "sales-service-2"])
    #expect(account.departments.map(\.name) == ["FINANCE", "Sales & Service", "Sales+Service"])
    #expect(account.departments.map(\.archetype) == [.finance, .other, .other])
    #expect(try Book(text: account.yaml(), path: "x.yaml").accounts == [account])
  }

  @Test("What is wrong with the tables is reported at its place, and all at once")
  func errors() throws {
    let ties = "source,target,relation\n"
    #expect(
      try problems(people: "id,name,department,level\n1,A,4,\n1,B,2,\n x,C,2,\n") == [
        "people.csv duplicateId 3:1", "people.csv malformed 4:1",
      ])
    #expect(
      try problems(ties: ties + "1,9,friend\n7,2,boss\n") == [
        "ties.csv unknownReference 2:3", "ties.csv unknownReference 3:1",
      ])
    #expect(
      try problems(people: "id,name,dept\n1,A,4\n", ties: "source,target\n") == [
        "people.csv missingColumn 1:1", "people.csv missingColumn 1:1", "ties.csv missingColumn 1:1",
      ])
    #expect(
      try problems(people: "id,id\n1\n", ties: ties + "1,\"2,friend\n") == [
        "people.csv duplicateColumn 1:4", "people.csv raggedRow 2:1", "ties.csv raggedRow 2:1", "ties.csv syntax 2:3",
      ])
    #expect(try problems(people: people.replacing(",4,", with: ",5,")) == ["people.csv noneOfOurs 1:9"])
    #expect(try problems(people: "id,department,level\n1,4,\n") == ["people.csv invalidBook 1:1"])
    #expect(try problems(people: "", ties: "") == ["people.csv emptyFile 1:1", "ties.csv emptyFile 1:1"])
    let more = people + "4,Di,2,\n"
    #expect(
      try problems(people: more, ties: ties + "2,3,boss\n3,2,boss\n4,2,boss\n4,3,boss\n") == [
        "ties.csv reportingCycle 2:1", "ties.csv severalBosses 5:1",
      ])
  }

  @Test("Columns that are separated by something else are recognised")
  func semicolons() throws {
    let problems = try #require(throws: Diagnostics.self) {
      try account(people: people.replacing(",", with: ";"), options: try options())
    }
    #expect(problems.first?.message.hasSuffix("its fields must be separated by commas, not by ';'") == true)
    let column = try #require(throws: Diagnostics.self) {
      try account(options: try options(columns: ["name=Nmae"]))
    }
    #expect(column.first?.sentence == "the table has no column 'Nmae'; did you mean 'name'?")
  }

  // Skipped where the research data is not beside the package.
  @Test(
    "Krackhardt's managers, with department 4 as our team, make a file that reads without an error",
    .enabled(if: FileManager.default.fileExists(atPath: network), "the research data is not beside the package"))
  func realNetwork() throws {
    let options = try CSVImport(
      team: "department=4",
      ties: ["friendship=relationship:4", "advice=influences:0.5", "reports_to=reportsTo"],
      seniority: "level:1=chief,2=vicePresident,3=manager", assessedOn: day)
    let result = try options.account(
      id: "hightech", name: "High Tech", peopleFile: network + "/people.csv", tiesFile: network + "/ties.csv")
    #expect(result.account.team.map(\.id) == ["1", "2", "4", "16"])
    #expect(result.account.people.count == 17)
    #expect(result.account.people.count { $0.seniority == .vicePresident } == 3)
    let tables = try String(contentsOfFile: network + "/ties.csv", encoding: .utf8).split(separator: "\n").dropFirst()
    let rows = tables.map { $0.split(separator: ",").map(String.init) }
    let ours: Set<String> = ["1", "2", "4", "16"]
    func count(_ relation: String, _ isKept: ([String]) -> Bool) -> Int {
      rows.count { $0[2] == relation && isKept($0) }
    }
    let pairs = Set(rows.filter { $0[2] == "friendship" }.map { Set($0.prefix(2)) })
    let kinds = Dictionary(grouping: result.account.ties, by: \.kind).mapValues(\.count)
    let advice = count("advice") { !ours.contains($0[0]) && !ours.contains($0[1]) }
    let lines = count("reports_to") { ours.contains($0[0]) == ours.contains($0[1]) }
    #expect(kinds == [.relationship: pairs.count, .influences: advice, .reportsTo: lines])
    #expect(result.droppedRows == 190 - advice + 20 - lines)
    #expect(result.warnings.count == 3)
    for format in FileFormat.allCases {
      let text = format == .yaml ? result.account.yaml() : result.account.json()
      let workspace = try withWorkspace(["hightech.\(format)": text]) { try Workspace.load($0 + "/hightech.\(format)") }
      #expect(workspace.book.accounts == [result.account])
      #expect(workspace.allDiagnostics.errors.isEmpty)
    }
  }
}

@Suite("The texts that describe an import")
struct CSVImportSpecificationTests {
  @Test("They mean what they say")
  func meaning() throws {
    let options = try CSVImport(
      team: "department=4", ties: ["a=b=relationship:4.5", "advice=influences:0.5", "reports_to=reportsTo"],
      seniority: "level:1=chief,2=vicePresident,3=3", columns: ["name=Full=Name"], assessedOn: day)
    #expect(options.team?.column == "department")
    #expect(options.team?.value == "4")
    #expect(
      options.relations == [
        "a=b": .relationship(rating: 4.5), "advice": .influences(weight: 0.5), "reports_to": .reportsTo,
      ])
    #expect(options.seniority?.column == "level")
    #expect(options.seniority?.levels == ["1": .chief, "2": .vicePresident, "3": .manager])
    #expect(options.columns == ["name": "Full=Name"])
    #expect(options.assessedOn == Day("2026-11-01"))
  }

  @Test(
    "What is wrong with one is said with how to write it",
    arguments: [
      ("team", "department", "COLUMN=VALUE"), ("team", "=4", "COLUMN=VALUE"), ("team", "department=", "COLUMN=VALUE"),
      ("tie", "friend", "RELATION=relationship:RATING"), ("tie", "friend=relationship", "rating from 0 to 5"),
      ("tie", "friend=relationship:6", "rating from 0 to 5"), ("tie", "friend=relationship:nan", "rating from 0 to 5"),
      ("tie", "advice=influences:1.5", "weight from 0 to 1"), ("tie", "boss=reportsTo:1", "has no number"),
      ("tie", "boss=reportTo", "none of relationship, influences, reportsTo"), ("tie", "=reportsTo", "RELATION="),
      ("seniority", "level", "COLUMN:VALUE=LEVEL"), ("seniority", "level:1", "VALUE=LEVEL"),
      ("seniority", "level:1=cheif", "did you mean 'chief'?"), ("seniority", "level:1=7", "none of individual"),
      ("seniority", "level:1=chief,1=lead", "has a level already"), ("column", "name", "NAME=COLUMN"),
      ("column", "nmae=NAME", "did you mean 'name'?"),
    ])
  func wrong(subject: String, text: String, message: String) throws {
    let error = try #require(throws: CSVImport.SpecificationError.self) {
      try CSVImport(
        team: subject == "team" ? text : nil, ties: subject == "tie" ? [text] : [],
        seniority: subject == "seniority" ? text : nil, columns: subject == "column" ? [text] : [],
        assessedOn: day)
    }
    #expect(error.subject.rawValue == subject)
    #expect(error.description.hasPrefix("'\(text)': "))
    #expect(error.description.contains(message), "\(error)")
  }

  @Test("Nothing has two meanings")
  func twice() throws {
    #expect(throws: CSVImport.SpecificationError.self) {
      try CSVImport(ties: ["a=reportsTo", "a=influences:1"], assessedOn: day)
    }
    #expect(throws: CSVImport.SpecificationError.self) {
      try CSVImport(ties: [], columns: ["id=a", "id=b"], assessedOn: day)
    }
  }
}
