/// Finds the ties to build: one after the other, or the best set of all.
///
/// Candidates are all pairs of ours and theirs whose tie is weaker than `plan.raiseTo` and neither of whom is known to
/// leave. Gains within 10⁻⁹ are equal. The score is monotone but not submodular, since it has a minimum and disjoint
/// paths in it, so nothing is promised of the greedy plan; the retention objective is both, and the greedy plan reaches
/// at least 1 − 1/e of the best, or half of it where the number of new ties for a colleague is limited.
/// Source: domain 4.10, A19; Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set
/// functions", 1978; Fisher, Nemhauser and Wolsey of the same year for the limit, which is a partition matroid.
struct PlanSearch {
  private let start: PlanState
  private let candidates: [PlanCandidate]
  private let steps: Int
  private let maximumPerColleague: Int
  private let locked: [PlanCandidate]

  /// - Throws: `PlanError` for locked or excluded pairs that make no sense.
  init(_ start: PlanState, options: PlanOptions) throws(PlanError) {
    let plan = start.snapshot.policy.plan
    self.start = start
    steps = max(0, options.steps ?? plan.steps)
    maximumPerColleague = max(1, options.maximumPerColleague ?? plan.maxNewPerColleague)
    let all = Self.candidates(start)
    var locked: [PlanCandidate] = []
    for pair in options.locked {
      let (colleague, customer) = try start.positions(of: pair)
      guard let candidate = all.first(where: { $0.colleague == colleague && $0.customer == customer }) else {
        throw .cannotLock(pair, reason: start.whyNotPlanned(colleague, customer))
      }
      if !locked.contains(candidate) { locked.append(candidate) }
    }
    self.locked = locked
    guard locked.count <= steps, Self.isAllowed(locked, maximumPerColleague) else {
      throw .tooManyLocked(limit: min(steps, maximumPerColleague))
    }
    var excluded: Set<[Int]> = []
    for pair in options.excluded {
      let (colleague, customer) = try start.positions(of: pair)
      excluded.insert([colleague, customer])
    }
    candidates = all.filter { !excluded.contains([$0.colleague, $0.customer]) && !locked.contains($0) }
  }

  /// Every pair that could be planned, in order of our people and then of theirs.
  static func candidates(_ state: PlanState) -> [PlanCandidate] {
    let target = state.snapshot.policy.plan.raiseTo
    let staying = state.chairs.indices.filter { !state.isLeaving(customer: $0) }
    return state.snapshot.team.indices.filter { !state.isLeaving(colleague: $0) }.flatMap { colleague in
      staying.map { PlanCandidate(colleague: colleague, customer: $0, strength: state.strength(colleague, $0)) }
    }.filter { $0.strength < target - Tolerance.equal }
  }

  /// The locked ties, then the one that gains most, again and again; it ends early where nothing more is gained.
  func greedy() -> [PlanCandidate] {
    var state = start
    var chosen = locked
    for candidate in locked { state = state.raising(candidate) }
    while chosen.count < steps {
      let left = candidates.filter { !chosen.contains($0) && Self.isAllowed(chosen + [$0], maximumPerColleague) }
      guard let best = best(of: left, in: state) else { break }
      chosen.append(best)
      state = state.raising(best)
    }
    return chosen
  }

  /// The candidate that gains most; of equal ones the smallest gap of seniority, then fewest live threads of the
  /// colleague, then the ids of theirs and of ours. Nil where none gains anything.
  ///
  /// Candidates are looked at from the highest bound down, until no bound reaches the best: a bound costs no search for
  /// paths.
  private func best(of candidates: [PlanCandidate], in state: PlanState) -> PlanCandidate? {
    let bounded = candidates.map { (candidate: $0, bound: state.bound(raising: $0)) }
      .sorted { $0.bound > $1.bound }
    var values: [(candidate: PlanCandidate, value: Double)] = []
    var best = state.value + Tolerance.equal
    for (candidate, bound) in bounded {
      guard bound >= best - Tolerance.equal else { break }
      let value = state.value(raising: candidate)
      best = max(best, value)
      values.append((candidate, value))
    }
    return values.filter { $0.value > state.value + Tolerance.equal && $0.value >= best - Tolerance.equal }
      .map(\.candidate).min { state.preference([$0]).precedes(state.preference([$1])) }
  }

