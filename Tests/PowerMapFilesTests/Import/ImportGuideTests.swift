import PowerMap
import PowerMapFiles
import Testing

@Suite("The guide to importing tables")
struct ImportGuideTests {
  /// The values of an option in the command of the guide.
  private func values(_ option: String, in command: String) -> [String] {
    let words = command.replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    return zip(words, words.dropFirst()).filter { $0.0 == option }.map(\.1)
  }

  @Test("Its command makes of its tables what it says")
  func example() throws {
    let guide = try Guide("ImportCSV")
    let command = try #require(guide.blocks("sh").first)
    let options = try CSVImport(
      team: values("--team", in: command).first, ties: values("--tie", in: command),
      seniority: values("--seniority", in: command).first, columns: values("--column", in: command),
      assessedOn: try #require(values("--assessed-on", in: command).first.flatMap { Day($0) }))
    let people = try #require(guide.blocks("csv people").first)
    let ties = try #require(guide.blocks("csv ties").first)
    let result = try options.account(
      id: "northwind", name: "Northwind", people: ("people.csv", people), ties: ("ties.csv", ties))
    #expect(guide.blocks("text").first == result.warnings.description + "\n", "\(result.warnings)")
    #expect(result.account.team.map(\.id) == ["ana", "ben"])
    #expect(result.account.departments.map(\.id) == ["executive", "plant-operations", "procurement"])
    #expect(result.account.ties.count == 6)
    #expect(try Book(text: result.account.yaml(), path: "northwind.yaml").accounts == [result.account])
  }
}
