/// Where everything of a request goes, in points from the upper left corner of the page downwards.
struct LayoutResult: Sendable, Hashable {
  /// A place that one tier has on one shelf.
  struct Lane: Sendable, Hashable {
    /// The label, in one or two lines.
    var label: String
    /// The room for the label, left of the blocks.
    var frame: Rect
    /// The height of the dotted line above the lane; nil for the first lane of a shelf.
    var separator: Double?
  }

  /// A line as it was routed: its corners from start to end, level or upright between them.
  struct Route: Sendable, Hashable {
    /// The position of the link in the request.
    var link: Int
    /// The corners; the first lies on the border of the card it starts from, the last on that of its target.
    var corners: [Point]
  }

  /// The page.
  var size: Point
  /// The size of every card.
  var cardSize: Point
  /// The frame of each card, by id.
  var cards: [String: Rect]
  /// The frame of each block, by id; an empty block has none.
  var blocks: [String: Rect]
  /// The labelled rows.
  var lanes: [Lane]
  /// The room for title and figures.
  var header: Rect
  /// The room for the legend.
  var footer: Rect
  /// Where each item of the legend goes.
  var legend: [Point]
  /// The lines that were routed, in the order of the links.
  var routes: [Route]
  /// The positions of the links that no way was found for, in order; they are named, never drawn through a card.
  var unrouted: [Int]
  /// The smallest paper on which the smallest text, of 8 points in the drawing, is still at least 5 points.
  var paper: PaperSize
}
