internal import PowerMap

/// Everything a table shows, without its looks and places: what a view made of one or several analyses. All text is
/// cleaned.
package struct TableContent: Sendable, Hashable {
  /// What the cells below each other say.
  package struct Column: Sendable, Hashable {
    package var heading: String
    /// The initials of one of ours, above the heading.
    var badge: String?
    /// What the column means, in a sentence.
    package var tooltip: String
    /// Whether its cells are framed and as wide as those of other such columns.
    var isHeat: Bool
    /// The mark that explains its cells; nil where they say what they mean.
    var encoding: Encoding?
  }

  struct Row: Sendable, Hashable {
    /// In full.
    var name: String
    /// One for each column.
    var cells: [Cell]
  }

  /// What one row has in one column.
  package struct Cell: Sendable, Hashable {
    /// How it looks, which repeats what it says.
    package enum Look: Sendable, Hashable {
      /// On a ground of a heat scale.
      case heat(HeatStep)
      /// Not known, or not well enough for a step.
      case unknown
      /// Text without a ground.
      case plain, strong, warning, alarming
    }

    package var text: String
    /// The second line; empty for none.
    package var detail = ""
    package var look: Look
    /// The same as a sentence; empty where the text says it all.
    package var tooltip = ""

    static let empty = Cell(text: "", look: .plain)
  }

  /// The account's name, or what else the table is about.
  var title: String
  /// View, question and day.
  var subtitle: String
  var figures: [MapContent.Figure] = []
  /// Said in the header, beside what was left out.
  var notes: [String] = []
  /// Said in place of the table, or above one of which a side is missing.
  var sentence: String?
  var columns: [Column] = []
  var rows: [Row] = []
  /// The rows below that add up those above.
  var totals: [Row] = []
  /// Below the table.
  var plot: PlotContent?
  var omissions = Omissions()

  /// The marks the table carries, in the order of the legend.
  var encodings: [Encoding] {
    var marks: Set<Encoding> = []
    for (column, cell) in (rows + totals).flatMap({ zip(columns, $0.cells) }) where !cell.text.isEmpty {
      if let encoding = column.encoding { marks.insert(encoding) }
      switch cell.look {
      case .heat(let step): marks.insert(.heat(step))
      case .unknown: marks.insert(.notKnown)
      case .plain, .strong, .warning, .alarming: break
      }
    }
    for point in plot?.points ?? [] { marks.insert(point.step.map { .heat($0) } ?? .notKnown) }
    return Encoding.all.filter(marks.contains)
  }
}
