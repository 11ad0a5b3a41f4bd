import DataTree
import PowerMap

extension Measured<MeasuredValue> {
  /// The figure as JSON has it: always with its state, and never a number where nothing is known.
  var tree: Tree {
    switch self {
    case .known(let value, let low, let high, let because):
      .record([
        ("state", .text("known")), ("value", value.tree), ("lo", low.tree), ("hi", high.tree),
        ("because", .list(because.map(\.tree))),
      ])
    case .unknown(let reason, let low, let high):
      .record([
        ("state", .text("unknown")), ("reason", .text(reason)), ("lo", low?.tree ?? .null),
        ("hi", high?.tree ?? .null),
      ])
    case .notApplicable(let reason):
      .record([("state", .text("notApplicable")), ("reason", .text(reason))])
    }
  }
}

extension MeasuredValue {
  var tree: Tree {
    switch self {
    case .number(let number): .number(number)
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    case .list(let ids): .list(ids.map(Tree.text))
    case .money(let money): money.tree
    case .parts(let parts): .mapping(parts.map { Tree.Entry($0.key, $0.value.tree) })
    }
  }
}

extension Money {
  var tree: Tree {
    .record([("minorUnits", .integer(minorUnits)), ("currency", .text(currency))])
  }
}

extension Evidence {
  var tree: Tree {
    .record([
      ("source", .text(source)), ("on", on.map { .text($0.description) }), ("text", .text(text)),
      ("value", value.map(Tree.number)),
    ])
  }
}

extension Finding {
  var tree: Tree {
    .record([
      ("id", .text(id)), ("kind", .text(kind.rawValue)), ("severity", .text(severity.rawValue)),
      ("account", .text(account.rawValue)), ("subject", .text(subject.path(in: account))), ("message", .text(message)),
      ("action", .text(action)), ("value", value.map(Tree.number)), ("threshold", threshold.map(Tree.number)),
      ("because", .list(because.map(\.tree))), ("people", .list(people.map { .text($0.rawValue) })),
      ("exposure", exposure.map(Tree.number)), ("revenueExposure", revenueExposure?.tree),
      ("isPossible", .bool(isPossible)),
      ("causedBy", causedBy.map(Tree.text)), ("sources", .list(sources.map(Tree.text))),
      ("waivedUntil", waivedUntil.map { .text($0.description) }), ("waiverReason", waiverReason.map(Tree.text)),
    ])
  }
}
