import PowerMap
import PowerMapDrawing

/// The score, its parts, and what holds it down.
struct ScoreSection {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  var lines: [StyledText] {
    let blocks = [[headline] + doubt + flip + worstLoss, terms + caps + notes, mapped]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var resilience: Resilience { analysis.resilience }

  private var headline: StyledText {
    guard case .known(_, let low, let high, _) = resilience.score, let band = resilience.band.value else {
      let reason = resilience.score.reason.map { ": \($0)" } ?? ""
      return StyledText("Resilience unknown", .strong) + StyledText("\(reason).")
    }
    if resilience.isUncertain {
      let ends = "\(low.fixed(1)) to \(high.fixed(1))"
      return StyledText("Resilience \(ends) of 100: \(resilience.label).", .doubtful)
    }
    let style: StyledText.Style =
      switch band {
      case .critical, .fragile: .bad
      case .adequate: .doubtful
      case .resilient: .good
      }
    return StyledText("Resilience \(low.fixed(1)) of 100: \(resilience.label).", style)
  }

  private var doubt: [StyledText] {
    guard case .known(_, let low, let high, _) = resilience.score, high - low > Tolerance.equal else { return [] }
    let ties = analysis.mapped.unknownTies
    let cause = ties > 0 ? "\(counted(ties, "tie", "ties")) of unknown strength" : "what is not known"
    return wrapped(
      resilience.isUncertain ? "It depends on \(cause)." : "It could be up to \(high.fixed(1)), depending on \(cause).")
  }

  private var flip: [StyledText] {
    Self.flip(of: analysis).map(wrapped) ?? []
  }

  /// The smallest single change that changes the band, in words.
  static func flip(of analysis: Analysis) -> String? {
    let sensitivity = analysis.sensitivity()
    guard let verdict = sensitivity.band else { return nil }
    guard let flip = verdict.flip else {
      return "No single other assessment would change that (\(sensitivity.changesTried) tried)."
    }
    return SafeText.line("It would be \(flip.then) \(flip.words).")
  }

  private var worstLoss: [StyledText] {
    Self.worstLoss(of: analysis).map(wrapped) ?? []
  }

  /// What the departure that costs most would leave, in words.
  static func worstLoss(of analysis: Analysis) -> String? {
    guard let worst = analysis.removals.first, let loss = worst.loss.value, loss > 0 else { return nil }
    let side = worst.isOurs ? "" : ", one of theirs,"
    return
      "If \(analysis.shownName(of: worst.id))\(side) leaves, we have ties to \(worst.coverageAfter.percentage) of the "
      + "power there instead of \(analysis.coverage.percentage)."
  }

  /// How much of the customer the figures speak of.
  private var mapped: [StyledText] {
    wrapped(Self.mapped(of: analysis))
  }

  /// What is on the map and how much of it we reach, in words.
  static func mapped(of analysis: Analysis) -> String {
    let mapped = analysis.mapped
    let gaps = [
      mapped.unmappedDepartments > 0
        ? "nobody is known in \(counted(mapped.unmappedDepartments, "required department", "required departments"))"
        : nil,
      mapped.unknownTies > 0 ? "\(counted(mapped.unknownTies, "tie is", "ties are")) of unknown strength" : nil,
    ].compactMap { $0 }
    return "Known: \(counted(mapped.people, "person", "people")) in "
      + "\(counted(mapped.departments, "department", "departments")), \(analysis.customerThreads.count) of them "
      + "with a live tie to \(analysis.ourThreads.count) of ours" + (gaps.isEmpty ? "." : "; \(gaps.joinedInWords).")
  }

  private func wrapped(_ text: String) -> [StyledText] {
    text.wrapped(to: AccountReport.screenColumns).map { StyledText($0) }
  }

  /// One line for each part: what it gives of what it could give, and in words what that is.
  private var terms: [StyledText] {
    TextTable(
      columns: [.init(limit: 20, isAlignedRight: true), .init(limit: 56)],
      rows: resilience.terms.map { term in
        [
          StyledText(term.points.decimal(1)) + StyledText(" of \((100 * term.weight).fixed(0))", .faint),
          StyledText("\(term.title): ") + StyledText(term.value.percentage, .strong),
        ]
      }
    ).lines
  }

  private var caps: [StyledText] {
    resilience.caps.filter(\.isBinding).prefix(1).flatMap { cap -> [StyledText] in
      let sum = resilience.raw.decimal(1)
      return wrapped("Held down to \(cap.limit.trimmed), from \(sum): \(cap.reason).")
    }
  }

  private var notes: [StyledText] {
    resilience.note.map { wrapped($0.asSentence) } ?? []
  }
}
