import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("The view of what changed")
struct DiffViewTests {
  /// The account before and after its reorganisation.
  private static func sides() throws -> (before: Analysis, after: Analysis) {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let after = try book.reorganised(on: Day(number: 20_759)).analysis(of: "northwind", asOf: ExampleAccounts.day)
    return (try book.analysis(of: "northwind", asOf: "2026-10-01"), after)
  }

  private static func content() throws -> MapContent {
    let (before, after) = try sides()
    return MapContent(of: after, view: .diff, since: before)
  }

  private static func cards(_ content: MapContent) -> [Person.ID: Card] {
    Dictionary(content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card) } }) { $1 }
  }

  @Test(
    "Everybody is new, gone, another or as before",
    arguments: [
      ("ida", .added), ("cara", .added), ("grete", .removed), ("sana", .removed), ("ben", .removed),
      ("omar", .altered), ("noor", .altered), ("tess", .altered), ("rita", nil), ("eva", nil), ("ana", nil),
    ] as [(Person.ID, ChangeMark?)])
  func people(id: Person.ID, mark: ChangeMark?) throws {
    let card = try #require(Self.cards(try Self.content())[id])
    #expect(card.change?.mark == mark)
    #expect(card.isVacant == (mark == .removed))
  }

  @Test func whatIsDifferentStandsOnTheCardAndInFullInTheTooltip() throws {
    let cards = Self.cards(try Self.content())
    #expect(cards["tess"]?.change?.texts.first == "stance − → o")
    #expect(cards["noor"]?.change?.texts.first == "new department")
    let omar = try #require(cards["omar"])
    #expect(omar.change?.texts.first == "stance + → ++, role +DM, new title, new level")
    #expect(omar.change?.texts.last == "+ → ++, …")
    for words in [
      "stance: supporter → advocate", "roles: +decision maker", "title: Plant Director → Vice President Plants",
      "seniority: Director → Vice president", "live tie with Cara Lindt: new",
    ] {
      #expect(omar.tooltip.contains(words), "\(words)")
    }
    #expect(cards["noor"]?.tooltip.contains("department: Procurement → Finance") == true)
    #expect(cards["grete"]?.tooltip.contains("gone since 2026-10-01") == true)
  }

  @Test func tiesThatCameOrWentAreChipsWithASign() throws {
    let cards = Self.cards(try Self.content())
    #expect(cards["ida"]?.chips == [.init(initials: "CL", state: .live, change: .added)])
    #expect(cards["pat"]?.chips == [.init(initials: "AR", state: .weak, change: .removed)])
    #expect(cards["omar"]?.chips.map(\.change) == [.added, nil])
    #expect(cards["lars"]?.chips.map(\.change) == [.removed])
    #expect(cards["cara"]?.change?.texts == ["0 → 2 live"])
    #expect(cards["pat"]?.emphasis == .normal && cards["rita"]?.emphasis == .faded)
  }

  @Test func reportingLinesAndDepartmentsSayWhatTheyWere() throws {
    let content = try Self.content()
    func lines(_ kind: MapContent.Line.Kind) -> [String] {
      content.lines.filter { $0.kind == kind }.map { "\($0.from)>\($0.to)" }
    }
    #expect(lines(.newReporting) == ["eva>ida", "ida>lena"])
    #expect(lines(.formerReporting) == ["milan>grete", "omar>lena", "finn>sana"])
    #expect(!lines(.reporting).contains("ida>lena"))
    let states = Dictionary(content.blocks.map { ($0.name, $0.stateText) }) { first, _ in first }
    #expect(states["Procurement"] == "COVERED → NONE")
    #expect(states["Engineering"] == "")
    #expect(content.subtitle.contains("what changed since 2026-10-01?"))
  }

  @Test func figuresHaveADifferenceThatAddsUp() throws {
    let (before, after) = try Self.sides()
    let figures = MapContent(of: after, view: .diff, since: before).figures
    #expect(figures.first == .init(value: "26 → 24", caption: "resilience: critical (−2)"))
    #expect(figures.contains(.init(value: "3", caption: "threads: theirs")))
    let mirrored = MapContent(of: before, view: .diff, since: after).figures
    #expect(mirrored.first?.value == "24 → 26" && mirrored.first?.caption.hasSuffix("(+2)") == true)
  }

  @Test func withoutAnEarlierDayThereIsNothingToCompare() throws {
    let content = MapContent(of: try Self.sides().after, view: .diff)
    #expect(content.notes.first == "there is nothing to compare with")
    #expect(content.blocks.flatMap(\.cards).allSatisfy { $0.emphasis == .faded && $0.change == nil })
  }

  @Test func nothingChangedIsSaid() throws {
    let analysis = try Self.sides().after
    let content = MapContent(of: analysis, view: .diff, since: analysis)
    #expect(content.notes.first == "nothing changed against the other version")
    #expect(content.blocks.flatMap(\.cards).allSatisfy { $0.emphasis == .faded && $0.change == nil })
    #expect(content.figures.allSatisfy { !$0.value.contains("→") })
  }

  /// Before, nothing could be computed: what is unknown is no zero, and has no difference.
  @Test func anUnknownFigureHasNoDifference() throws {
    let empty = try Book(accounts: [Account(id: "northwind", name: "N")]).analysis(of: "northwind", asOf: "2026-10-01")
    let figures = MapContent(of: try Self.sides().after, view: .diff, since: empty).figures
    #expect(figures.first?.value.hasPrefix("? → ") == true)
    #expect(figures.first?.caption.contains("(") == false)
  }

  @Test(arguments: [Theme.light, .dark, .print]) func theLegendHasTheMarksThatAreUsed(theme: Theme) throws {
    let (before, after) = try Self.sides()
    let dot = Drawing(after, view: .diff, since: before, options: DrawingOptions(theme: theme)).dot
    let marks: [Encoding] =
      ChangeMark.allCases.map(Encoding.personChange)
      + [.tieChange(.added), .tieChange(.removed), .newReporting, .formerReporting, .alteration, .formerState]
    for mark in marks { #expect(dot.contains(">\(mark.label ?? "-")</FONT>"), "\(mark)") }
    let same = Drawing(after, view: .diff, since: after, options: DrawingOptions(theme: theme)).dot
    for mark in marks { #expect(!same.contains(">\(mark.label ?? "-")</FONT>"), "\(mark)") }
    #expect(dot.contains("<B>+ NEW</B>") && dot.contains("<B>− GONE</B>") && dot.contains("<B>+CL</B>"))
  }

  @Test(arguments: DrawingOptions.Layout.allCases) func theSameTwoGiveTheSameBytes(layout: DrawingOptions.Layout) throws
  {
    let shape = SampleShape.twentyFive
    let options = DrawingOptions(layout: layout)
    let (old, new) = (SampleBook(shape, seed: 8), SampleBook(shape))
    func drawing(_ before: Book, _ after: Book) throws -> Drawing {
      Drawing(
        try after.analysis(of: "sample", asOf: SampleBook.day), view: .diff,
        since: try before.analysis(of: "sample", asOf: SampleBook.day), options: options)
    }
    let first = try drawing(old.book, new.book)
    for seed in 1...3 as ClosedRange<UInt64> {
      #expect(try drawing(old.shuffled(seed: seed), new.shuffled(seed: seed)) == first, "seed \(seed)")
    }
  }
}
