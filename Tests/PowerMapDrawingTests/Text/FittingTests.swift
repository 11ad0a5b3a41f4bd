import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("Text fits the cell it stands in")
struct FittingTests {
  /// Every fixed cell with text in it: its width, the size, whether bold, and the text.
  static func cells(in dot: String) -> [(width: Double, size: Int, isBold: Bool, text: String)] {
    dot.matches(
      of: /<TD FIXEDSIZE="TRUE" WIDTH="(\d+)"[^>]*><FONT POINT-SIZE="(\d+)"[^>]*>(<B>)?([^<]*)/
    ).compactMap { match in
      guard let width = Double(match.output.1), let size = Int(match.output.2) else { return nil }
      let text = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#92;&#92;": "\\"]
        .sorted { $0.key > $1.key }
        .reduce(String(match.output.4)) { text, entity in
          text.split(separator: entity.key, omittingEmptySubsequences: false).joined(separator: entity.value)
        }
      return (width, size, match.output.3 != nil, text)
    }
  }

  @Test(arguments: [SampleShape.twelve, .twentyFive, .forty, .sixty], View.allCases)
  func everyText(shape: SampleShape, view: View) throws {
    let analysis = try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day)
    let cells = Self.cells(in: Drawing(analysis, view: view).dot)
    #expect(cells.count > 30)
    for cell in cells {
      #expect(TextWidth.of(cell.text, size: cell.size, bold: cell.isBold) <= cell.width, "\(cell)")
      #expect(cell.size >= FontSize.small)
    }
  }

  @Test(arguments: [120, 132, 146], [60, 700])
  func longNamesOnNarrowCards(width: Int, length: Int) throws {
    var card = Card(
      kind: .person, name: String(repeating: "Wm ", count: length / 3), title: String(repeating: "W", count: length),
      tier: 0, tooltip: "")
    card.roles = [.economicBuyer, .decisionMaker, .champion]
    card.chips = (0..<9).map { .init(initials: "WM\($0)", state: $0 < 5 ? .live : .unknown) }
    card.isSinglePointOfFailure = true
    card.power = .filled(5)
    for kind in [Card.Kind.person, .colleague, .thirdParty, .competitor, .ghost, .others] {
      card.kind = kind
      let measures = CardMeasures(size: Point(x: Double(width), y: 46))
      let label = CardLabel(card: card, theme: .light, measures: measures).label
      for cell in Self.cells(in: label.markup) {
        #expect(TextWidth.of(cell.text, size: cell.size, bold: cell.isBold) <= cell.width, "\(cell)")
      }
    }
  }

  @Test func namesAreShortenedBeforeTheyAreCut() {
    #expect(TextFitting.fitName("Jean-Baptiste Papadopoulou", size: 10, width: 105) == "J.-B. Papadopou…")
    #expect(TextFitting.fitName("Alexandra Rossi", size: 10, width: 60) == "A. Rossi")
  }
}
