/// Every distance of the layout, in points of the drawing, in one place.
enum LayoutMetrics {
  /// Between the edge of the page and its content.
  static let pageMargin = 24.0
  /// The height of the header: the account at the left, figures at the right.
  static let headerHeight = 62.0
  /// Between the lowest block and the legend.
  static let footerGap = 14.0
  /// Between the line above the legend and its first item.
  static let legendInset = 4.0
  /// The height of one line of the legend.
  static let legendLineHeight = 17.0
  /// Between two items of the legend in a line.
  static let legendGap = 12.0

  /// The column left of the departments in which the tiers are named.
  static let laneColumn = 58.0
  /// The part of that column for text; the rest is left to lines.
  static let laneLabelWidth = 48.0

  /// The height of a card: three lines of text.
  static let cardHeight = 46.0
  /// The strip at the top of a block with its title and state.
  static let titleStrip = 21.0
  /// The room left of a block's cards, in which reporting lines run.
  static let blockPaddingLeft = 18.0
  /// The room right of a block's cards.
  static let blockPaddingRight = 8.0
  /// The room below a block's cards, and at both sides in the bottom band.
  static let blockPadding = 8.0
  /// How far the texts of a title strip stand from the block's sides.
  static let titleInset = 9.0
  /// The most that slack moves two sub-columns of a block apart.
  static let widestExtraColumnGap = 30.0
  /// The most that slack moves two cards of the bottom band apart.
  static let widestBottomGap = 60.0

  /// Between two lines side by side, and the same on a map with bold lines.
  static let clearance = 4.2
  static let boldClearance = 7.0

  /// The smallest text of a drawing.
  static let smallestText = 8.0
  /// What the smallest text must measure on paper.
  static let readableText = 5.0
  /// What placement aims at on paper: a little more than what must be, for rounding on the way to the printer.
  static let targetText = 5.1
}

/// The gaps that placement may choose: roomy first, tighter only when the text would get too small on paper.
struct Spacing: Sendable, Hashable {
  /// The width of every card.
  var cardWidth: Double
  /// Between two sub-columns of a block.
  var columnGap = 20.0
  /// Between two rows.
  var rowGap = 15.0
  /// Between two blocks of a shelf.
  var blockGap = 14.0
  /// Between two shelves, and between them and the bands above and below.
  var shelfGap = 22.0

  /// The widths of a card to be tried, with room for lines between them.
  static let roomy = [Spacing(cardWidth: 146), Spacing(cardWidth: 132), Spacing(cardWidth: 120)]
  /// The tightest that still leaves each card tracks of its own at every side.
  static let tight = Spacing(cardWidth: 120, columnGap: 14, rowGap: 11, blockGap: 12, shelfGap: 18)

  /// From the left edge of one card to that of the next in a block.
  var columnStep: Double { cardWidth + columnGap }
  /// From the upper edge of one card to that of the next below.
  var rowStep: Double { LayoutMetrics.cardHeight + rowGap }

  /// The width of so many cards side by side.
  func width(columns: Int) -> Double { Double(columns) * columnStep - columnGap }

  /// The height of a block with so many rows of cards.
  func blockHeight(rows: Int) -> Double {
    LayoutMetrics.titleStrip + Double(rows) * rowStep - rowGap + LayoutMetrics.blockPadding
  }
}
