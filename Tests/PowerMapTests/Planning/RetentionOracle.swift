@testable import PowerMap

/// The retention objective of domain 4.10 over sets of raised ties, from the definition and the figures of an analysis:
/// an oracle that shares no code with the planner.
///
///     J = Ehat + weight * mean over required departments of mean(min(1, threads / required), min(1, ours / required))
struct RetentionOracle {
  /// A tie that could be raised: positions in the team and among the customer's people.
  struct Candidate: Hashable {
    let ours: Int
    let theirs: Int
  }

  /// Every tie weaker than the target between two who stay, in order of ours and then theirs.
  let candidates: [Candidate]
  private let analysis: Analysis
  /// Of each of ours to each of theirs, unknown ones at their least.
  private let strengths: [[Double]]
  private let required: [(people: [Int], requirement: Requirement)]

  init(_ analysis: Analysis) {
    let known = Dictionary(uniqueKeysWithValues: analysis.ties.map { ($0.id, $0.strength.low ?? 0) })
    let strengths = analysis.team.map { ours in
      analysis.people.map { known["\(min(ours.id, $0.id)):\(max(ours.id, $0.id))"] ?? 0 }
    }
    self.analysis = analysis
    self.strengths = strengths
    required = analysis.departments.compactMap { department in
      guard let requirement = department.requirement, department.least != .notPresent else { return nil }
      return (analysis.people.indices.filter { department.people.contains(analysis.people[$0].id) }, requirement)
    }
    candidates = analysis.team.indices.flatMap { ours in
      analysis.people.indices.map { Candidate(ours: ours, theirs: $0) }
    }.filter { candidate in
      strengths[candidate.ours][candidate.theirs] < analysis.policy.plan.raiseTo - 1e-9
        && analysis.team[candidate.ours].attrition < 1 && analysis.people[candidate.theirs].attrition < 1
    }
  }

  /// J once some ties are raised.
  func value(_ raised: [Candidate]) -> Double {
    var strengths = strengths
    for tie in raised { strengths[tie.ours][tie.theirs] = analysis.policy.plan.raiseTo }
    var (expected, staying) = (0.0, 0.0)
    for (position, person) in analysis.people.enumerated() {
      let weight = (person.powerShare.value ?? 0) * (1 - person.attrition)
      let missed = analysis.team.indices.reduce(1.0) {
        $0 * (1 - (1 - analysis.team[$1].attrition) * strengths[$1][position])
      }
      expected += weight * (1 - missed)
      staying += weight
    }
    let live = analysis.policy.threshold.live
    let shares = required.map { department in
      let threads = department.people.count { person in strengths.contains { $0[person] >= live } }
      let holders = strengths.count { ties in department.people.contains { ties[$0] >= live } }
      return Self.threadedShare(threads, holders, department.requirement)
    }
    return (staying > 0 ? expected / staying : 0) + analysis.policy.plan.departmentWeight * Self.mean(shares)
  }

  /// J once the ties of some pairs are raised.
  func value(of pairs: [Plan.Pair]) -> Double { value(candidates.filter { pairs.contains(pair($0)) }) }

  /// J of an analysis as it stands.
  static func value(of analysis: Analysis) -> Double {
    let shares = analysis.departments.compactMap { department -> Double? in
      guard let requirement = department.requirement, department.least != .notPresent else { return nil }
      return threadedShare(department.threads.low ?? 0, department.holders.low ?? 0, requirement)
    }
    return (analysis.expectedRetention.low ?? 0) + analysis.policy.plan.departmentWeight * mean(shares)
  }

  /// The most that so many raised ties reach, when each of ours gets no more than some of them.
  func best(steps: Int, perColleague limit: Int) -> Double {
    func most(from first: Int, _ set: [Candidate]) -> Double {
      var best = value(set)
      guard set.count < steps else { return best }
      for position in first..<max(first, candidates.count) where allows(candidates[position], after: set, limit) {
        best = max(best, most(from: position + 1, set + [candidates[position]]))
      }
      return best
    }
    return most(from: 0, [])
  }

  /// The ties one after the other, each the one that gains most, with the tie-break of domain 4.10.
  func greedy(steps: Int, perColleague limit: Int) -> [Candidate] {
    var chosen: [Candidate] = []
    while chosen.count < steps {
      let now = value(chosen)
      let gains = candidates.filter { !chosen.contains($0) && allows($0, after: chosen, limit) }
        .map { (candidate: $0, gain: value(chosen + [$0]) - now) }
      guard let most = gains.map(\.gain).max(), most > 1e-9 else { break }
      let equal = gains.filter { $0.gain > 1e-9 && $0.gain >= most - 1e-9 }.map(\.candidate)
      guard let next = equal.min(by: { precedes($0, $1, raised: chosen) }) else { break }
      chosen.append(next)
    }
    return chosen
  }

  /// Of equal gains the smaller gap of seniority comes first, an unknown one counting 9, then fewer live threads of ours,
  /// then the ids of theirs and of ours.
  func precedes(_ one: Candidate, _ other: Candidate, raised: [Candidate]) -> Bool {
    func order(_ candidate: Candidate) -> (Int, Int, Int, Int) {
      let (ours, theirs) = (analysis.team[candidate.ours].person, analysis.people[candidate.theirs].person)
      let gap = ours.seniority.flatMap { mine in theirs.seniority.map { abs(mine.rawValue - $0.rawValue) } } ?? 9
      let threads = analysis.people.indices.count { person in
        strengths[candidate.ours][person] >= analysis.policy.threshold.live
          || raised.contains(Candidate(ours: candidate.ours, theirs: person))
      }
      // Positions are in order of ids.
      return (gap, threads, candidate.theirs, candidate.ours)
    }
    return order(one) < order(other)
  }

  /// The ids of a tie.
  func pair(_ candidate: Candidate) -> Plan.Pair {
    Plan.Pair(analysis.team[candidate.ours].id, analysis.people[candidate.theirs].id)
  }

  private func allows(_ candidate: Candidate, after set: [Candidate], _ limit: Int) -> Bool {
    set.count { $0.ours == candidate.ours } < limit
  }

  private static func threadedShare(_ threads: Int, _ holders: Int, _ requirement: Requirement) -> Double {
    func share(_ count: Int, _ required: Int) -> Double {
      required > 0 ? min(1, Double(count) / Double(required)) : 1
    }
    return (share(threads, requirement.threads) + share(holders, requirement.ours)) / 2
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}
