import PowerMap
import PowerMapDrawing

/// The figures at the top of the page.
enum Headline {
  /// What a figure is called, and what it is in words.
  struct Figure {
    var label: String
    var text: String
    /// Said below it.
    var note: String = ""
  }

  /// Score, coverage, coverage after the worst loss, and threads.
  static func figures(of analysis: Analysis) -> [Figure] {
    let resilience = analysis.resilience
    return [
      Figure(label: "Resilience", text: resilience.score.decimal(), note: resilience.label),
      Figure(label: "Coverage", text: analysis.coverage.percentage, note: "of the power there"),
      Figure(
        label: "After the worst loss", text: analysis.coverageAfterWorstLoss.percentage, note: "of the power there"),
      Figure(
        label: "Threads", text: "\(analysis.customerThreads.count) / \(analysis.ourThreads.count)",
        note: "of theirs / of ours"),
      Figure(
        label: "Ways to a key person", text: analysis.leastSeatThreads.count, note: "at least"),
    ]
  }

  /// What is said of the score, each in a sentence.
  static func sentences(on analysis: Analysis) -> [String] {
    let resilience = analysis.resilience
    let cap = resilience.caps.first(where: \.isBinding).map {
      "Held down to \($0.limit.trimmed), from \(resilience.raw.decimal()): \($0.reason)."
    }
    return [
      resilience.score.reason.map { "Resilience is unknown: \($0)." }, ScoreSection.flip(of: analysis),
      ScoreSection.worstLoss(of: analysis), cap, resilience.note?.asSentence, ScoreSection.mapped(of: analysis),
    ].compactMap { $0.map(SafeText.line) }
  }
}
