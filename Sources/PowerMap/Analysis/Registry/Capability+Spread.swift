// The lists are long and flat on purpose: one row, one measure.
extension Capability {
  /// How coverage is spread over the customer.
  static let spreadMeasures: [Capability] = [
    account(
      "breadth", "A6", "Breadth", "The share of the departments in which somebody has a live tie with us.",
      formula: "departments covered or thin / departments that apply", inputs: ["department.state"], range: "0...1",
      view: "coverage", source: "000; domain A6"
    ) { $0.spread.breadth.anyValue },
    account(
      "tentacles", "A6", "Effective tentacles",
      "How many equally covered departments would be as concentrated as these. A diagnostic: it is not in the score, "
        + "and ties of unknown strength count as none.",
      formula: "1 / sum_D q_D^2, q_D = cover in D / cover in all departments",
      inputs: ["coverage.person", "Department"], range: "1 or more", view: "coverage",
      source: "000; Laakso and Taagepera 1979; domain A6"
    ) { $0.spread.tentacles.anyValue },
    account(
      "level.bands", "A6", "Levels with a live tie",
      "The share of the levels (executives, management, staff) that have people and a live tie with one of them.",
      formula: "levels with a live tie / levels with people",
      inputs: ["Person.seniority", "tie.strength", "policy:levels"], range: "0...1", view: "coverage",
      source: "000; domain A6"
    ) { $0.spread.levels.anyValue },
    account(
      "peer.match", "A6", "Key people who know a peer",
      "The share of the key people with a live tie to one of ours of about the same level.",
      formula: "key people with a live tie within peerDistance levels / key people",
      inputs: ["Person.seniority", "tie.strength", "policy:levels.peerDistance"], range: "0...1", view: "coverage",
      source: "000; domain A6"
    ) { $0.spread.peerMatch.anyValue },
    account(
      "functions.matrix", "A6", "Functions that know each other",
      "The live ties between each function of ours and each of theirs, as ours:theirs.",
      formula: "count of live ties by function on both sides",
      inputs: ["Person.department", "Department.archetype", "tie.strength"], range: "counts by pair of functions",
      view: "coverage", source: "000; domain A6"
    ) { analysis in
      analysis.spread.functions.map { pairs in
        .parts(
          Dictionary(
            pairs.map { ("\($0.ours):\($0.theirs)", MeasuredValue.integer($0.threads)) },
            uniquingKeysWith: { first, _ in first }))
      }
    },
    account(
      "dependency.procurement", "A7", "Procurement dependency",
      "The share of our coverage that is in procurement. A diagnostic: it is not in the score, and ties of unknown "
        + "strength count as none.",
      formula: "P = sum of cov over procurement / sum of cov",
      inputs: ["coverage.person", "Department.archetype", "policy:dependency"], range: "0...1", view: "coverage",
      source: "000; domain A7"
    ) { $0.spread.procurementDependency.anyValue },
    account(
      "procurement.balance", "A9", "Procurement as a part of it",
      "Whether open opportunities and renewals that are due stand on procurement, on others, or on both.",
      formula: "a live tie in procurement, and one elsewhere",
      inputs: ["opportunities", "renewals", "Department.archetype", "tie.strength", "policy:window.short"],
      range: "both, onlyProcurement, bypassingProcurement, neither", view: "coverage", source: "000; domain A9"
    ) { $0.spread.procurementBalance.anyValue },
    account(
      "threads.effective", "A14", "Effective threads",
      "How many equally covered people would be as concentrated as these. A diagnostic: raising the strongest tie "
        + "lowers it, it is not in the score, and ties of unknown strength count as none.",
      formula: "1 / sum_v q_v^2, q_v = cov_v / sum cov", inputs: ["coverage.person"], range: "1 or more", view: "risk",
      source: "001; Herfindahl 1950; domain A14"
    ) { $0.spread.effectiveThreads.anyValue },
    account(
      "threads.effective.ours", "A14", "Effective holders",
      "How many of ours with equal ties would be as concentrated as these; a diagnostic like effective threads.",
      formula: "1 / sum_o q_o^2, q_o = sum_v s(o, v) / sum s", inputs: ["tie.strength"], range: "1 or more",
      view: "risk", source: "001; Herfindahl 1950; domain A14"
    ) { $0.spread.effectiveHolders.anyValue },
  ]
}
