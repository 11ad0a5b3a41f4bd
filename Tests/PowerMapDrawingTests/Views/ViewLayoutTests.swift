import PowerMap
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("Layouts of every view")
struct ViewLayoutTests {
  static let shapes: [SampleShape] = [
    .twelve, .twentyFive, .sixty, SampleShape(people: 7, departments: 2), SampleShape(people: 18, departments: 5),
    SampleShape(people: 20, departments: 3, colleagues: 6), SampleShape(people: 33, departments: 7),
  ]

  @Test("Nothing overlaps, nothing runs through a card, and the text can be read", arguments: View.maps, shapes)
  func sampleAccounts(view: View, shape: SampleShape) throws {
    let analysis = try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day)
    check(MapContent(of: analysis, view: view), of: shape)
  }

  /// Two made-up accounts share ids of people, and little else: nearly everything is new, gone or changed.
  @Test("So it is where nearly everything changed", arguments: shapes)
  func accountsThatChanged(shape: SampleShape) throws {
    let before = try SampleBook(shape, seed: 8).book.analysis(of: "sample", asOf: SampleBook.day)
    var book = SampleBook(shape).book
    for index in book.accounts.indices {
      let gone = Set(book.accounts[index].people.dropFirst(2).prefix(shape.people / 6).map(\.id) + ["ben"])
      book.accounts[index].people.removeAll { gone.contains($0.id) }
      book.accounts[index].team.removeAll { gone.contains($0.id) }
      book.accounts[index].ties.removeAll { gone.contains($0.from) || gone.contains($0.to) }
      for position in book.accounts[index].ties.indices.dropFirst(4).prefix(3)
      where book.accounts[index].ties[position].kind == .reportsTo {
        book.accounts[index].ties[position].to = "p000"
      }
    }
    let after = try book.analysis(of: "sample", asOf: SampleBook.day)
    let content = MapContent(of: after, view: .diff, since: before)
    #expect(content.lines.contains { $0.kind == .formerReporting })
    check(content, of: shape)
  }

  private func check(_ content: MapContent, of shape: SampleShape) {
    let options = DrawingOptions()
    let page = GridPage(content, options: options)
    let request = LayoutRequest(content, legend: page.legend, keepsOrder: false)
    #expect(page.layout.problems(for: request) == [])
    #expect(page.omissions.unroutedLines == [])
    let paper: PaperSize = shape.people <= 25 ? .a4 : .a3
    #expect(paper.smallestText(of: page.layout.size) >= 5)
  }
}
