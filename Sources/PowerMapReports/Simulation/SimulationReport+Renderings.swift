import DataTree
import PowerMap
import PowerMapDrawing
import TerminalText

extension SimulationReport {
  /// The changes, then what they do, as a comparison says it.
  public func text(isColoured: Bool = false) -> String {
    let columns = AccountReport.screenColumns
    func paragraphs(_ lines: [String], first: String, then: String) -> [StyledText] {
      lines.enumerated().flatMap { index, line in
        let mark = index == 0 ? first : then
        return SafeText.line(line).wrapped(to: columns - mark.count).enumerated().map { place, part in
          StyledText((place == 0 ? mark : String(repeating: " ", count: mark.count)) + part)
        }
      }
    }
    var lines: [StyledText] = []
    if !changes.isEmpty {
      lines +=
        [StyledText("What would happen", .strong)] + paragraphs(changesInWords, first: "  ", then: "  and ") + [""]
    }
    if departures != nil {
      lines += paragraphs(departuresInWords, first: "", then: "  ") + (changes.isEmpty ? [] : [""])
    }
    return lines.text(isColoured: isColoured)
      + (changes.isEmpty ? "" : comparison.text(isColoured: isColoured, showsEveryFigure: true))
  }

  /// The same for a wiki or a pull request.
  public var markdown: String {
    let what = changesInWords.map { "- \(Markdown.escaped($0))\n" }.joined()
    let drawn = departuresInWords
    let draws =
      drawn.isEmpty
      ? ""
      : Markdown.escaped(drawn[0]) + "\n\n" + drawn.dropFirst().map { "- \(Markdown.escaped($0))\n" }.joined() + "\n"
    return (changes.isEmpty ? "" : Markdown.heading(2, "What would happen") + what + "\n") + draws
      + (changes.isEmpty ? "" : comparison.markdown)
  }

  /// The changes, the draws and the comparison as JSON with sorted keys.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("changes", .list(zip(changes, changesInWords).map { $0.tree(words: $1) })),
      ("comparison", comparison.tree), ("departed", .list(after.departed.map { .text($0.rawValue) })),
      ("departures", departures?.tree ?? .null),
    ]).sortedByKey.json() + "\n"
  }
}

extension Change {
  fileprivate func tree(words: String) -> Tree {
    let fields: [(String, Tree?)] =
      switch self {
      case .leaves(let id): [("leaves", .text(id.rawValue))]
      case .departmentLeaves(let id): [("departmentLeaves", .text(id.rawValue))]
      case .tie(let a, let b, let strength): [("tie", .text("\(a):\(b)")), ("strength", .number(strength))]
      case .ends(let a, let b): [("ends", .text("\(a):\(b)"))]
      case .rating(let a, let b, let rating): [("tie", .text("\(a):\(b)")), ("rating", .number(rating))]
      case .stance(let id, let stance): [("person", .text(id.rawValue)), ("stance", .text(stance.word))]
      }
    return .record(fields + [("words", .text(words))])
  }
}

extension DepartureSamples {
  fileprivate var tree: Tree {
    .record([
      ("draws", .integer(draws)), ("seed", .text("\(seed)")), ("belowFloor", .number(belowFloor)),
      (
        "coverage",
        .record([
          ("mean", .number(coverage.mean)), ("standardError", .number(coverage.standardError)),
          ("low", .number(coverage.low)), ("median", .number(coverage.median)), ("high", .number(coverage.high)),
        ])
      ), ("seats", .mapping(seats.map { Tree.Entry($0.person.rawValue, .number($0.reached)) })),
    ])
  }
}
