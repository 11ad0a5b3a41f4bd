import PowerMap
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("The view of power")
struct PowerViewTests {
  @Test(
    "Bars judge a person only where both are known and differ by much",
    arguments: [
      (0.5, 0.8, PowerGauge.Judgement.overestimated), (0.8, 0.5, .underestimated), (0.5, 0.79, nil), (nil, 0.9, nil),
      (0.9, nil, nil), (nil, nil, nil),
    ] as [(Double?, Double?, PowerGauge.Judgement?)])
  func judgement(actual: Double?, perceived: Double?, expected: PowerGauge.Judgement?) {
    #expect(PowerGauge(actual: actual, perceived: perceived).judgement == expected)
  }

  @Test("Procurement is overestimated at Northwind, and three people hold half of the power")
  func northwind() throws {
    let content = ViewTests.content(try ViewTests.example("northwind"), .power)
    let cards = Dictionary(uniqueKeysWithValues: content.blocks.flatMap(\.cards).map { ($0.name, $0) })
    #expect(cards["Pat Lind"]?.gauge?.judgement == .overestimated)
    #expect(cards["Rita Sandoval"]?.gauge?.judgement == .overestimated)
    // Nobody has rated her, and that is no rating of zero.
    #expect(cards["Tess Vermeer"]?.gauge?.perceived == nil)
    #expect(content.figures.map(\.value) == ["3 of 14", "1 of 3", "2", "0"])
    #expect(content.notes.contains { $0.hasPrefix("Procurement seems to have 31 points more") })
    #expect(!content.blocks.contains { $0.kind == .ours })
  }

  @Test("A route leads to a key person, and is made of links of influence")
  func routes() throws {
    let analysis = try ViewTests.example("verdi")
    let lines = ViewTests.content(analysis, .power).lines.filter { $0.kind == .influence }
    #expect(!lines.isEmpty)
    let links = Set(
      analysis.people.flatMap(\.influencePaths).flatMap { zip($0.people, $0.people.dropFirst()) }.map { "\($0)>\($1)" })
    for line in lines { #expect(links.contains("\(line.from)>\(line.to)")) }
    let key = Set(analysis.people.filter(\.isKey).map(\.id))
    #expect(lines.contains { key.contains($0.to) })
  }

  @Test("Without any rating the header says that nobody is misjudged for want of one")
  func unrated() {
    let book = Book(accounts: [
      Account(id: "a", name: "A", people: [Person(id: "eva", name: "Eva", seniority: .chief)])
    ])
    let analysis = try? book.analysis(of: "a", asOf: SampleBook.day)
    let figures = analysis.map { ViewTests.content($0, .power).figures.map(\.value) }
    #expect(figures == ["1 of 1", "0 of 1", "?"])
  }

  @Test("The width of a table is that of its columns, not of its longest row")
  func tableWidth() {
    func cell(_ width: Int) -> HTMLLabel { .cell(.empty, width: width, height: 5) }
    let table = HTMLLabel.table([[cell(10), cell(50)], [cell(40), cell(20)]])
    #expect(HTMLLabel.cell(table, width: 60, height: 10).markup.hasPrefix("<TD FIXEDSIZE=\"TRUE\" WIDTH=\"90\""))
  }
}
