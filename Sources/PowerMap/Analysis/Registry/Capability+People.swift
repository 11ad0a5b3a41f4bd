extension Capability {
  /// The measures of a person.
  static let personMeasures: [Capability] = [
    person(
      "power.actual", "A3", "power", "Actual power",
      "How much of the account's formal authority a person can sway, corrected by the part they had in decisions. "
        + "Procurement sways less where we are in use already (I'), until decisions show otherwise.",
      formula: "A = (p I' + sum_d w_d y_d) / (p + sum_d w_d), w = 2^(-age / h), I' = I (1 - relief tenure breadth)",
      inputs: [
        "Person.seniority", "Person.formalAuthority", "Person.roles", "influences", "advises", "reportsTo", "decisions",
        "incumbency", "policy:decision", "policy:halfLife.decision", "policy:incumbency",
      ],
      range: "0...1", view: "power", source: "000; domain 4.2"
    ) {
      $0.power.anyValue
    } contact: {
      $0.power.anyValue
    },
    person(
      "power.influence", "A3", "influence", "Structural influence",
      "The share of the account's formal authority this person can sway, before decisions correct it.",
      formula: "I = sum_j b_j rho(i, j) / sum_j b_j, rho = best product of influence over chains of influence",
      inputs: [
        "Person.seniority", "Person.formalAuthority", "influences", "advises", "reportsTo", "policy:authority",
        "policy:hierarchy", "policy:hops.influence",
      ], range: "0...1",
      view: "power", source: "000; domain 4.2"
    ) { $0.influence.anyValue },
    person(
      "power.share", "A3", "powerShare", "Share of power", "Actual power as a share of everybody's at the customer.",
      formula: "share = A / sum A", inputs: ["power.actual"], range: "0...1", view: "power", source: "domain 4.2"
    ) { $0.powerShare.anyValue },
    person(
      "coverage.person", "A4", "coverage", "Cover of a person",
      "The probability that at least one of our ties to this person holds.",
      formula: "cov = 1 - product over ours of (1 - s(o, v))", inputs: ["tie.strength"], range: "0...1",
      view: "structure", source: "domain 4.3"
    ) { $0.coverage.anyValue },
    person(
      "reach", "A4r", "reach", "Reach", "How well the best chain of introductions carries, from any of ours.",
      formula: "R_k(v) = max(R_k-1(v), max_u R_k-1(u) kappa(u) w(u, v)), k <= hops",
      inputs: [
        "tie.strength", "reportsTo", "influences", "Person.stance", "policy:hops.introduction", "policy:conductance",
      ], range: "0...1", view: "structure",
      source: "domain 4.4"
    ) { $0.reach.anyValue },
    person(
      "champion.state", "A10", "champion", "Champion test",
      "Whether an advocate is a champion: fresh stance, power, a live tie, and advocacy on record.",
      formula: "advocate within the short window, A >= power, live tie, advocacy within the long window",
      inputs: [
        "Person.stance", "power.actual", "tie.strength", "Interaction.purposes", "decisions", "policy:champion",
        "policy:window",
      ],
      range: "champion, coach, unproven, none", view: "structure", source: "000; domain A10"
    ) { $0.champion.map { .text($0.rawValue) } },
    person(
      "removal.impact", "A15", "removalImpact", "Loss of coverage if this person leaves",
      "What coverage loses. When one of ours leaves, their ties become 0; when a customer's person leaves, the chair "
        + "keeps its power and loses its cover. It says nothing about how likely a departure is.",
      formula: "loss(p) = C - C without p", inputs: ["coverage.power"], range: "0...1", view: "risk",
      source: "000; domain 4.7"
    ) {
      $0.removalImpact.anyValue
    } colleague: {
      $0.removalImpact.anyValue
    },
  ]

  /// The measures of the way to a person.
  static let seatMeasures: [Capability] = [
    person(
      "path.disjoint", "A13", "disjointPaths", "Independent ways",
      "How many paths lead from us to this person that share nobody.",
      formula: "d = maximum of vertex-disjoint paths over access edges >= path",
      inputs: ["tie.strength", "reportsTo", "influences", "Person.stance", "policy:threshold.path"], range: "0 or more",
      view: "risk",
      source: "Menger 1927; domain 4.6"
    ) { $0.disjointPaths.anyValue },
    person(
      "path.spof", "A13", "singlePointsOfFailure", "Single points of failure",
      "Everybody, ours or theirs, whose departure alone cuts this person off from us.",
      formula: "the dominators of the person from the super-source over ours", inputs: ["path.disjoint"],
      range: "people", view: "risk", source: "Lengauer and Tarjan 1979; domain 4.6"
    ) { $0.singlePointsOfFailure.anyValue },
    person(
      "seat.threads", "A23", "threads", "Threads to the seat",
      "Independent ways to the seat of a key person; always read together with its cut and its survival.",
      formula: "d of path.disjoint", inputs: ["path.disjoint"], range: "0 or more", view: "risk",
      source: "000; domain A23"
    ) { $0.seat.threads.anyValue },
    person(
      "seat.cutSet", "A23", "cutSet", "Cut of the seat",
      "The fewest people whose departure together cuts a key person off; the first by ids among the smallest.",
      formula: "a minimum vertex cut", inputs: ["path.disjoint"], range: "people", view: "risk",
      source: "Picard and Queyranne 1980; domain A23"
    ) { $0.seat.cutSet.anyValue },
    person(
      "seat.survival", "A23", "survival", "Survival of the seat's connection",
      "The probability that some way to a key person still stands after the horizon, if that person stays.",
      formula: "P(some path of survivors), exact within the budget, else sampled with a Wilson interval",
      inputs: [
        "path.disjoint", "Person.attritionProbability", "Person.leavingOn", "policy:attrition", "policy:horizonDays",
        "policy:reliability",
      ],
      range: "0...1", view: "risk", source: "two-terminal reliability, Colbourn 1987; domain 4.8, A23"
    ) { $0.seat.survival.anyValue },
    person(
      "reliability", "A16", "reliability", "Reliability",
      "The survival of the seat's connection under its name in the literature. Its evidence has the importance of each "
        + "person of the cut (Birnbaum) and the probability that the person is still there as well.",
      formula: "Rel(t) = P(some path to t survives | t stays)",
      inputs: ["path.disjoint", "Person.attritionProbability", "Person.leavingOn", "policy:attrition"],
      range: "0...1", view: "risk", source: "Birnbaum 1969; domain 4.8"
    ) { $0.seat.survival.anyValue },
  ]

  /// A row of each person.
  /// - Parameters:
  ///   - figure: of one of the customer's people.
  ///   - colleague: of one of ours, where it has a meaning.
  ///   - contact: of a third party or competitor, where it has a meaning.
  static func person(
    _ key: String, _ capability: String, _ field: String, _ title: String, _ definition: String, formula: String,
    inputs: [String], range: String, view: String, source: String,
    _ figure: @escaping @Sendable (PersonProfile) -> Measured<MeasuredValue>,
    colleague: (@Sendable (ColleagueProfile) -> Measured<MeasuredValue>)? = nil,
    contact: (@Sendable (ContactProfile) -> Measured<MeasuredValue>)? = nil
  ) -> Capability {
    Capability(
      key: key, capability: capability, scope: .person, field: field, title: title, definition: definition,
      formula: formula, inputs: inputs, range: range, view: view, source: source,
      results: { analysis in
        var results = analysis.people.map { ($0.id, figure($0)) }
        if let colleague { results += analysis.team.map { ($0.id, colleague($0)) } }
        if let contact { results += analysis.network.map { ($0.id, contact($0)) } }
        return results.sorted { $0.0 < $1.0 }.map { ($0.0.rawValue, $0.1) }
      })
  }
}
