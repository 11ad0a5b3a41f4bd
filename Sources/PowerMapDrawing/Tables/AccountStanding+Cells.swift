internal import PowerMap

/// The row of an account in a portfolio.
extension AccountStanding {
  private typealias Cell = TableContent.Cell

  static let columns = [
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

  var cells: [TableContent.Cell] {
    [
      score,
      share(analysis.coverage, "coverage"),
      share(analysis.coverageAfterWorstLoss, "coverage after the worst loss"),
      count(analysis.leastSeatThreads, "fewest threads to a key person") { HeatStep.deepest - $0 },
      count(gaps, "departments with gaps", detail: "of \(presentDepartments.count)") { $0 },
      count(singlePointsOfFailure, "single points of failure") { $0 },
      count(.exactly(criticalFindings), "critical findings") { $0 },
      atRiskCell,
      revenueCell,
      renewalCell,
    ]
  }

  /// The depth of the score's band, also for dots of a plot; nil where it is open.
  var scoreStep: HeatStep? { Self.step(analysis.resilience.band) { $0.need } }

  private var score: Cell {
    let resilience = analysis.resilience
    guard let low = resilience.band.low, let high = resilience.band.high else {
      return cell(FigureText.number(resilience.score), "resilience", resilience.score.reason, step: nil)
    }
    let band = low == high ? low.rawValue : "\(low.rawValue) – \(high.rawValue)"
    return cell(FigureText.number(resilience.score), "resilience", band, step: scoreStep, detail: band)
  }

  private func share(_ share: Measured<Double>, _ words: String) -> Cell {
    let step = Self.step(share) { Resilience.Band.of(100 * $0, analysis.policy.score).need }
    return cell(FigureText.share(share), words, share.reason, step: step)
  }

  private func count(
    _ count: Measured<Int>, _ words: String, detail: String = "", _ depth: (Int) -> Int
  ) -> Cell {
    cell(FigureText.integer(count), words, count.reason, step: Self.step(count, depth), detail: detail)
  }

  private var atRiskCell: Cell {
    // The share that is at risk, by the same limits: what is not at risk stands.
    let step = Self.step(analysis.expectedRetention) { Resilience.Band.of(100 * $0, analysis.policy.score).need }
    return cell(
      FigureText.money(atRisk), "revenue at risk", atRisk.reason, step: atRisk.value == nil ? nil : step,
      detail: atRisk.value == nil ? "" : FigureText.share(analysis.expectedRetention.complement))
  }

  private var revenueCell: Cell {
    let text = revenue.map(FigureText.money) ?? "?"
    return Cell(text: text, look: .strong, tooltip: "\(name): revenue of a year \(revenue?.description ?? "unknown")")
  }

  private var renewalCell: Cell {
    guard let day = nextRenewal else {
      return Cell(text: "?", look: .plain, tooltip: "\(name): no renewal to come is recorded")
    }
    let days = analysis.asOf.age(of: day)
    let detail = days > 0 ? "overdue \(days) days" : "in \(-days) days"
    return Cell(text: "\(day)", detail: detail, look: days > 0 ? .warning : .plain, tooltip: "\(name): renewal \(day)")
  }

  /// A framed cell; without a step it is one of its own look.
  private func cell(_ text: String, _ words: String, _ more: String?, step: HeatStep?, detail: String = "") -> Cell {
    let tooltip = "\(name): \(words) \(text)" + (more.map { ", \(SafeText.line($0))" } ?? "")
    return Cell(text: text, detail: detail, look: step.map { .heat($0) } ?? .unknown, tooltip: tooltip)
  }

  /// The depth of a figure; nil where it is unknown, or where the ends of its interval differ in depth.
  private static func step<Value>(_ figure: Measured<Value>, _ depth: (Value) -> Int) -> HeatStep? {
    guard case .known(_, let low, let high, _) = figure else { return nil }
    let steps = [HeatStep(.need, depth(low)), HeatStep(.need, depth(high))]
    return steps[0] == steps[1] ? steps[0] : nil
  }
}

extension Resilience.Band {
  /// How much is missing, 0…3.
  var need: Int {
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
