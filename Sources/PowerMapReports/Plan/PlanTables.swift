import PowerMap

/// The tables that a plan has in every format with tables.
struct PlanTables {
  private let report: PlanReport

  init(_ report: PlanReport) {
    self.report = report
  }

  /// The steps with the advice on each, in columns.
  var steps: ReportTable {
    let parts = ["Why", "Through", "First move", "Chance"]
    return ReportTable(
      title: "Plan", columns: ["step", "points"] + parts.map { $0.lowercased() },
      rows: zip(1..., report.plan.steps).map { number, step in
        let advice = report.advice(step, number: number)
        return .init(
          cells: ["\(number). \(report.title(step))", .figure(step.gain.signed(1))]
            + parts.map { part in
              .sentences(advice.filter { $0.label == part }.flatMap(\.sentences))
            }, people: step.introduction?.route.people ?? [step.pair.colleague, step.pair.person])
      })
  }

  /// Ties that are easy to build.
  var easyWins: ReportTable {
    ReportTable(
      title: "Easy wins", columns: ["who", "reach", "points by itself"],
      rows: report.plan.easyWins.map {
        .init(
          cells: [.text(report.words($0.pair)), .figure(report.share($0.feasibility)), .figure($0.gain.signed(1))],
          people: [$0.pair.colleague, $0.pair.person])
      })
  }

  /// Ties that fade.
  var maintenance: ReportTable {
    ReportTable(
      title: "Keep alive", columns: ["who", "strength", "days to cold without contact"],
      rows: report.plan.maintenance.map {
        .init(
          cells: [.text(report.words($0.pair)), .figure($0.strength.fixed(2)), .figure("\($0.daysLeft)")],
          people: [$0.pair.colleague, $0.pair.person])
      })
  }
}
