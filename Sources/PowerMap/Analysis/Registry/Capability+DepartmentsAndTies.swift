extension Capability {
  /// The measures of a department.
  static let departmentMeasures: [Capability] = [
    department(
      "coverage.department", "A5", "coverage", "Department coverage",
      "How well a department is covered, from 0 (no live thread) to 1 (every requirement met).",
      formula: "c = min(1, threads / required, ours / required, seniority / required)",
      inputs: ["Department", "policy:required", "tie.strength", "Person.seniority"], range: "0...1", view: "coverage",
      source: "000; domain A5"
    ) { $0.coverage.anyValue },
    department(
      "department.state", "A5", "state", "Department state",
      "Whether a department is covered, thin, uncovered, unmapped, not present, or unknown because of unknown ties.",
      formula: "from coverage.department", inputs: ["coverage.department"],
      range: "covered, thin, uncovered, unmapped, notPresent, unknown", view: "coverage", source: "000; domain A5"
    ) { department in
      department.state == .unknown
        ? .unknown(
          reason: "a tie or a seniority that is unknown decides", low: .text(department.least.rawValue),
          high: .text(department.most.rawValue))
        : .state(
          department.state.rawValue,
          because: department.coverage.because.isEmpty
            ? [Evidence("department:\(department.id)", text: "declared not to be present")]
            : department.coverage.because)
    },
    department(
      "department.threads", "A5", "liveThreads", "Threads into a department",
      "How many of its people have a live tie with us.", formula: "count of people with a live tie",
      inputs: ["tie.strength"], range: "0 or more", view: "coverage", source: "domain A5"
    ) { $0.threads.anyValue },
    department(
      "department.holders", "A5", "holders", "Our people in a department",
      "How many of ours hold a live tie into it.", formula: "count of ours with a live tie there",
      inputs: ["tie.strength"], range: "0 or more", view: "coverage", source: "domain A5"
    ) { $0.holders.anyValue },
    department(
      "department.seat.threads", "A23", "threads", "Threads to a required department",
      "Independent ways to a department as one seat, whose own people are taken to stay.",
      formula: "d to a super-node joined to its people", inputs: ["path.disjoint"], range: "0 or more", view: "risk",
      source: "domain A23"
    ) { $0.seat.threads.anyValue },
    department(
      "department.seat.cutSet", "A23", "cutSet", "Cut of a required department",
      "The fewest people outside it whose departure together cuts it off.", formula: "a minimum vertex cut",
      inputs: ["path.disjoint"], range: "people", view: "risk", source: "domain A23"
    ) { $0.seat.cutSet.anyValue },
    department(
      "department.seat.survival", "A23", "survival", "Survival of the way to a required department",
      "The probability that some way to it still stands after the horizon.", formula: "P(some path of survivors)",
      inputs: ["path.disjoint", "policy:attrition"], range: "0...1", view: "risk", source: "domain A23"
    ) { $0.seat.survival.anyValue },
  ]

  /// The measures of a tie.
  static let tieMeasures: [Capability] = [
    Capability(
      key: "tie.strength", capability: "A2", scope: .tie, field: "strength", title: "Tie strength",
      definition:
        "How good the access is that a relationship gives, not how friendly it is. A rating alone and contact "
        + "alone each reach a cap, and both fade; a strength computed elsewhere is used as it is.",
      formula:
        "s = 1 - (1 - cap rho)(1 - cap x), rho = rating/5 2^(-age/h), x = 1 - 2^(-E/half), E = sum of channel/size 2^(-age/h)",
      inputs: [
        "Tie.rating", "Tie.strength", "Tie.endedOn", "interactions", "logFrom", "policy:cap", "policy:halfLife.rating",
        "policy:halfLife.interaction", "policy:evidenceHalfSaturation", "policy:channel",
      ], range: "0...0.96, given 0...1",
      view: "structure", source: "000, 001; domain 4.1",
      results: { analysis in analysis.ties.map { ($0.id, $0.strength.anyValue) } }),
    Capability(
      key: "tie.band", capability: "A2", scope: .tie, field: "band", title: "Tie band",
      definition: "What a strength is called: very strong, strong, moderate (from which it is a live thread), weak or "
        + "trace.",
      formula: "the first threshold that is reached", inputs: ["tie.strength", "policy:threshold"],
      range: "trace, weak, moderate, strong, veryStrong",
      view: "structure", source: "domain 4.1",
      results: { analysis in
        analysis.ties.map { tie in
          guard let band = tie.band else {
            return (tie.id, .unknown(reason: tie.strength.reason ?? "strength unknown", low: nil, high: nil))
          }
          return (tie.id, .state(band.rawValue, because: tie.strength.because))
        }
      }),
  ]

  /// A row of each department.
  static func department(
    _ key: String, _ capability: String, _ field: String, _ title: String, _ definition: String, formula: String,
    inputs: [String], range: String, view: String, source: String,
    _ figure: @escaping @Sendable (DepartmentProfile) -> Measured<MeasuredValue>
  ) -> Capability {
    Capability(
      key: key, capability: capability, scope: .department, field: field, title: title, definition: definition,
      formula: formula, inputs: inputs, range: range, view: view, source: source,
      results: { analysis in analysis.departments.map { ($0.id, figure($0)) } })
  }
}
