/// People in the cells of a grid of power and interest, without looks and places.
struct QuadrantContent: Sendable, Hashable {
  /// One cell: the people whose power and interest lie in the same part of their scales.
  struct Cell: Sendable, Hashable {
    /// What to do with the people in it.
    var name: String
    /// What they have in common.
    var words: String
    /// Whether most of the effort belongs here.
    var isProminent = false
    var members: [Member] = []
  }

  /// A person, and where in the cell.
  struct Member: Sendable, Hashable {
    var card: Card
    /// The department's name.
    var department: String
    /// From the left edge of the cell, 0...1.
    var x: Double
    /// From the upper edge of the cell, 0...1.
    var y: Double
  }

  var header: HeaderText
  /// The cells from the upper left to the lower right, row by row, all rows equally long.
  var rows: [[Cell]]
  var omissions: Omissions

  var members: [Member] { rows.joined().flatMap(\.members) }

  /// The marks that the cards carry, in the order of the legend.
  var encodings: [Encoding] {
    let marks = members.reduce(into: Set<Encoding>()) { $0.formUnion(CompactCardLabel.encodings(of: $1.card)) }
    return Encoding.all.filter(marks.contains)
  }
}
