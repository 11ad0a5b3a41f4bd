import DataTree
public import PowerMap
import PowerMapDrawing
import TerminalText

/// Measures of an account over time, as a table with a line of bars, as JSON and as Markdown.
public struct TrendReport: Report {
  /// What is reported.
  public let trend: Trend

  /// A report of a trend.
  public init(_ trend: Trend) {
    self.trend = trend
  }

  private static let mostBars = 24

  /// A line a measure, by its key: its bars, its first, lowest, highest and last figure, and what the last is against
  /// the first.
  public func text(isColoured: Bool = false) -> String {
    let heading =
      StyledText(SafeText.line(trend.name).shortened(to: 44), .strong) + StyledText("  \(period)", .faint)
    let rows =
      [["", "First", "Low", "High", "Last", "Change"].map { StyledText($0, .faint) }]
      + trend.series.map { series in
        let change = series.change.map { $0.isChanged ? $0.difference.signed(series.digits) : "same" } ?? ""
        let style: StyledText.Style = series.change?.grew.map { $0 ? .good : .bad } ?? .plain
        return [StyledText(series.key)] + series.ends.map { StyledText($0) } + [StyledText(change, style)]
      }
    // The bars take what the words and figures leave.
    let widths = (0..<6).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let bars = min(Self.mostBars, max(8, AccountReport.screenColumns - widths.reduce(0, +) - 12))
    let lines = [""] + trend.series.map { Sparkline.text($0.figures, limit: bars) }
    let table = TextTable(
      columns: [.init(limit: 30, minimum: 12), .init(limit: bars)]
        + (0..<5).map { _ in .init(limit: 16, isAlignedRight: true) },
      rows: zip(rows, lines).map { row, bars in row.prefix(1) + [StyledText(bars)] + row.dropFirst() }, indent: 0
    ).lines
    let notes =
      ["Bars go from the lowest figure of a line to its highest; \(Sparkline.gap) is unknown."]
      + (trend.days.count > bars ? ["Bars show \(bars) of the \(trend.days.count) days."] : [])
    return ([heading, ""] + table + [""] + notes.map { StyledText($0, .faint) }).text(isColoured: isColoured)
  }

  private var period: String {
    guard let first = trend.days.first, let last = trend.days.last else { return "no day" }
    return "\(first) to \(last), \(counted(trend.days.count, "day", "days"))"
  }

  /// The trend as JSON with sorted keys: the days, and for each measure by its key a figure for each of them.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("account", .text(trend.account.rawValue)), ("name", .text(trend.name)),
      ("days", .list(trend.days.map { .text($0.description) })),
      (
        "measures",
        .mapping(
          trend.series.map { series in
            Tree.Entry(
              series.key,
              .record([
                ("title", .text(series.title)), ("range", .text(series.range)),
                ("figures", .list(series.figures.map { $0.map(MeasuredValue.number).bareTree })),
                ("difference", series.change.map { $0.difference.map(MeasuredValue.number).bareTree } ?? .null),
              ]))
          })
      ),
    ]).sortedByKey.json() + "\n"
  }

  /// The trend as Markdown: a row a day, then the bars of each measure.
  public var markdown: String {
    let days = trend.days.enumerated().map { index, day in
      [day.description] + trend.series.map { $0.figures[index].decimal($0.digits) }
    }
    let bars = trend.series.map { series in
      [
        Markdown.escaped(series.title), Markdown.code(series.key),
        Sparkline.text(series.figures, limit: Self.mostBars),
        series.change.map { $0.difference.signed(series.digits) } ?? "",
      ]
    }
    return Markdown.heading(2, "\(Markdown.escaped(trend.name)): \(period)")
      + Markdown.table(["measure", "key", "trend", "change"], bars)
      + Markdown.table(["day"] + trend.series.map { Markdown.code($0.key) }, days)
  }
}

extension Trend.Series {
  /// How many decimals its figures have: none for counts, one for scores to 100, else two.
  fileprivate var digits: Int {
    if range.hasPrefix("0 or more") { return 0 }
    return range.hasPrefix("0...100") ? 1 : 2
  }

  /// The first, the lowest, the highest and the last figure; what is unknown on a day is neither low nor high.
  fileprivate var ends: [String] {
    func text(_ figure: Measured<Double>?) -> String { figure?.decimal(digits) ?? "" }
    func text(_ number: Double?) -> String { number?.fixed(digits) ?? "unknown" }
    let known = figures.filter { $0.value != nil }
    return [
      text(figures.first), text(known.compactMap(\.low).min()), text(known.compactMap(\.high).max()),
      text(figures.last),
    ]
  }
}
