import PowerMap
import PowerMapDrawing

/// Revenue against resilience as part of a page, each dot a link to its account.
struct PlotFigure {
  private let plot: PlotLayout
  private let pages: [Account.ID: String]

  private static let size = Rect(x: 0, y: 0, width: 720, height: PlotLayout.height(notes: 0))
  private static let dotRadius = 4.0
  /// Where there are so many that they cover each other.
  private static let smallRadius = 2.5
  private static let mostLargeDots = 150
  private static let mostNames = 5

  init(_ content: PlotContent, pages: [Account.ID: String]) {
    plot = PlotLayout(content, in: Self.size)
    self.pages = pages
  }

  var html: HTML {
    let area = plot.area
    let box = [0, area.y - 6, Self.size.width, area.height + 24].map { $0.fixed(0) }.joined(separator: " ")
    let notes = plot.content.absent.map { absence -> HTML in "<p>\(Self.words(absence))</p>" }
    return """
      <figure class="plot">
      <h2>\(plot.content.title)</h2>
      <div class="scroll" role="region" aria-label="Plot" tabindex="0"><svg viewBox="\(box)" role="group" \
      aria-label="Revenue against resilience">
      \(grid)\(spans.joined())\(dots.joined())\(labels.joined())</svg></div>
      <figcaption><p>\(plot.content.axes)</p>\(notes.joined())</figcaption>
      </figure>

      """
  }

  private var grid: HTML {
    let area = plot.area
    let rows = plot.amounts.map { y, words -> HTML in
      Self.line(from: (area.x, y), to: (area.x + area.width, y))
        + Self.text(words, x: area.x - 6, y: y + 3, class: "mark end")
    }
    let columns = plot.scores.map { x, words -> HTML in
      Self.line(from: (x, area.y), to: (x, area.y + area.height))
        + Self.text(words, x: x, y: area.y + area.height + 11, class: "mark middle")
    }
    return rows.joined() + columns.joined() + "\n"
  }

  private var spans: [HTML] {
    plot.spans.compactMap(\.self).map { span in
      Self.line(from: (span.x, span.y + 1), to: (span.x + span.width, span.y + 1), class: "span")
    }
  }

  private var dots: [HTML] {
    let isSmall = plot.content.points.count > Self.mostLargeDots
    let radius = (isSmall ? Self.smallRadius : Self.dotRadius).fixed(1)
    return zip(plot.content.points, plot.dots).map { point, dot in
      let (x, y) = ((dot.x + dot.width / 2).fixed(1), (dot.y + dot.height / 2).fixed(1))
      let step = point.step.map { "need-\($0.depth)" } ?? "open"
      let circle: HTML = """
        <circle class="\(step)" cx="\(x)" cy="\(y)" r="\(radius)"><title>\(point.tooltip)</title></circle>
        """
      guard let address = pages[point.account] else { return circle + "\n" }
      // The table has the same links, so that the keyboard need not go through all dots.
      return "<a \(HTML(attribute: "href", address)) tabindex=\"-1\">\(circle)</a>\n"
    }
  }

  private var labels: [HTML] {
    plot.labels.compactMap(\.self).map { label in
      Self.text(label.text, x: label.frame.x + 2, y: label.frame.y + 9, class: "label")
    }
  }

  private static func line(from: (x: Double, y: Double), to: (x: Double, y: Double), class name: String = "grid")
    -> HTML
  {
    """
    <line class="\(name)" x1="\(from.x.fixed(1))" y1="\(from.y.fixed(1))" x2="\(to.x.fixed(1))" y2="\(to.y.fixed(1))"/>
    """
  }

  private static func text(_ words: String, x: Double, y: Double, class name: String) -> HTML {
    "<text class=\"\(name)\" x=\"\(x.fixed(1))\" y=\"\(y.fixed(1))\">\(words)</text>"
  }

  /// `Not placed, revenue unknown: Acme, Birch and 7 more.`
  private static func words(_ absence: PlotContent.Absence) -> String {
    let names = absence.names.prefix(mostNames).joined(separator: ", ")
    let rest = absence.names.count - mostNames
    return "Not placed, \(absence.reason): \(names)\(rest > 0 ? " and \(rest) more" : "")."
  }
}
