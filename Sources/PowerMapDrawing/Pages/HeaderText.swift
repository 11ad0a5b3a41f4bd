/// The words of the header and the room they need.
struct HeaderText: Sendable, Hashable {
  let title: String
  let subtitle: String
  let figures: [MapContent.Figure]
  /// What limits the figures, and what was left out.
  let notes: [String]

  init(title: String, subtitle: String, figures: [MapContent.Figure] = [], notes: [String] = []) {
    self.title = title
    self.subtitle = subtitle
    self.figures = figures
    self.notes = notes
  }

  init(_ content: MapContent) {
    self.init(
      title: content.title, subtitle: content.subtitle, figures: content.figures,
      notes: content.notes + content.omissions.notes)
  }

  init(_ content: TableContent) {
    self.init(
      title: content.title, subtitle: content.subtitle, figures: content.figures,
      notes: content.notes + content.omissions.notes)
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
