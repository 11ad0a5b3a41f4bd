import PowerMap

/// What is said of the score before any table.
enum Verdict {
  /// The score in a sentence: `Resilience 25.5 of 100: fragile.`
  static func headline(of analysis: Analysis) -> String {
    let resilience = analysis.resilience
    if let reason = resilience.score.reason { return "Resilience unknown: \(reason)." }
    return "Resilience \(resilience.score.decimal()) of 100: \(resilience.label)."
  }

  /// What the score hangs on, what the worst loss would leave, what holds the score down, and how much is known, each
  /// in a sentence.
  static func sentences(on analysis: Analysis) -> [String] {
    let resilience = analysis.resilience
    let cap = resilience.caps.first(where: \.isBinding).map { "Held down to \($0.limit.trimmed): \($0.reason)." }
    return [
      ScoreSection.flip(of: analysis), ScoreSection.worstLoss(of: analysis), cap, ScoreSection.mapped(of: analysis),
      resilience.note?.asSentence,
    ].compactMap { $0 }
  }
}
