import PowerMap
import PowerMapDrawing

/// The top of the page: the account, the day, the figures and what they mean.
struct PageHeader {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  var html: HTML {
    let figures = Headline.figures(of: analysis).map { figure -> HTML in
      "<div><dt>\(figure.label)</dt><dd>\(figure.text) <small>\(figure.note)</small></dd></div>"
    }
    let tables = AccountTables(analysis)
    let sentences = ([Verdict.headline(of: analysis)] + Verdict.sentences(on: analysis)).map { sentence -> HTML in
      "<p>\(SafeText.line(sentence))</p>"
    }
    return """
      <header>
      <div class="summary">
      <div><h1>\(SafeText.line(analysis.account.name))</h1>
      <p class="place">Power map as of \(analysis.asOf.description)</p>
      <dl class="figures">\(figures.joined())</dl></div>
      <div class="sentences">\(sentences.joined())</div>
      </div>
      <details class="reasons"><summary>How the score comes about, and who decides</summary>
      <div>\(tables.score.html)\(tables.keyPeople.html)</div></details>
      </header>
      """
  }
}
