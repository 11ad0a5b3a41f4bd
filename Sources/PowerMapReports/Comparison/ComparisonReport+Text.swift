import PowerMap
import PowerMapDrawing
import TerminalText

extension ComparisonReport {
  private static let columns = AccountReport.screenColumns

  /// The changes on one screen: the score with its terms, then what got worse, what got better and what else changed,
  /// each marked by `−`, `+` or `·`. What has no room is counted. With colours only where they are asked for.
  public func text(isColoured: Bool = false) -> String { text(isColoured: isColoured, showsEveryFigure: false) }

  /// - Parameter showsEveryFigure: whether figures that did not change are shown too.
  func text(isColoured: Bool, showsEveryFigure: Bool) -> String {
    let figures = terms(all: showsEveryFigure) + measures(all: showsEveryFigure)
    let top = heading + ["", headline] + figures + capsInWords.map { StyledText("  " + $0.shortened(to: 78)) }
    if comparison.isEmpty { return (top + ["", StyledText("Nothing changed.", .good)]).text(isColoured: isColoured) }
    return (top + sections(room: AccountReport.screenLines - top.count)).text(isColoured: isColoured)
  }

  private var heading: [StyledText] {
    let name = SafeText.line(comparison.after.name)
    let sides = SafeText.line(sidesInWords)
    guard name.columns + 2 + sides.columns <= Self.columns else {
      return [
        StyledText(name.shortened(to: Self.columns), .strong), StyledText(sides.shortened(to: Self.columns), .faint),
      ]
    }
    let room = String(repeating: " ", count: Self.columns - name.columns - sides.columns)
    return [StyledText(name, .strong) + StyledText(room + sides, .faint)]
  }

  private var headline: StyledText {
    let growth = comparison.score.score.grew
    let style: StyledText.Style = growth.map { $0 ? .good : .bad } ?? .strong
    return StyledText("Resilience \(scoreInWords)".shortened(to: Self.columns), style)
  }

  private func terms(all: Bool) -> [StyledText] {
    table(
      comparison.score.terms.filter { all || $0.points.isChanged }.map { term in
        (term.title, term.points.before.decimal(), term.points.after.decimal(), term.points.difference.signed())
      })
  }

  private func measures(all: Bool) -> [StyledText] {
    // The other measures follow from these and from the lines below; Markdown and JSON have them.
    let headlines = Set(Trend.headlines.map(\.key))
    let measures = all ? comparison.measures.filter { !scoreKeys.contains($0.key) } : otherMeasures
    let rows = measures.filter { headlines.contains($0.key) }.map { measure in
      let (before, after) = (measure.figures.before, measure.figures.after)
      let isWhole = measure.isCount
      return (
        measure.title, isWhole ? before.decimal(0) : before.decimal(2), isWhole ? after.decimal(0) : after.decimal(2),
        measure.figures.difference.signed(isWhole ? 0 : 2)
      )
    }
    return rows.isEmpty ? [] : [""] + table(rows)
  }

  private func table(_ rows: [(String, String, String, String)]) -> [StyledText] {
    TextTable(
      columns: [
        .init(limit: 44, minimum: 20), .init(limit: 11, isAlignedRight: true), .init(limit: 1),
        .init(limit: 11, isAlignedRight: true), .init(limit: 16, isAlignedRight: true),
      ],
      rows: rows.map { [StyledText($0.0), StyledText($0.1), "→", StyledText($0.2), StyledText($0.3, .strong)] }
    ).lines
  }

  private func sections(room: Int) -> [StyledText] {
    let sections = ChangeLine.Direction.allCases.map { ($0, lines($0)) }.filter { !$0.1.isEmpty }
    // An empty line, a heading and perhaps a count of what is left out belong to each.
    var open = max(sections.count, room - 3 * sections.count)
    return sections.enumerated().flatMap { index, section -> [StyledText] in
      // The first ones may take what the later ones leave of their share.
      let later = sections[(index + 1)...].reduce(0) { $0 + min($1.1.count, open / sections.count) }
      let shown = min(section.1.count, max(1, open - later))
      open -= shown
      return lines(of: section.0, section.1, atMost: shown)
    }
  }

  private func lines(of direction: ChangeLine.Direction, _ lines: [ChangeLine], atMost count: Int) -> [StyledText] {
    let shown = lines.prefix(count).map { line in
      StyledText("  \(direction.mark) ", direction.style) + StyledText(line.words.shortened(to: Self.columns - 4))
    }
    let left = lines.count - shown.count
    let rest = left > 0 ? [StyledText("    \(left) more in the report as Markdown or JSON", .faint)] : []
    return ["", StyledText(direction.heading, .strong)] + shown + rest
  }
}

extension MeasureChange {
  /// Whether it counts people, ways or departures.
  var isCount: Bool { Capability.named(key)?.range.hasPrefix("0 or more") ?? false }
}
