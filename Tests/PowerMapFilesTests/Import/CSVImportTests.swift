import Foundation
import PowerMap
import PowerMapFiles
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path
private let shared = ProcessInfo.processInfo.environment["POWERMAP_SHARED"] ?? root + "/../shared"
private let network = shared + "/data/krackhardt-hightech"

@Suite("Importing two tables")
struct CSVImportTests {
  @Test("Directions, mutual rows and rows that are left out are counted")
  func small() throws {
    let options = try CSVImport(
      team: ("department", "4"),
      relations: ["friend": .relationship(rating: 4), "advice": .influences(weight: 0.5), "boss": .reportsTo],
      seniority: ("level", ["1": .chief]), assessedOn: #require(Day("2026-11-01")), columns: ["name": "NAME"])
    let result = try options.account(
      id: "x", name: "X", people: ("p.csv", "id,NAME,department,level\n1,Ana,4,\n2,,2,1\n3,Bo,2,\n"),
      ties: (
        "t.csv",
        "source,target,relation\n1,2,friend\n2,1,friend\n2,3,advice\n1,2,advice\n3,2,boss\n3,1,boss\n2,3,golf\n"
      ))
    #expect(result.account.team.map(\.name) == ["Ana"])
    #expect(result.account.people.map(\.name) == ["Person 2", "Bo"])
    #expect(result.account.people.first?.seniority == .chief)
    #expect(result.account.ties.map(\.id) == ["relationship:1:2", "influences:2:3", "reportsTo:3:2"])
    #expect(result.droppedRows == 3)
    #expect(result.warnings.map(\.position.line) == [5, 7, 8])
  }

  // Skipped where the research data is not beside the package.
  @Test(
    "Krackhardt's managers, with department 4 as our team, make a file that reads without an error",
    .enabled(if: FileManager.default.fileExists(atPath: network), "the research data is not beside the package"))
  func realNetwork() throws {
    let people = try String(contentsOfFile: network + "/people.csv", encoding: .utf8)
    let ties = try String(contentsOfFile: network + "/ties.csv", encoding: .utf8)
    let options = try CSVImport(
      team: ("department", "4"),
      relations: [
        "friendship": .relationship(rating: 4), "advice": .influences(weight: 0.5), "reports_to": .reportsTo,
      ], seniority: ("level", ["1": .chief, "2": .vicePresident, "3": .manager]),
      assessedOn: #require(Day("2026-11-01")))
    let result = try options.account(
      id: "hightech", name: "High Tech", people: ("people.csv", people), ties: ("ties.csv", ties))
    #expect(result.account.team.map(\.id) == ["1", "2", "4", "16"])
    #expect(result.account.people.count == 17)
    #expect(try Book(text: result.account.yaml(), path: "hightech.yaml").accounts == [result.account])
  }
}
