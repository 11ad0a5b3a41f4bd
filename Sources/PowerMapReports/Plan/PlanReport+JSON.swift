import DataTree
import PowerMap

extension PlanReport {
  /// The plan as JSON with sorted keys; the same bytes for the same analysis and options.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)),
      ("account", .text(analysis.account.id.rawValue)), ("asOf", .text(analysis.asOf.description)),
      ("objective", .text(plan.objective.rawValue)), ("isExact", .bool(plan.isExact)),
      ("raw", .number(plan.raw)), ("score", .number(plan.score)),
      ("steps", .list(plan.steps.map(\.tree))),
      (
        "easyWins",
        .list(
          plan.easyWins.map {
            .record([("pair", $0.pair.tree), ("feasibility", .number($0.feasibility)), ("gain", .number($0.gain))])
          })
      ),
      (
        "maintenance",
        .list(
          plan.maintenance.map {
            .record([("pair", $0.pair.tree), ("strength", .number($0.strength)), ("daysLeft", .integer($0.daysLeft))])
          })
      ),
    ]).sortedByKey.json() + "\n"
  }
}

extension Plan.Pair {
  fileprivate var tree: Tree {
    .record([("colleague", .text(colleague.rawValue)), ("person", .text(person.rawValue))])
  }
}

extension Plan.Step {
  fileprivate var tree: Tree {
    .record([
      ("pair", pair.tree), ("strength", strength.map(MeasuredValue.number).bareTree), ("target", .number(target)),
      ("gain", .number(gain)), ("raw", .number(raw)), ("score", .number(score)),
      ("retentionGain", .number(retentionGain)), ("feasibility", .number(feasibility)),
      ("closes", .list(closes.map { .text($0.id) })), ("reasons", .list(reasons.map(Tree.text))),
      ("introduction", introduction.map(\.tree) ?? .null),
      (
        "firstMove",
        .record([
          ("purpose", .text(firstMove.purpose.rawValue)), ("channel", .text(firstMove.channel.rawValue)),
          ("words", .text(firstMove.words)),
        ])
      ),
    ])
  }
}

extension Plan.Introduction {
  fileprivate var tree: Tree {
    func ids(_ people: [Person.ID]) -> Tree { .list(people.map { .text($0.rawValue) }) }
    return .record([
      ("people", ids(route.people)), ("value", .number(route.value)), ("links", .list(route.links.map(Tree.number))),
      ("weakestLink", ids(weakestLink)), ("weakestStrength", .number(weakestStrength)), ("words", .text(words)),
    ])
  }
}
