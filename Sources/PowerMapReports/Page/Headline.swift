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
}
