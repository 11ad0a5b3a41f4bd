import DataTree
public import PowerMap

extension Account {
  /// The account as an account file in YAML: reading it gives the same account.
  ///
  /// `policy` holds the constants that differ from the default. Every assessment is written with its date.
  public func yaml() -> String { tree().yaml() }

  /// The account as an account file in JSON.
  public func json() -> String { tree().json() + "\n" }

  /// The account as a file has it, below a workspace with a policy of its own.
  func tree(over base: Policy = Policy()) -> Tree {
    .record([
      ("powermap", .integer(1)),
      ("account", .text(name)),
      ("stage", stage.tree { .text($0.rawValue) }),
      ("direction", direction.map { .text($0.rawValue) }),
      ("relationshipStart", relationshipStart?.tree),
      ("logFrom", logFrom?.tree),
      ("annualRevenue", annualRevenue.tree { .text("\($0)") }),
      ("renewals", Tree.list(renewals.map(\.tree)).unlessEmpty),
      ("incumbency", incumbency?.tree),
      ("opportunities", Tree.list(opportunities.map(\.tree)).unlessEmpty),
      ("competitorIntelReviewedOn", competitorIntelReviewedOn?.tree),
      ("competitorSignals", Tree.list(competitorSignals.map(\.tree)).unlessEmpty),
      ("departments", .mapping(departments.map { Tree.Entry($0.id.rawValue, $0.tree) })),
      ("people", .mapping(people.map { Tree.Entry($0.id.rawValue, $0.tree(besides: .customer)) })),
      ("team", Tree.people(team, besides: .ours)),
      ("network", Tree.people(network, besides: .thirdParty)),
      ("ties", Tree.list(ties.map(\.tree)).unlessEmpty),
      ("interactions", Tree.list(interactions.map(\.tree)).unlessEmpty),
      ("decisions", Tree.list(decisions.map(\.tree)).unlessEmpty),
      ("groups", Tree.list(groups.map(\.tree)).unlessEmpty),
      ("policy", policy?.tree(over: base)),
      ("waivers", Tree.list(waivers.map(\.tree)).unlessEmpty),
      ("failOn", failOn.map { .list($0.map { .text($0.text) }) }),
    ])
  }
}

extension Tree {
  /// The value, or nil where nothing is in it.
  var unlessEmpty: Tree? { isEmpty ? nil : self }

  /// People by id; `usual` is the side that goes without saying.
  static func people(_ people: [Person], besides usual: Side) -> Tree? {
    Tree.mapping(people.map { Entry($0.id.rawValue, $0.tree(besides: usual)) }).unlessEmpty
  }

  fileprivate static func words<Word: RawRepresentable<String>>(_ words: [Word]) -> Tree? {
    Tree.list(words.map { .text($0.rawValue) }).unlessEmpty
  }
}

extension Day {
  fileprivate var tree: Tree { .text(description) }
}

extension History {
  fileprivate func tree(_ value: (Value) -> Tree) -> Tree? {
    Tree.mapping(entries.map { Tree.Entry($0.on.description, value($0.value)) }).unlessEmpty
  }
}

extension Renewal {
  fileprivate var tree: Tree {
    .record([
      ("on", on.tree), ("value", value.map { .text("\($0)") }), ("decided", decided.map { .text($0.rawValue) }),
    ])
  }
}

extension Incumbency {
  fileprivate var tree: Tree {
    .record([
      ("since", since.tree), ("usingDepartments", usingDepartments.map { .list($0.map { .text($0.rawValue) }) }),
    ])
  }
}

extension Opportunity {
  fileprivate var tree: Tree {
    .record([
      ("id", .text(id.rawValue)), ("openedOn", openedOn.tree), ("closedOn", closedOn?.tree),
      ("result", result.map { .text($0.rawValue) }), ("value", value.map { .text("\($0)") }),
      ("basis", basis.map { .text($0.rawValue) }), ("goal", goal.map { .text($0.rawValue) }),
    ])
  }
}

