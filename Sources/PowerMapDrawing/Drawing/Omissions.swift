/// What a drawing leaves out, all of it said in its header too.
public struct Omissions: Sendable, Hashable {
  /// How many people were drawn together as "n others", because the map has more than 80.
  public internal(set) var collapsedPeople = 0

  /// How many influence lines are not drawn: the weakest where there are more than people, and those of the
  /// lowest weight where there are more than 40 people.
  public internal(set) var hiddenInfluence = 0

  /// How many of our people share a column as "n others", because a table has more than 14.
  public internal(set) var collapsedColleagues = 0

  /// How many accounts are not shown, because the portfolio has more than 40: the last in order.
  public internal(set) var hiddenAccounts = 0

  /// The lines that no way was found for, as `boss > report` or `influencer > influenced`, by ids.
  public internal(set) var unroutedLines: [String] = []

  /// Whether the layout asked for was replaced by the grid, because Graphviz takes too long for a map of this size.
  public internal(set) var fellBackToGrid = false

  /// Whether the drawing shows everything the view selects.
  public var isEmpty: Bool {
    self == Omissions()
  }

  /// Each omission in a few plain words, for the header.
  var notes: [String] {
    var notes: [String] = []
    if collapsedPeople > 0 { notes.append("\(collapsedPeople) people of little power drawn together") }
    if hiddenInfluence > 0 {
      notes.append("\(hiddenInfluence) lesser influence \(hiddenInfluence == 1 ? "line" : "lines") not shown")
    }
    if collapsedColleagues > 0 {
      notes.append("\(collapsedColleagues) colleagues with the fewest ties share a column")
    }
    if hiddenAccounts > 0 {
      notes.append("\(hiddenAccounts) \(hiddenAccounts == 1 ? "account" : "accounts") further down not shown")
    }
    if !unroutedLines.isEmpty {
      let count = unroutedLines.count
      notes.append("no room for \(count) \(count == 1 ? "line" : "lines")")
    }
    if fellBackToGrid { notes.append("too large for the layout asked for") }
    return notes
  }
}
