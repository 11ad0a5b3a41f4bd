/// The words of the header and the room they need.
struct HeaderText {
  let title: String
  let subtitle: String
  let figures: [MapContent.Figure]

  init(_ content: MapContent) {
    title = content.title
    subtitle = content.subtitle
    figures = content.figures
  }

  /// Between two figures, and between the title and the first.
  static let figureGap = 18.0
  static let titleGap = 30.0
  /// A longer account name is cut.
  static let longestTitle = 420.0

  var titleWidth: Double {
    let title = TextFitting.room(for: title, size: FontSize.title, bold: true)
    let subtitle = TextFitting.room(for: subtitle, size: FontSize.subtitle)
    return max(min(title, Self.longestTitle), subtitle)
  }

  static func width(of figure: MapContent.Figure) -> Double {
    max(
      TextFitting.room(for: figure.value, size: FontSize.figure, bold: true), TextFitting.room(for: figure.caption))
  }

  /// The width that keeps title and figures apart.
  var minimumWidth: Double {
    titleWidth + Self.titleGap + figures.reduce(0) { $0 + Self.width(of: $1) + Self.figureGap } - Self.figureGap
  }
}

extension GridPage {
  /// Account and question at the left, figures at the right, what was left out below.
  func drawHeader(on canvas: inout Canvas) {
    let header = HeaderText(content)
    let frame = layout.header
    var right = frame.maxX
    for figure in header.figures.reversed() {
      let width = HeaderText.width(of: figure)
      canvas.text(
        figure.value, in: Rect(x: right - width, y: frame.y, width: width, height: 18), size: FontSize.figure,
        color: theme.ink, bold: true, align: .right)
      canvas.text(
        figure.caption, in: Rect(x: right - width, y: frame.y + 19, width: width, height: 12), color: theme.secondInk,
        align: .right)
      right -= width + HeaderText.figureGap
    }
    let left = max(right + HeaderText.figureGap - HeaderText.titleGap - frame.x, 60)
    canvas.text(
      header.title, in: Rect(x: frame.x, y: frame.y - 4, width: min(left, header.titleWidth), height: 22),
      size: FontSize.title, color: theme.ink, bold: true)
    canvas.text(
      header.subtitle, in: Rect(x: frame.x, y: frame.y + 18, width: left, height: 13), size: FontSize.subtitle,
      color: theme.secondInk)
    guard !notes.isEmpty else { return }
    canvas.text(
      notes.joined(separator: "  ·  "), in: Rect(x: frame.x, y: frame.y + 34, width: frame.width, height: 12),
      color: theme.secondInk)
  }

  /// The paper if it is not A4, what limits the score, and everything left out.
  private var notes: [String] {
    let paper = layout.paper == .a4 ? [] : ["print on \(layout.paper.rawValue)"]
    return (paper + content.notes + omissions.notes).map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// A line, then the samples with their words.
  func drawLegend(on canvas: inout Canvas) {
    let footer = layout.footer
    guard !legend.isEmpty else { return }
    canvas.line(
      [Point(x: footer.minX, y: footer.minY), Point(x: footer.maxX, y: footer.minY)],
      [.color(theme.hairline), .penWidth(0.6), .noArrow])
    for (item, place) in zip(legend, layout.legend) {
      let middle = place.y + Double(LegendItem.height) / 2 + 1
      switch item.sample {
      case .label(let label):
        let height = Double(LegendItem.height)
        canvas.label(
          Rect(x: place.x, y: middle - height / 2, width: item.sampleWidth, height: height), label)
      case .line(let kind):
        let style = LineStyle(kind: kind, weight: 2, theme: theme)
        canvas.line(
          [Point(x: place.x, y: middle), Point(x: place.x + item.sampleWidth - style.overhang, y: middle)],
          arrowLength: style.arrowLength, style.attributes)
      case .card(let attributes):
        let isDouble = attributes.contains(.peripheries(2))
        let inset = isDouble ? 5.0 : 1.0
        canvas.ornament(
          Rect(
            x: place.x + inset, y: middle - (isDouble ? 3 : 5), width: item.sampleWidth - 2 * inset,
            height: isDouble ? 6 : 10),
          label: .empty, attributes + [.tooltip(" ")])
      }
      canvas.text(
        item.text,
        in: Rect(
          x: place.x + item.sampleWidth + LegendItem.gap, y: middle - 6.5, width: item.textWidth, height: 12),
        color: theme.secondInk)
    }
  }
}
