import DataTree
import PowerMap

extension WhoReport {
  /// As JSON with sorted keys: `doorOpeners` by account, and `exposure` of each of ours and each third party with the
  /// accounts that would lose something. Figures are objects with `state`, as in the JSON of an analysis.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)), ("asOf", .text(asOf.description)),
      (
        "doorOpeners",
        .mapping(starts.map { Tree.Entry($0.analysis.account.id.rawValue, $0.openers.tree) })
      ),
      ("exposure", .list(exposure.map(\.tree))),
    ]).sortedByKey.json() + "\n"
  }
}

extension Measured<DoorOpeners> {
  fileprivate var tree: Tree {
    guard case .known(let least, _, let most, let because) = self else {
      return map { .list($0.people.map(\.id.rawValue)) }.tree
    }
    return .record([
      ("state", .text("known")), ("isExact", .bool(least.isExact)),
      ("reach", Measured<Double>.between(least.reach, most.reach, because: because).anyFigure.tree),
      (
        "people",
        .list(
          least.people.map {
            .record([("id", .text($0.id.rawValue)), ("alone", .number($0.alone)), ("added", .number($0.added))])
          })
      ),
    ])
  }
}

extension Measured<Double> {
  fileprivate var anyFigure: Measured<MeasuredValue> { map(MeasuredValue.number) }
}

extension ColleagueExposure {
  var tree: Tree {
    .record([
      ("id", .text(id.rawValue)), ("name", .text(person.name)), ("side", .text(person.side.rawValue)),
      ("measure", .text(person.side == .ours ? "coverage" : "reach")), ("loss", loss.anyFigure.tree),
      ("revenue", .list(revenue.map { $0.map(MeasuredValue.money).tree })),
      ("accountsOfUnknownRevenue", .list(accountsOfUnknownRevenue.map { .text($0.rawValue) })),
      (
        "accounts",
        .list(
          accounts.map { account in
            .record([
              ("account", .text(account.account.rawValue)), ("isOnlyHolder", .bool(account.isOnlyHolder)),
              ("loss", account.loss.anyFigure.tree), ("revenue", account.revenue.map(MeasuredValue.money).tree),
            ])
          })
      ),
    ])
  }
}