  /// The best set of ties of all, in the order in which each gains most.
  ///
  /// Of equal sets the one with the smaller sum of gaps in seniority wins, then the one of colleagues with fewer live
  /// threads, then the first by its sorted ids.
  /// - Throws: `PlanError.tooManyCombinations`.
  /// - Complexity: O(candidatesˢᵗᵉᵖˢ).
  func exact() throws(PlanError) -> [PlanCandidate] {
    let free = min(steps - locked.count, candidates.count)
    let limit = start.snapshot.policy.plan.exactMax
    var combinations = 1
    for _ in 0..<free {
      let (product, isTooLarge) = combinations.multipliedReportingOverflow(by: candidates.count)
      guard !isTooLarge, product <= limit else {
        throw .tooManyCombinations(candidates: candidates.count, steps: free, limit: limit)
      }
      combinations = product
    }
    var state = start
    for candidate in locked { state = state.raising(candidate) }
    var best: (set: [PlanCandidate], value: Double) = ([], state.value)
    func extend(_ set: [PlanCandidate], from first: Int, _ state: PlanState) {
      for position in first..<candidates.count {
        let next = set + [candidates[position]]
        guard Self.isAllowed(locked + next, maximumPerColleague) else { continue }
        let isLast = next.count == free
        let value = isLast ? state.value(raising: candidates[position]) : 0
        let raised = isLast ? nil : state.raising(candidates[position])
        let reached = raised?.value ?? value
        if reached > best.value + Tolerance.equal
          || reached > best.value - Tolerance.equal
            && start.preference(next).precedes(start.preference(best.set))
        {
          best = (next, max(reached, best.value))
        }
        if let raised { extend(next, from: position + 1, raised) }
      }
    }
    if free > 0 { extend([], from: 0, state) }
    return locked + ordered(best.set, after: state)
  }

  /// A set in the order in which each tie gains most after those before it.
  private func ordered(_ set: [PlanCandidate], after state: PlanState) -> [PlanCandidate] {
    var (state, left, chosen) = (state, set, [PlanCandidate]())
    while !left.isEmpty {
      let next = best(of: left, in: state) ?? left[0]
      chosen.append(next)
      left.removeAll { $0 == next }
      state = state.raising(next)
    }
    return chosen
  }

  private static func isAllowed(_ set: [PlanCandidate], _ maximum: Int) -> Bool {
    var counts: [Int: Int] = [:]
    for candidate in set { counts[candidate.colleague, default: 0] += 1 }
    return counts.values.allSatisfy { $0 <= maximum }
  }
}

/// By what one of several equally good sets of ties is preferred.
struct PlanPreference {
  let levelGap: Int
  let liveThreads: Int
  let ids: [[Person.ID]]

  /// Whether the set comes first; of sets that reach the same, the one of fewer ties does.
  func precedes(_ other: PlanPreference) -> Bool {
    if ids.count != other.ids.count { return ids.count < other.ids.count }
    if levelGap != other.levelGap { return levelGap < other.levelGap }
    if liveThreads != other.liveThreads { return liveThreads < other.liveThreads }
    return ids.lexicographicallyPrecedes(other.ids) { $0.lexicographicallyPrecedes($1) }
  }
}

extension PlanState {
  /// What decides among equally good sets; unknown seniority counts as a gap of `plan.unknownLevelGap`.
  func preference(_ set: [PlanCandidate]) -> PlanPreference {
    PlanPreference(
      levelGap: set.reduce(0) { $0 + (levelGap($1) ?? snapshot.policy.plan.unknownLevelGap) },
      liveThreads: set.reduce(0) { $0 + liveThreads(of: $1.colleague) },
      ids: set.map { [customer($0).id, colleague($0).id] }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// The levels between the two; nil where one is unknown.
  func levelGap(_ candidate: PlanCandidate) -> Int? {
    guard let ours = colleague(candidate).seniority, let theirs = customer(candidate).seniority else { return nil }
    return abs(ours.rawValue - theirs.rawValue)
  }

  /// Ours.
  func colleague(_ candidate: PlanCandidate) -> Person { snapshot.members[snapshot.team[candidate.colleague]] }

  /// Theirs.
  func customer(_ candidate: PlanCandidate) -> Person { snapshot.members[snapshot.customers[candidate.customer]] }

  /// Whether somebody of ours is known to leave within the horizon, or has been taken to have left.
  func isLeaving(colleague: Int) -> Bool {
    context.attrition.team[colleague] >= 1 || snapshot.departed.contains(snapshot.team[colleague])
  }

  /// Whether somebody of theirs is known to leave within the horizon, or has been taken to have left.
  func isLeaving(customer: Int) -> Bool {
    context.attrition.customers[customer] >= 1 || snapshot.departed.contains(snapshot.customers[customer])
  }

  /// The positions of a pair.
  func positions(of pair: Plan.Pair) throws(PlanError) -> (colleague: Int, customer: Int) {
    for (ours, theirs) in [(pair.colleague, pair.person), (pair.person, pair.colleague)] {
      if let colleague = snapshot.team.firstIndex(where: { snapshot.members[$0].id == ours }),
        let customer = snapshot.customers.firstIndex(where: { snapshot.members[$0].id == theirs })
      {
        return (colleague, customer)
      }
    }
    throw .noSuchPair(pair)
  }

  /// Why a pair is not among the candidates.
  func whyNotPlanned(_ colleague: Int, _ customer: Int) -> String {
    isLeaving(colleague: colleague) || isLeaving(customer: customer)
      ? "one of the two is leaving"
      : "their tie is \(strength(colleague, customer).fixed(2)) already"
  }
}
