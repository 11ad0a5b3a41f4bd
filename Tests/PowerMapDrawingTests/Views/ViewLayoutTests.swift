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
    let options = DrawingOptions()
    let content = MapContent(of: analysis, view: view, options: options)
    let page = GridPage(content, options: options)
    let request = LayoutRequest(content, legend: page.legend, keepsOrder: false)
    #expect(page.layout.problems(for: request) == [])
    #expect(page.omissions.unroutedLines == [])
    let paper: PaperSize = shape.people <= 25 ? .a4 : .a3
    #expect(paper.smallestText(of: page.layout.size) >= 5)
  }
}
