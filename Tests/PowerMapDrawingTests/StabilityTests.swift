import PowerMap
import PowerMapDrawing
import PowerMapSamples
import Testing

@Suite("The same account gives the same bytes")
struct StabilityTests {
  @Test(arguments: [SampleShape.twelve, .twentyFive], DrawingOptions.Layout.allCases)
  func shuffledRecordsChangeNothing(shape: SampleShape, layout: DrawingOptions.Layout) throws {
    let sample = SampleBook(shape)
    for view in View.allCases {
      let options = DrawingOptions(layout: layout)
      let first = Drawing(try sample.book.analysis(of: "sample", asOf: SampleBook.day), view: view, options: options)
      for seed in 1...3 as ClosedRange<UInt64> {
        let book = sample.shuffled(seed: seed)
        let again = Drawing(try book.analysis(of: "sample", asOf: SampleBook.day), view: view, options: options)
        #expect(again == first, "seed \(seed)")
      }
    }
  }

  /// Graphviz draws nodes in the order of their first mention, so what stands behind cards has to come first.
  @Test func outerBordersAreMentionedBeforeTheCards() throws {
    let analysis = try SampleBook(.twelve).book.analysis(of: "sample", asOf: SampleBook.day)
    let lines = Drawing(analysis).dot.split(separator: "\n")
    let rings = lines.indices.filter { lines[$0].hasPrefix("t") && lines[$0].contains("style=\"rounded\"") }
    let block = try #require(lines.firstIndex { $0.hasPrefix("subgraph") })
    #expect(!rings.isEmpty)
    #expect(rings.allSatisfy { $0 < block })
  }

  @Test func onlyGeneratedNamesAndAllowedAttributesOccur() throws {
    let analysis = try SampleBook(.twentyFive).book.analysis(of: "sample", asOf: SampleBook.day)
    let allowed: Set<String> = [
      "id", "pos", "width", "height", "label", "style", "color", "fillcolor", "penwidth", "tooltip", "shape", "bb",
      "dir", "arrowsize", "peripheries",
    ]
    for line in Drawing(analysis).dot.split(separator: "\n").dropFirst(4) {
      let name = line.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      #expect(
        name.isEmpty || name == "subgraph" || name == "graph" || name.dropFirst().allSatisfy(\.isNumber), "\(line)")
      guard let start = line.firstIndex(of: "["), let end = line.lastIndex(of: "]") else { continue }
      for attribute in Self.names(in: line[line.index(after: start)..<end]) { #expect(allowed.contains(attribute)) }
    }
  }

  /// The names before `=` outside quotes and labels.
  private static func names(in list: Substring) -> [String] {
    var names: [String] = []
    var word = ""
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for character in list {
      if isQuoted {
        if character == "\"", !isEscaped { isQuoted = false }
        isEscaped = character == "\\" && !isEscaped
        continue
      }
      switch character {
      case "<": depth += 1
      case ">": depth -= 1
      case "\"" where depth == 0: isQuoted = true
      case "=" where depth == 0: names.append(word); word = ""
      case " " where depth == 0: word = ""
      default: if depth == 0 { word.append(character) }
      }
    }
    return names
  }
}
