import PowerMap
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("Layouts of tables")
struct TableLayoutTests {
  static let shapes: [SampleShape] = [
    .twelve, .twentyFive, .sixty, SampleShape(people: 0, departments: 0, colleagues: 0, thirdParties: 0),
    SampleShape(people: 7, departments: 2, colleagues: 1), SampleShape(people: 9, departments: 0, colleagues: 2),
    SampleShape(people: 12, departments: 10, colleagues: 0),
  ]

  private static func page(_ table: TableContent) -> TablePage { TablePage(table, theme: .light) }

  /// Everything that has a place, from the header to the footer.
  private static func frames(_ layout: TableLayout) -> [Rect] {
    [layout.header] + [layout.sentence, layout.plot].compactMap(\.self) + layout.headings + layout.names
      + layout.cells.flatMap(\.self) + [layout.footer]
  }

  private static func check(_ page: TablePage) {
    let frames = frames(page.layout)
    let sheet = Rect(x: 0, y: 0, width: page.layout.size.x, height: page.layout.size.y)
    for (index, frame) in frames.enumerated() {
      #expect(frame.minX >= sheet.minX && frame.maxX <= sheet.maxX, "\(frame)")
      #expect(frame.minY >= sheet.minY && frame.maxY <= sheet.maxY, "\(frame)")
      for other in frames[(index + 1)...] { #expect(!frame.overlaps(other), "\(frame) \(other)") }
    }
  }

  @Test(arguments: [View.matrix, .portfolio], shapes)
  func nothingOverlapsAndTheTextCanBeRead(view: View, shape: SampleShape) throws {
    let analysis = try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day)
    let page = Self.page(try #require(view.table).content(.init(analysis: analysis, options: .init())))
    Self.check(page)
    let paper: PaperSize = shape.people <= 25 ? .a4 : .a3
    #expect(paper.smallestText(of: page.layout.size) >= 5)
  }

  /// Forty of ours, thirty departments: large paper, said in the header.
  @Test(arguments: [false, true]) func aLargeMatrixAsksForLargePaper(isFull: Bool) throws {
    var account = Account(id: "a", name: "A")
    account.departments = (0..<30).map { Department(id: Department.ID("d\($0)")) }
    account.people = (0..<60).map {
      Person(id: Person.ID("p\($0)"), name: "P\($0)", department: Department.ID("d\($0 % 30)"))
    }
    account.team = (0..<40).map { Person(id: Person.ID("o\($0)"), name: "Somebody Of Ours", side: .ours) }
    account.ties = (0..<60).map {
      Tie(from: Person.ID("o\($0 % 40)"), to: Person.ID("p\($0)"), strength: History(0.9, on: SampleBook.day))
    }
    let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day)
    let options = DrawingOptions(isFull: isFull)
    let page = Self.page(TableRules.matrix.content(.init(analysis: analysis, options: options)))
    Self.check(page)
    let paper = page.layout.paper
    #expect(paper.smallestText(of: page.layout.size) >= 5)
    #expect(paper == (isFull ? .a0 : .a3))
    #expect(Drawing(analysis, view: .matrix, options: options).dot.contains("Print on \(paper.rawValue)"))
  }

  @Test func aLongNameIsCutAndSaidInFullByItsTooltip() throws {
    let name = String(repeating: "Wide Department ", count: 12)
    var account = MatrixTests.account()
    account.departments[0].name = name
    account.team[1].name = String(repeating: "Wide Name ", count: 15)
    let table = try MatrixTests.table(account)
    let page = Self.page(table)
    Self.check(page)
    #expect(page.layout.names.allSatisfy { $0.width <= TableMeasures.mostName })
    #expect(page.graph.text.contains("tooltip=\"\(SafeText.line(name))\""))
    #expect(page.graph.text.contains("tooltip=\"\(SafeText.line(account.team[1].name))\""))
    for cell in FittingTests.cells(in: page.graph.text) {
      #expect(TextWidth.of(cell.text, size: cell.size, bold: cell.isBold) <= cell.width, "\(cell)")
    }
  }
}
