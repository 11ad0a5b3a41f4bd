// The lists are long and flat on purpose: one row, one measure.
extension Capability {
  /// The measures of the account as a whole.
  static let accountMeasures: [Capability] = [
    account(
      "resilience", "A18", "Resilience score",
      "How well the account would survive departures. It states exposure, not a forecast of renewal.",
      formula: "min(caps, 100 (w1 C + w2 C_N-1 + w3 Ehat + w4 Dbar + w5 K) / sum w)",
      inputs: [
        "coverage.power", "n1.coverage", "retention.expected", "coverage.required", "path.redundancy",
        "policy:score.weights", "policy:score.caps",
      ],
      range: "0...100", view: "structure", source: "000; domain 4.9"
    ) { $0.resilience.score.anyValue },
    account(
      "resilience.band", "A18", "Resilience band",
      "What the score is called, at either end of what is unknown.",
      formula: "the first band whose least score is reached",
      inputs: ["resilience", "policy:score.bands", "policy:score.weightShift"],
      range: "critical, fragile, adequate, resilient",
      view: "structure", source: "000; domain 4.9"
    ) { analysis in
      guard case .known(let band, let low, let high, let because) = analysis.resilience.band else {
        return analysis.resilience.band.map { .text($0.rawValue) }
      }
      let caps = analysis.resilience.caps.filter(\.isBinding).map {
        Evidence("policy:\($0.key)", text: "capped at \($0.limit.fixed(0)): \($0.reason)")
      }
      let weights = Evidence("policy:score.weightShift", text: analysis.resilience.weightCheck)
      return .known(
        .text(band.rawValue), low: .text(low.rawValue), high: .text(high.rawValue), because: caps + because + [weights])
    },
    account(
      "coverage.power", "A4", "Power-weighted coverage",
      "The share of the customer's power that we have a tie to. It may fall when somebody powerful is discovered, "
        + "because the map became truer.",
      formula: "C = sum_v share_v (1 - product over ours of (1 - s(o, v)))", inputs: ["tie.strength", "power.share"],
      range: "0...1", view: "structure", source: "000; domain 4.3"
    ) { $0.coverage.anyValue },
    account(
      "n1.coverage", "A15", "Coverage after the worst single loss",
      "What is left of coverage when the one person leaves, ours or theirs, whose departure costs most.",
      formula: "C_N-1 = min over p of C without p", inputs: ["coverage.power"], range: "0...1", view: "risk",
      source: "000; the N-1 criterion of power grids; domain 4.7"
    ) { $0.coverageAfterWorstLoss.anyValue },
    account(
      "retention.expected", "A16", "Expected retention",
      "How much of the coverage of those who stay is expected to stand within the horizon, when people leave "
        + "independently of each other.",
      formula:
        "Ehat = sum_v share_v (1 - a_v)(1 - product over ours of (1 - (1 - a_o) s(o, v))) / sum_v share_v (1 - a_v)",
      inputs: ["tie.strength", "power.share", "Person.attritionProbability", "Person.leavingOn", "policy:attrition"],
      range: "0...1", view: "risk", source: "001; domain 4.8"
    ) { $0.expectedRetention.anyValue },
    account(
      "coverage.required", "A5", "Coverage of required departments",
      "The mean coverage of the departments that every account should be known in.",
      formula: "Dbar = mean of c over required archetypes", inputs: ["coverage.department"], range: "0...1",
      view: "coverage", source: "000; domain A5, 4.9"
    ) { $0.departmentCoverage.anyValue },
    account(
      "path.redundancy", "A13", "Redundancy of the ways to key people",
      "How far the key people are reached two independent ways, weighted by their power.",
      formula: "K = sum over key v of share_v min(1, d(v) / enough) / sum over key v of share_v",
      inputs: ["path.disjoint", "power.share", "policy:threads.enough"], range: "0...1", view: "risk",
      source: "Menger 1927; domain 4.6"
    ) { $0.pathRedundancy.anyValue },
    account(
      "threads.customer", "A11", "Customer people with a live tie",
      "How many of the customer's people have a live tie with one of ours.",
      formula: "count of v with some s(o, v) >= live", inputs: ["tie.strength", "policy:threshold.live"],
      range: "0 or more",
      view: "structure", source: "000, 001; domain A11"
    ) { $0.customerThreads.anyValue },
    account(
      "threads.ours", "A12", "Our people with a live tie",
      "How many of ours have a live tie with one of the customer's people.",
      formula: "count of o with some s(o, v) >= live", inputs: ["tie.strength", "policy:threshold.live"],
      range: "0 or more",
      view: "risk", source: "001; domain A12"
    ) { $0.ourThreads.anyValue },
    account(
      "busFactor", "A12", "Bus factor",
      "The least number of our people whose loss brings coverage below the floor; 0 where it is below already.",
      formula: "min size of a set of ours without which C < floor", inputs: ["coverage.power", "policy:coverageFloor"],
      range: "0 or more", view: "risk", source: "001; domain 4.7"
    ) { $0.busFactor.anyValue },
    account(
      "threads", "A23", "Threads to the weakest key seat",
      "The least number of independent ways to the seat of a key person: the headline of single-threading.",
      formula: "min over key v of d(v)", inputs: ["seat.threads"], range: "0 or more", view: "risk",
      source: "000; domain A23"
    ) { $0.leastSeatThreads.anyValue },
    account(
      "role.coverage", "A10", "Buying roles",
      "Whether each required role is unidentified, identified, held by one of ours (singleHolder) or threaded.",
      formula: "by who holds the role and their live ties",
      inputs: ["Person.roles", "tie.strength", "champion.state", "policy:requiredRoles"],
      range: "unidentified, identified, singleHolder, threaded, unknown", view: "structure", source: "000; domain A10"
    ) { analysis in
      guard !analysis.roles.isEmpty else { return .notApplicable(reason: "no role is required") }
      func states(_ state: (RoleCoverage) -> RoleCoverage.State) -> MeasuredValue {
        let states = analysis.roles.map { ($0.role.rawValue, MeasuredValue.text(state($0).rawValue)) }
        return .parts(Dictionary(states, uniquingKeysWith: { first, _ in first }))
      }
      if analysis.roles.contains(where: { $0.state == .unknown }) {
        return .unknown(
          reason: "a tie or a stance that is unknown decides", low: states(\.least), high: states(\.most))
      }
      return .exactly(
        states(\.state),
        because: analysis.roles.flatMap { role in
          role.people.isEmpty
            ? [Evidence("policy:requiredRoles", text: "nobody is known to be \(role.role.words)")]
            : role.people.map { Evidence("person:\($0)", text: "\(role.role.words): \(role.state.rawValue)") }
        })
    },
    account(
      "support.supportive", "A10", "Supportive power", "The share of power that stands for us.",
      formula: "sum_v share_v max(0, stance_v) / 2", inputs: ["Person.stance", "power.share"], range: "0...1",
      view: "power", source: "000; domain A10"
    ) { $0.support.supportive.anyValue },
    account(
      "support.opposing", "A10", "Opposing power", "The share of power that stands against us.",
      formula: "sum_v share_v max(0, -stance_v) / 2", inputs: ["Person.stance", "power.share"], range: "0...1",
      view: "power", source: "000; domain A10"
    ) { $0.support.opposing.anyValue },
    account(
      "support.unknown", "A10", "Power of unknown stance", "The share of power whose stance nobody has recorded.",
      formula: "sum of share_v over v without a stance", inputs: ["Person.stance", "power.share"], range: "0...1",
      view: "power", source: "000; domain A10"
    ) { $0.support.unknown.anyValue },
  ]

  /// A row of the account as a whole.
  static func account(
    _ key: String, _ capability: String, _ title: String, _ definition: String, formula: String, inputs: [String],
    range: String, view: String, source: String, _ figure: @escaping @Sendable (Analysis) -> Measured<MeasuredValue>
  ) -> Capability {
    Capability(
      key: key, capability: capability, scope: .account, field: key, title: title, definition: definition,
      formula: formula, inputs: inputs, range: range, view: view, source: source,
      results: { [($0.account.id.rawValue, figure($0))] })
  }
}
