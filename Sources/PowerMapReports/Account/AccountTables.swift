import PowerMap

/// The tables that reports of an account have in every format with tables.
struct AccountTables {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The parts of the score.
  var score: ReportTable {
    ReportTable(
      title: "Score", columns: ["part", "value", "points", "of"],
      rows: analysis.resilience.terms.map {
        .init(cells: [
          .text($0.title), .figure($0.value.percentage), .figure($0.points.decimal()),
          .figure((100 * $0.weight).trimmed),
        ])
      })
  }

  var keyPeople: ReportTable {
    ReportTable(
      title: "Key people", columns: ["who", "title", "threads", "cut", "survival", "coverage"],
      rows: analysis.keyPeople.map { person in
        .init(
          cells: [
            .text(analysis.name(of: person.id)), .text(person.shownTitle), .figure(person.seat.threads.count),
            .text(person.seat.cutText(in: analysis)), .figure(person.seat.survivalText),
            .figure(person.coverage.percentage),
          ], people: [person.id])
      })
  }

  var findings: ReportTable {
    ReportTable(
      title: "Findings", columns: ["severity", "finding", "what to do", "id"], headingColumn: 1,
      rows: analysis.findings.map { finding in
        let waived = finding.waivedUntil.map { ["(waived until \($0): \(finding.waiverReason ?? ""))"] } ?? []
        return .init(
          cells: [
            .text(finding.severity.rawValue), .sentences([finding.message] + waived), .text(finding.action),
            .code(finding.id),
          ], people: finding.people)
      })
  }

  var departments: ReportTable {
    ReportTable(
      title: "Departments",
      columns: ["department", "state", "threads", "required", "ours", "required", "coverage", "share of our cover"],
      rows: analysis.departments.map { department in
        .init(
          cells: [
            .text(department.name), .text(department.state.words), .figure(department.threads.count),
            .figure(department.requirement.map { "\($0.threads)" } ?? ""), .figure(department.holders.count),
            .figure(department.requirement.map { "\($0.ours)" } ?? ""), .figure(department.coverage.percentage),
            .figure(department.coverShare.percentage),
          ], people: department.people)
      })
  }

  var levels: ReportTable {
    ReportTable(
      title: "Levels", columns: ["level", "people", "with a live tie"],
      rows: analysis.spread.levelCounts.filter { $0.people > 0 }.map { level in
        .init(cells: [.text(level.band.rawValue), .figure("\(level.people)"), .figure(level.threads.count)])
      })
  }

  /// Each single loss, and the joint one that costs most; in money as well where the revenue is known.
  var removals: ReportTable {
    let single = analysis.removals.filter { $0.loss.high.map { $0 > 0 } ?? true }
    let joint = single.isEmpty ? [] : analysis.exposure.correlatedLosses.prefix(1)
    let revenue = RevenueColumn(analysis)
    let rows =
      single.map { removal in
        ReportTable.Row(
          cells: [
            .text(analysis.name(of: removal.id)), removal.isOurs ? "ours" : "theirs",
            .figure(removal.coverageAfter.percentage), .figure(removal.loss.percentage),
          ] + revenue.cell(removal.loss), people: [removal.id])
      }
      + joint.map { loss in
        ReportTable.Row(
          cells: [
            "\(loss.name) together", loss.isGroup ? "a group" : "theirs", .figure(loss.coverageAfter.percentage),
            .figure(loss.loss.percentage),
          ] + revenue.cell(loss.loss), people: loss.people)
      }
    return ReportTable(
      title: "If somebody leaves", columns: ["who leaves", "side", "coverage afterwards", "lost"] + revenue.heading,
      rows: rows)
  }
}

/// What losses expose in money; no column where the revenue is not known.
private struct RevenueColumn {
  private let revenue: Money?

  init(_ analysis: Analysis) {
    revenue = analysis.account.annualRevenue.latest(asOf: analysis.asOf)?.value
  }

  var heading: [String] { revenue == nil ? [] : ["revenue exposed"] }

  func cell(_ loss: Measured<Double>) -> [ReportTable.Cell] {
    revenue.map { revenue in [.figure(loss.map { revenue.scaled(by: $0) }.shortText)] } ?? []
  }
}
