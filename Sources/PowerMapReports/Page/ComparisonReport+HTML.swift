import PowerMap
import PowerMapDrawing

extension ComparisonReport {
  /// What changed, as a part of a page: the score first, then what got worse, what got better and the rest.
  var html: HTML {
    let sections = ChangeLine.Direction.allCases.map { direction -> HTML in
      let lines = lines(direction).map { line -> HTML in "<li>\(line.words)</li>" }
      return lines.isEmpty ? "" : "<div><h3>\(direction.heading)</h3><ul>\(lines.joined())</ul></div>\n"
    }
    let changes: HTML = comparison.isEmpty ? "<p>Nothing changed.</p>\n" : sections.joined()
    return """
      <section class="changes" id="changes">
      <h2>What changed since \(SafeText.line(labels.before))</h2>
      <p>Resilience \(SafeText.line(scoreInWords))</p>
      \(changes)</section>

      """
  }
}
