import PowerMap

/// The score, its parts, and what holds it down.
struct ScoreSection {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  var lines: [StyledText] {
    [headline] + doubt + terms + caps + notes
  }

  private var resilience: Resilience { analysis.resilience }

  private var headline: StyledText {
    guard let score = resilience.score.value, let band = resilience.band else {
      let reason = resilience.score.reason.map { ": \($0)" } ?? ""
      return StyledText("Resilience unknown", .strong) + StyledText("\(reason).")
    }
    let style: StyledText.Style =
      switch band {
      case .critical, .fragile: .bad
      case .adequate: .doubtful
      case .resilient: .good
      }
    return StyledText("Resilience ") + StyledText("\(score.fixed(1)) of 100: \(band.rawValue)", style)
      + StyledText(". \(band.meaning)")
  }

  private var doubt: [StyledText] {
    guard case .known(_, let low, let high, _) = resilience.score, high - low > 1e-9 else { return [] }
    let ties = analysis.mapped.unknownTies
    let cause = ties > 0 ? "\(counted(ties, "tie", "ties")) of unknown strength" : "what is not known"
    let words = "It could be up to \(high.fixed(1)), depending on \(cause)."
    return words.wrapped(to: AccountReport.screenColumns).map { StyledText($0, .doubtful) }
  }

  /// One line for each part: what it gives of what it could give, and in words what that is.
  private var terms: [StyledText] {
    TextTable(
      columns: [.init(limit: 11, isAlignedRight: true), .init(limit: 5), .init(limit: 58)],
      rows: resilience.terms.map { term in
        [
          StyledText(term.points.decimal(1)), StyledText("of \((100 * term.weight).fixed(0))", .faint),
          StyledText("\(term.title): ") + StyledText(term.value.percentage, .strong),
        ]
      }
    ).lines
  }

  private var caps: [StyledText] {
    resilience.caps.filter(\.isBinding).prefix(1).flatMap { cap -> [StyledText] in
      let sum = resilience.raw.decimal(1)
      return "Held down to \(cap.limit.trimmed), from \(sum): \(cap.reason)."
        .wrapped(to: AccountReport.screenColumns).map { StyledText($0) }
    }
  }

  private var notes: [StyledText] {
    (resilience.note.map { $0.wrapped(to: AccountReport.screenColumns) } ?? []).map { StyledText($0, .faint) }
  }
}

extension Resilience.Band {
  /// What the band means for whoever looks after the account.
  var meaning: String {
    switch self {
    case .critical: "One departure ends what we have here."
    case .fragile: "One departure could end what we have here."
    case .adequate: "It would survive one departure, with losses."
    case .resilient: "It would survive any single departure."
    }
  }
}
