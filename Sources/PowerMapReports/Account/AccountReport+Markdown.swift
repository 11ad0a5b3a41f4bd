import PowerMap

extension AccountReport {
  /// The analysis as Markdown for a pull request: the score with its parts, key people, findings, departments,
  /// what each departure would cost, every account-wide measure, and the constants that are not the default ones.
  public var markdown: String { markdown(level: 1) }

  func markdown(level: Int) -> String {
    let title = "\(Markdown.escaped(analysis.account.name)), as of \(analysis.asOf)"
    return Markdown.heading(level, title) + verdict + score + section("Key people", keyPeople, level)
      + section("Findings", findings, level) + section("Departments", departments, level)
      + section("Levels", levels, level) + section("If somebody leaves", removals, level)
      + section("Measures", measures, level)
      + section("Constants of your own", constants, level)
  }

  private func section(_ title: String, _ body: String, _ level: Int) -> String {
    body.isEmpty ? "" : Markdown.heading(level + 1, title) + body
  }

  private var verdict: String {
    let resilience = analysis.resilience
    guard resilience.band.value != nil else {
      return "**Resilience unknown**: \(Markdown.escaped(resilience.score.reason ?? "")).\n\n"
    }
    let caps = resilience.caps.filter(\.isBinding).prefix(1)
      .map { " Held down to \($0.limit.trimmed): \(Markdown.escaped($0.reason))." }.joined()
    let loss = ScoreSection.worstLoss(of: analysis).map { " " + Markdown.escaped($0) } ?? ""
    let flip = ScoreSection.flip(of: analysis).map { " " + Markdown.escaped($0) } ?? ""
    let note = resilience.note.map { " " + Markdown.escaped($0.asSentence) } ?? ""
    return "**Resilience \(resilience.score.decimal()) of 100: \(resilience.label).**\(flip)\(loss)\(caps) "
      + "\(ScoreSection.mapped(of: analysis))\(note)\n\n"
  }

  private var score: String {
    Markdown.table(
      ["part", "value", "points", "of"],
      analysis.resilience.terms.map {
        [Markdown.escaped($0.title), $0.value.percentage, $0.points.decimal(), (100 * $0.weight).trimmed]
      })
  }

  private var keyPeople: String {
    Markdown.table(
      ["who", "title", "threads", "cut", "survival", "coverage"],
      analysis.keyPeople.map { person in
        [
          Markdown.escaped(analysis.name(of: person.id)), Markdown.escaped(person.shownTitle),
          person.seat.threads.count, Markdown.escaped(person.seat.cutText(in: analysis)), person.seat.survivalText,
          person.coverage.percentage,
        ]
      })
  }

  private var findings: String {
    Markdown.table(
      ["severity", "finding", "what to do", "id"],
      analysis.findings.map { finding in
        let waived = finding.waivedUntil.map {
          " (waived until \($0): \(Markdown.escaped(finding.waiverReason ?? "")))"
        }
        return [
          finding.severity.rawValue,
          Markdown.escaped(finding.message) + (waived ?? ""),
          Markdown.escaped(finding.action), Markdown.code(finding.id),
        ]
      })
  }

  private var departments: String {
    Markdown.table(
      ["department", "state", "threads", "required", "ours", "required", "coverage", "share of our cover"],
      analysis.departments.map { department in
        [
          Markdown.escaped(department.name), department.state.words, department.threads.count,
          department.requirement.map { "\($0.threads)" } ?? "", department.holders.count,
          department.requirement.map { "\($0.ours)" } ?? "", department.coverage.percentage,
          department.coverShare.percentage,
        ]
      })
  }

  private var levels: String {
    Markdown.table(
      ["level", "people", "with a live tie"],
      analysis.spread.levelCounts.filter { $0.people > 0 }.map { level in
        [level.band.rawValue, "\(level.people)", level.threads.count]
      })
  }

  /// Each single loss, and the joint one that costs most; in money as well where the revenue is known.
  private var removals: String {
    let single = analysis.removals.filter { $0.loss.high.map { $0 > 0 } ?? true }
    let joint = single.isEmpty ? [] : analysis.exposure.correlatedLosses.prefix(1)
    let revenue = RevenueColumn(analysis)
    let rows =
      single.map {
        [
          Markdown.escaped(analysis.name(of: $0.id)), $0.isOurs ? "ours" : "theirs", $0.coverageAfter.percentage,
          $0.loss.percentage,
        ] + revenue.cell($0.loss)
      }
      + joint.map { loss in
        [
          "\(Markdown.escaped(loss.name)) together", loss.isGroup ? "a group" : "theirs", loss.coverageAfter.percentage,
          loss.loss.percentage,
        ] + revenue.cell(loss.loss)
      }
    return Markdown.table(["who leaves", "side", "coverage afterwards", "lost"] + revenue.heading, rows)
  }

  private var constants: String {
    Markdown.table(
      ["key", "value", "default"],
      analysis.policy.changedKeys().map {
        [Markdown.code($0.path), Markdown.code($0.text(in: analysis.policy)), Markdown.code($0.text(in: Policy()))]
      })
  }

  private var measures: String {
    let rows = capabilities.filter { $0.scope == .account }.flatMap { row in
      row.results(analysis).map { _, result in
        [Markdown.code(row.key), Markdown.escaped(row.title), Markdown.escaped(result.text)]
      }
    }
    return Markdown.table(["key", "measure", "value"], rows)
  }
}

/// What losses expose in money; no column where the revenue is not known.
private struct RevenueColumn {
  private let revenue: Money?

  init(_ analysis: Analysis) {
    revenue = analysis.account.annualRevenue.latest(asOf: analysis.asOf)?.value
  }

  var heading: [String] { revenue == nil ? [] : ["revenue exposed"] }

  func cell(_ loss: Measured<Double>) -> [String] {
    revenue.map { revenue in [loss.map { revenue.scaled(by: $0) }.shortText] } ?? []
  }
}

extension DepartmentProfile.State {
  /// The state in words.
  var words: String {
    switch self {
    case .notPresent: "not present"
    case .unmapped: "nobody mapped"
    case .uncovered, .thin, .covered, .unknown: rawValue
    }
  }
}
