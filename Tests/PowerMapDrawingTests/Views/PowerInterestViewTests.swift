import PowerMap
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("The grid of power and interest")
struct PowerInterestViewTests {
  private static func content(_ analysis: Analysis) -> QuadrantContent {
    let subject = ViewSubject(analysis: analysis, options: DrawingOptions())
    return QuadrantContent(ContentBuilder(subject, view: .powerInterest, rules: .powerInterest))
  }

  @Test(
    "A value lies in its part of the scale; what is unknown lies in neither",
    arguments: [
      (0.0, PowerInterestGrid.Part.low, 0.0), (0.25, .low, 0.5), (0.5, .high, 0), (0.75, .high, 0.5), (1, .high, 1),
      (nil, .unknown, 0.5), (.nan, .unknown, 0.5),
    ] as [(Double?, PowerInterestGrid.Part, Double)])
  func positions(value: Double?, part: PowerInterestGrid.Part, position: Double) {
    let place = PowerInterestGrid.Position(value)
    #expect(place.part == part)
    #expect(place.position == position)
  }

  @Test("Northwind: the buyers are to be informed, the plant director to be managed closely")
  func northwind() throws {
    let content = Self.content(try ViewTests.example("northwind"))
    let cells = Dictionary(uniqueKeysWithValues: content.rows.joined().map { ($0.name, $0.members.map(\.card.name)) })
    #expect(cells["Manage closely"] == ["Omar Haddad"])
    #expect(Set(cells["Keep satisfied"] ?? []) == ["Eva Brandt", "Hugo Marchetti"])
    #expect(Set(cells["Keep informed"] ?? []) == ["Noor Aziz", "Pat Lind"])
    #expect(content.rows.count == 2)
    #expect(content.rows.allSatisfy { $0.count == 2 })
  }

  @Test("Where nothing is logged everybody's interest is unknown, in a column of its own")
  func unlogged() throws {
    let account = Account(
      id: "a", name: "A",
      people: [
        Person(id: "eva", name: "Eva", seniority: .chief), Person(id: "pat", name: "Pat", seniority: .individual),
      ])
    let content = Self.content(try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day))
    #expect(content.rows.map { $0.map(\.members.count) } == [[1, 0, 0], [1, 0, 0]])
    #expect(content.rows[0][0].name == "Find out")
    #expect(content.header.figures.map(\.value) == ["0", "0 of 0", "0", "2"])
  }

  @Test("Nobody at all gives a grid with nobody in it")
  func empty() throws {
    let analysis = try Book(accounts: [Account(id: "a", name: "A")]).analysis(of: "a", asOf: SampleBook.day)
    #expect(Self.content(analysis).members.isEmpty)
    #expect(Drawing(analysis, view: .powerInterest).dot.contains("MANAGE CLOSELY"))
  }

  @Test("Cards neither overlap nor leave their cells, and the text can be read", arguments: ViewLayoutTests.shapes)
  func layout(shape: SampleShape) throws {
    let content = Self.content(try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day))
    let page = QuadrantPage(content, theme: .light)
    let cards = page.cards
    #expect(cards.count == shape.people)
    let frames = cards.sorted { $0.key < $1.key }.map { $0.value.grown(by: CardStyle.ringGap + 1) }
    for (index, frame) in frames.enumerated() {
      #expect(frame.minX > 0 && frame.maxX < page.size.x && frame.minY > 0 && frame.maxY < page.size.y)
      for other in frames[(index + 1)...] { #expect(!frame.overlaps(other)) }
    }
    let paper: PaperSize = shape.people <= 25 ? .a4 : .a3
    #expect(paper.smallestText(of: page.size) >= 5)
  }

  @Test("Each gets the nearest free slot, the upper left one of equals; those too many get none")
  func slots() {
    let places = [Point(x: 0, y: 0), Point(x: 0, y: 0), Point(x: 1, y: 1), Point(x: 0.5, y: 0), Point(x: 0, y: 0)]
    let slots = SlotPlacement.slots(for: places, columns: 2, rows: 2).map { $0.map { [$0.column, $0.row] } }
    #expect(slots == [[0, 0], [1, 0], [1, 1], [0, 1], nil])
    #expect(SlotPlacement.slots(for: places, columns: 0, rows: 3).allSatisfy { $0 == nil })
  }
}