extension CompetitorSignal {
  fileprivate var tree: Tree {
    .record([
      ("competitor", .text(competitor)), ("on", on.tree), ("source", .text(source.rawValue)),
      ("person", person.map { .text($0.rawValue) }), ("kind", .text(kind.rawValue)),
    ])
  }
}

extension DepartureGroup {
  fileprivate var tree: Tree {
    .record([
      ("id", .text(id.rawValue)), ("members", .list(members.map { .text($0.rawValue) })), ("cause", .text(cause)),
    ])
  }
}

extension Waiver {
  /// The waiver as a file has it.
  var tree: Tree {
    .record([("finding", .text(finding)), ("reason", .text(reason)), ("until", until.tree)])
  }
}

extension Department {
  fileprivate var tree: Tree {
    let isImplied = archetype == Department(id: id).archetype
    return .record([
      ("name", name.map(Tree.text)), ("archetype", isImplied && archetype != .other ? nil : .text(archetype.rawValue)),
      ("parent", parent.map { .text($0.rawValue) }), ("status", status == .present ? nil : .text(status.rawValue)),
    ])
  }
}

extension Person {
  fileprivate func tree(besides usual: Side) -> Tree {
    .record([
      ("name", .text(name)), ("side", side == usual ? nil : .text(side.rawValue)), ("title", title.map(Tree.text)),
      ("department", department.map { .text($0.rawValue) }), ("organisation", organisation.map(Tree.text)),
      ("thirdPartyKind", thirdPartyKind.map { .text($0.rawValue) }),
      ("seniority", seniority.map { .text("\($0)") }), ("stance", stance.tree { .text("\($0)") }),
      ("perceivedPower", perceivedPower.tree(Tree.number)), ("formalAuthority", formalAuthority.map(Tree.number)),
      ("roles", Tree.words(roles)), ("isKey", isKey.map(Tree.bool)),
      ("attritionProbability", attritionProbability.map(Tree.number)), ("joinedOn", joinedOn?.tree),
      ("leavingOn", leavingOn?.tree), ("cadenceDays", cadenceDays.map(Tree.integer)),
      ("preferredChannel", preferredChannel.map { .text($0.rawValue) }),
      (
        "employment",
        Tree.list(
          employment.map {
            .record([("organisation", .text($0.organisation)), ("from", $0.from.tree), ("to", $0.to?.tree)])
          }
        ).unlessEmpty
      ),
    ])
  }
}

extension Tie {
  fileprivate var tree: Tree {
    let ends: [(String, Tree?)] =
      kind.isDirected
      ? [("kind", .text(kind.rawValue)), ("from", .text(from.rawValue)), ("to", .text(to.rawValue))]
      : [("between", .list([.text(from.rawValue), .text(to.rawValue)]))]
    return .record(
      ends + [
        ("rating", rating.tree(Tree.number)), ("strength", strength.tree(Tree.number)),
        ("weight", weight.map(Tree.number)), ("since", since?.tree), ("endedOn", endedOn?.tree),
      ])
  }
}

extension Interaction {
  fileprivate var tree: Tree {
    .record([
      ("on", on.tree), ("channel", .text(channel.rawValue)), ("with", .list(with.map { .text($0.rawValue) })),
      ("purposes", Tree.words(purposes)), ("initiator", initiator.map { .text($0.rawValue) }),
      ("result", result == .held ? nil : .text(result.rawValue)), ("replyDays", replyDays.map(Tree.integer)),
      ("solicited", solicited.map(Tree.bool)), ("accepted", accepted.map(Tree.bool)),
      ("sentiment", sentiment.map(Tree.integer)), ("topics", Tree.words(topics)),
      ("opportunity", opportunity.map(Tree.text)),
    ])
  }
}

extension Decision {
  fileprivate var tree: Tree {
    let parts = involvement.sorted { $0.key < $1.key }.map { Tree.Entry($0.key.rawValue, .text($0.value.rawValue)) }
    return .record([("on", on.tree), ("topic", .text(topic)), ("involvement", .mapping(parts))])
  }
}
