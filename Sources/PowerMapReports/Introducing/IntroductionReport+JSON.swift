import DataTree
import PowerMap

extension IntroductionReport {
  /// The ways as JSON with sorted keys: `state`, `direct` ties of ours, `best`, `paths` (each with `people`, `links`,
  /// `value`, `weakestLink` and `advice`), `coldPath`, `unrated` ties and `formerColleagues`. A key without a value is
  /// left out. People across accounts have ids such as `northwind/eva`.
  public var json: String {
    Tree.record([
      ("formatVersion", .integer(analysisFormatVersion)), ("asOf", .text(asOf.description)),
      ("person", introductions.person.tree), ("state", .text(introductions.state.rawValue)),
      ("direct", .list(introductions.direct.map(\.tree))), ("best", introductions.best?.tree),
      ("paths", .list(introductions.paths.map(\.tree))), ("coldPath", introductions.coldPath?.tree),
      ("unrated", .list(introductions.unrated.map(\.tree))),
      ("formerColleagues", .list(introductions.formerColleagues.map(\.tree))),
    ]).sortedByKey.json() + "\n"
  }
}

extension BookPerson {
  fileprivate var tree: Tree {
    .record([
      ("id", .text(id.description)), ("name", .text(name)), ("side", .text(person.side.rawValue)),
      ("organisation", organisation.map(Tree.text)), ("title", person.title.map(Tree.text)),
    ])
  }
}

extension PersonIntroductions.DirectTie {
  fileprivate var tree: Tree {
    .record([
      ("colleague", colleague.tree), ("strength", strength.map(Tree.number)), ("isLive", .bool(isLive)),
    ])
  }
}

extension PersonIntroductions.UnratedTie {
  fileprivate var tree: Tree { .list([.text(from.id.description), .text(to.id.description)]) }
}

extension IntroductionPath {
  fileprivate var tree: Tree {
    let weakest = people.dropFirst(weakestLink).prefix(2).map { Tree.text($0.id.description) }
    return .record([
      ("people", .list(people.map(\.tree))), ("links", .list(links.map(Tree.number))), ("value", .number(value)),
      ("weakestLink", .list(weakest)), ("advice", .text(advice())),
    ])
  }
}

extension FormerColleague {
  fileprivate var tree: Tree {
    .record([
      ("person", person.tree), ("organisation", .text(organisation)), ("from", from.map { .text($0.description) }),
      ("to", to.map { .text($0.description) }), ("contact", contact?.tree), ("reach", reach.map(Tree.number)),
    ])
  }
}
