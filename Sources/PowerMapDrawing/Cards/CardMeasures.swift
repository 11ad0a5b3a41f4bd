/// The sizes inside a card, in points; everything adds up to the card, so that Graphviz has nothing to stretch.
struct CardMeasures: Sendable, Hashable {
  /// The card.
  let size: Point

  /// Left and right of the content together.
  static let inset = 10
  static let badgeWidth = 24
  static let badgeGap = 7
  static let rowHeights = [14, 14, 14]
  /// The five dots.
  static let powerWidth = 38
  /// The words for a person whose power is misjudged.
  static let judgementWidth =
    PowerGauge.Judgement.allCases
    .map { Int(TextFitting.room(for: $0.rawValue, bold: true)) }.max() ?? 0
  /// The star of a door opener.
  static let starWidth = 14
  static let chipGap = 1
  /// What the border of a chip or pill adds to the cell inside it.
  static let frame = 2
  /// What is kept free around a chip or pill.
  static let chipPadding = 1

  /// The content, without the insets.
  var width: Int { max(Int(size.x) - Self.inset, 60) }
  var height: Int { Self.rowHeights.reduce(0, +) }
  /// The text beside a badge.
  var textWidth: Int { width - Self.badgeWidth - Self.badgeGap }
  /// The text of a card without a badge.
  var wideTextWidth: Int { width - 6 }

  /// The size of the cards before any layout.
  static let standard = CardMeasures(size: Point(x: 146, y: 46))

  /// The room that text of 8 points needs in a chip or pill, without its border.
  static func chipWidth(_ text: String, bold: Bool) -> Int {
    max(Int(TextWidth.of(text, size: FontSize.small, bold: bold).rounded(.up)) + 4, 17)
  }
}
