import PowerMap

extension ComparisonReport {
  /// The changes for a comment on a pull request: the score first, then what got worse, what got better and the rest.
  public var markdown: String { markdown(level: 2) }

  func markdown(level: Int) -> String {
    let name = Markdown.escaped(comparison.after.name)
    let head =
      Markdown.heading(level, "\(name): resilience \(Markdown.escaped(scoreInWords))")
      + Markdown.escaped(sidesInWords) + "\n\n"
    if comparison.isEmpty { return head + "Nothing changed.\n\n" }
    let sections = ChangeLine.Direction.allCases.map { direction in
      let lines = lines(direction).map { "- \(Markdown.escaped($0.words))\n" }
      return lines.isEmpty ? "" : Markdown.heading(level + 1, direction.heading) + lines.joined() + "\n"
    }
    return head + sections.joined() + figures
  }

  private var figures: String {
    let terms = comparison.score.terms.map { term in
      [
        Markdown.escaped(term.title), term.points.before.decimal(), term.points.after.decimal(),
        term.points.difference.signed(),
      ]
    }
    let measures = otherMeasures.map { measure in
      let digits = measure.isCount ? 0 : 2
      return [
        Markdown.escaped(measure.title), measure.figures.before.decimal(digits), measure.figures.after.decimal(digits),
        measure.figures.difference.signed(digits),
      ]
    }
    let caps = capsInWords.map { Markdown.escaped($0) + "\n\n" }.joined()
    return Markdown.table(["points of the score", "before", "after", "change"], terms) + caps
      + Markdown.table(["measure", "before", "after", "change"], measures)
  }
}
