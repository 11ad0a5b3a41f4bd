import DataTree
import PowerMap

/// What would change if one person left, as the page shows it.
struct Departure {
  let person: Person.ID
  /// The headline figures, before and after.
  let figures: [(label: String, before: String, after: String)]
  /// The departments and the ways to key people that change, in words.
  let changes: [String]

  /// Supposes that a person has left; nil where the account has nobody of that id.
  /// - Complexity: as an analysis.
  init?(of person: Person.ID, from before: Analysis) {
    guard let after = try? before.after([.leaves(person)]) else { return nil }
    self.person = person
    let was = Headline.figures(of: before)
    figures = zip(was, Headline.figures(of: after)).map { ($0.label, $0.text, $1.text) }
    let lines = ChangeLines(
      comparison: before.difference(to: after), names: SideNames(from: before, to: after), departed: after.departed)
    changes = lines.standings.map { "\($0.direction.mark) \($0.words)" }
  }

  var tree: Tree {
    .record([
      ("figures", .list(figures.map { .list([.text($0.label), .text($0.before), .text($0.after)]) })),
      ("changes", .list(changes.map(Tree.text))),
    ])
  }
}
