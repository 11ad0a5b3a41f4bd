/// What is to be placed on the page, without any of its looks: cards in blocks, and the lines between them.
///
/// A request is all that placement and routing know, so they are pure functions of it: they measure no text, know no
/// people and can be tested with made-up cards.
struct LayoutRequest: Sendable, Hashable {
  /// One card, of the same size as all others.
  struct Card: Sendable, Hashable {
    /// Unique in the request.
    var id: String
    /// The row, an index into `tierLabels`, from 0 for the highest level; rows that nobody is in take no room.
    var tier: Int
    /// The card that the reporting line comes from; nil where it is unknown or not on the page.
    var boss: String?
  }

  /// A titled group of cards.
  struct Block: Sendable, Hashable {
    /// Unique in the request.
    var id: String
    /// The cards, in the order they should have where nothing else decides.
    var cards: [Card]
    /// The room its title needs at the left of the title strip, in points; lines do not cross it.
    var titleWidth: Double
    /// The room its state needs at the right of the title strip, in points; 0 for none.
    var stateWidth: Double
  }

  /// A line between two cards.
  struct Link: Sendable, Hashable {
    /// How a line is routed: the reporting lines of one boss share a bus, every other line is its own net.
    enum Kind: Sendable, Hashable, Comparable {
      case reporting, influence, route
    }

    var kind: Kind
    /// Where the line starts: the boss of a reporting line, the one who influences.
    var from: String
    /// Where it ends: the report, the one who is influenced.
    var to: String
    /// How strong it is, 1...4; heavy ones draw their departments together.
    var weight: Int
  }

  /// The block that stands centred on top (the executives); nil where there is none.
  var top: Block?
  /// The departments, in the order declared.
  var departments: [Block]
  /// The blocks of the bottom band: our team at the left, third parties at the right.
  var bottom: [Block]
  /// The lines.
  var links: [Link]
  /// The label of each tier.
  var tierLabels: [String]
  /// The least width of the content, so that the title and the figures fit side by side, in points.
  var minimumWidth: Double
  /// The widths of the legend's items, in points; they flow into lines at the foot.
  var legendWidths: [Double]
  /// Whether departments keep the order declared instead of being moved closer to those they influence.
  var keepsOrder: Bool
}
