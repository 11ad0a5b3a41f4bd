package import PowerMap

/// The row of an account in a portfolio.
extension AccountHeadline {
  private typealias Cell = TableContent.Cell

  /// What the cells are.
  package static let columns = [
    column("resilience", "The resilience score, 0 to 100, and its band"),
    column("coverage", "Power-weighted coverage, by the limits of the score's bands"),
    column("after the worst loss", "Coverage after the worst single loss, by the limits of the score's bands"),
    column(
      "fewest threads to a key person", "The least number of independent ways from us to a key person; three are enough"
    ),
    column("departments with gaps", "Departments that are thin, uncovered or unmapped"),
    column("single points of failure", "People without whom no way leads to some key person"),
    column("critical findings", "Findings of severity critical that are not waived"),
    column(
      "revenue at risk",
      "The part of the revenue of a year that is not expected to stand: an index of exposure, not a forecast"),
    TableContent.Column(heading: "revenue of a year", tooltip: "The latest that is known", isHeat: false),
    TableContent.Column(
      heading: "next renewal", tooltip: "The first renewal that is not decided; ? where none is recorded",
      isHeat: false),
  ]

  private static func column(_ heading: String, _ tooltip: String) -> TableContent.Column {
    .init(heading: heading, tooltip: tooltip, isHeat: true)
  }

  /// The figures of the account, one for each of `columns`.
  package var cells: [TableContent.Cell] {
    [
      scoreCell,
      share("coverage", coverage),
      share("coverage after the worst loss", coverageAfterWorstLoss),
      count("fewest threads to a key person", leastSeatThreads) { HeatStep.deepest - $0 },
      count("departments with gaps", departmentGaps, detail: "of \(departments)") { $0 },
      count("single points of failure", singlePointsOfFailure) { $0 },
      count("critical findings", .exactly(criticalFindings)) { $0 },
      atRiskCell,
      revenueCell,
      renewalCell,
    ]
  }

  /// The depth of the score's band, also for dots of a plot; nil where it is open.
  var scoreStep: HeatStep? { Self.step(band) { $0.need } }

  private var scoreCell: Cell {
    let ends = [band.low, band.high].compactMap { $0?.rawValue }
    let words = ends.first == ends.last ? ends.first ?? "" : ends.joined(separator: " – ")
    return cell("resilience", band, FigureText.number(score), detail: words) { $0.need }
  }

  private func share(_ words: String, _ share: Measured<Double>) -> Cell {
    cell(words, share, FigureText.share(share), depth: need)
  }

  private func count(
    _ words: String, _ count: Measured<Int>, detail: String = "", depth: (Int) -> Int
  ) -> Cell {
    cell(words, count, FigureText.integer(count), detail: detail, depth: depth)
  }

  private var atRiskCell: Cell {
    let (stands, text) = (expectedRetention, FigureText.money(revenueAtRisk))
    if let reason = revenueAtRisk.reason {
      return cell("revenue at risk", Measured<Double>.unknown(reason: reason, low: nil, high: nil), text, depth: need)
    }
    // As deep as what stands is little.
    return cell("revenue at risk", stands, text, detail: FigureText.share(stands.complement), depth: need)
  }

  private var revenueCell: Cell {
    let text = revenue.map(FigureText.money) ?? "?"
    return Cell(
      text: text, look: .strong, tooltip: "\(displayName): revenue of a year \(revenue?.description ?? "unknown")")
  }

  private var renewalCell: Cell {
    guard let day = nextRenewal else {
      return Cell(text: "?", look: .plain, tooltip: "\(displayName): no renewal to come is recorded")
    }
    let days = asOf.age(of: day)
    let detail = days > 0 ? "overdue \(days) days" : "in \(-days) days"
    return Cell(
      text: "\(day)", detail: detail, look: days > 0 ? .warning : .plain, tooltip: "\(displayName): renewal \(day)")
  }

  /// How much is missing of a share, by the limits of the score's bands.
  private func need(_ share: Double) -> Int { Resilience.Band.of(100 * share, scale).need }

  /// A cell as deep as its figure; one of its own look where that is not known.
  private func cell<Value>(
    _ words: String, _ figure: Measured<Value>, _ text: String, detail: String = "", depth: (Value) -> Int
  ) -> Cell {
    var look = Self.step(figure, depth).map(Cell.Look.heat) ?? .unknown
    if case .notApplicable = figure { look = .plain }
    let sentence = ["\(words) \(text)", detail, SafeText.line(figure.reason ?? "")].filter { !$0.isEmpty }
    return Cell(text: text, detail: detail, look: look, tooltip: "\(displayName): \(sentence.joined(separator: ", "))")
  }

  /// The depth of a figure; nil where it is unknown, or where the ends of its interval differ in depth.
  private static func step<Value>(_ figure: Measured<Value>, _ depth: (Value) -> Int) -> HeatStep? {
    guard case .known(_, let low, let high, _) = figure else { return nil }
    let step = HeatStep(.need, depth(low))
    return step == HeatStep(.need, depth(high)) ? step : nil
  }
}

extension Resilience.Band {
  /// How much is missing, 0…3.
  package var need: Int {
    switch self {
    case .resilient: 0
    case .adequate: 1
    case .fragile: 2
    case .critical: 3
    }
  }
}

extension Measured<Double> {
  /// What is left of 1.
  fileprivate var complement: Measured<Double> {
    guard case .known(let value, let low, let high, let because) = self else { return self }
    return .known(1 - value, low: 1 - high, high: 1 - low, because: because)
  }
}
