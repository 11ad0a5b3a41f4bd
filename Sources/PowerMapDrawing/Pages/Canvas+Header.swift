extension Canvas {
  /// Account and question at the left, figures at the right, what was left out below.
  mutating func header(_ header: HeaderText, in frame: Rect, paper: PaperSize, theme: Theme) {
    var right = frame.maxX
    for figure in header.figures.reversed() {
      let width = HeaderText.width(of: figure)
      text(
        figure.value, in: Rect(x: right - width, y: frame.y, width: width, height: 18), size: FontSize.figure,
        color: theme.ink, bold: true, align: .right)
      text(
        figure.caption, in: Rect(x: right - width, y: frame.y + 19, width: width, height: 12), color: theme.secondInk,
        align: .right)
      right -= width + HeaderText.figureGap
    }
    let left = max(right + HeaderText.figureGap - HeaderText.titleGap - frame.x, 60)
    text(
      header.title, in: Rect(x: frame.x, y: frame.y - 4, width: min(left, header.titleWidth), height: 22),
      size: FontSize.title, color: theme.ink, bold: true)
    text(
      header.subtitle, in: Rect(x: frame.x, y: frame.y + 18, width: left, height: 13), size: FontSize.subtitle,
      color: theme.secondInk)
    let paper = paper == .a4 ? [] : ["print on \(paper.rawValue)"]
    let notes = (paper + header.notes).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    guard !notes.isEmpty else { return }
    text(
      notes.joined(separator: "  ·  "), in: Rect(x: frame.x, y: frame.y + 34, width: frame.width, height: 12),
      color: theme.secondInk)
  }
}
