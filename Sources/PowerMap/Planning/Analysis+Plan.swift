extension Analysis {
  /// The next relationships to build.
  ///
  /// - Throws: `PlanError.unknownPower` where nobody's power is known.
  /// - Complexity: see ``plan(_:)``.
  public func plan(steps: Int) throws(PlanError) -> Plan { try plan(PlanOptions(steps: steps)) }

  /// The next relationships to build, as asked for; unknown ties count as nothing.
  ///
  /// - Throws: `PlanError` for what cannot be planned.
  /// - Complexity: O(steps × our people × theirs × (ties + paths to key people)); exact plans are limited by the policy's
  ///   `plan.exactMax`.
  public func plan(_ options: PlanOptions = PlanOptions()) throws(PlanError) -> Plan {
    guard let state = PlanState(basis.assembly, objective: options.objective) else {
      throw .unknownPower(reason: basis.assembly.whyPowerIsUnknown)
    }
    try checkPeople(of: options.locked + options.excluded)
    let search = try PlanSearch(state, options: options)
    let chosen = options.isExact ? try search.exact() : search.greedy()
    return Plan(
      objective: options.objective, isExact: options.isExact, raw: resilience.raw.value ?? 0,
      score: resilience.score.value ?? 0, steps: PlanSteps(self, state).steps(chosen),
      easyWins: EasyWins(self, state).best(except: chosen, and: options.excluded), maintenance: fadingTies())
  }

  /// Refuses pairs of people whom the account does not have; a leaver is known, and a pair of two of ours is no pair.
  private func checkPeople(of pairs: [Plan.Pair]) throws(PlanError) {
    let snapshot = basis.assembly.snapshot
    for id in pairs.flatMap({ [$0.colleague, $0.person] }) where snapshot.indexByID[id] == nil {
      throw .noSuchPerson(id, known: (snapshot.team + snapshot.customers).map { snapshot.members[$0].id }.sorted())
    }
  }

  /// Our live ties by how soon they are no longer live, soonest first.
  private func fadingTies() -> [Plan.FadingTie] {
    let snapshot = basis.assembly.snapshot
    let fading = snapshot.pairs.compactMap { pair -> Plan.FadingTie? in
      let ends = [snapshot.members[pair.a], snapshot.members[pair.b]]
      guard let ours = ends.first(where: { $0.side == .ours }),
        let theirs = ends.first(where: { $0.side == .customer }),
        let strength = pair.strength.value, let days = ThreadLife.daysLeft(pair, in: snapshot)
      else { return nil }
      return Plan.FadingTie(pair: Plan.Pair(ours.id, theirs.id), strength: strength, daysLeft: days)
    }
    return Array(
      fading.sorted {
        ($0.daysLeft, $0.pair.person, $0.pair.colleague) < ($1.daysLeft, $1.pair.person, $1.pair.colleague)
      }
      .prefix(policy.plan.maintenance))
  }
}

/// Relationships that an introduction reaches best, and that add at least `plan.leastGain`.
struct EasyWins {
  private let analysis: Analysis
  private let state: PlanState

  init(_ analysis: Analysis, _ state: PlanState) {
    self.analysis = analysis
    self.state = state
  }

  /// The most feasible ones that are neither in the plan nor excluded; of equal ones what gains most, then the ids.
  func best(except chosen: [PlanCandidate], and excluded: [Plan.Pair]) -> [Plan.EasyWin] {
    let excluded = Set(excluded.map { Set([$0.colleague, $0.person]) })
    let reach = FeasibilityTable(analysis.basis.assembly)
    let least = analysis.policy.plan.minFeasibility
    let candidates = PlanSearch.candidates(state).filter {
      !chosen.contains($0) && !excluded.contains([state.colleague($0).id, state.customer($0).id])
    }
    .map { (candidate: $0, feasibility: reach.feasibility($0)) }
    .filter { $0.feasibility > least + Tolerance.equal }
    .sorted { Tolerance.rank($0.feasibility) > Tolerance.rank($1.feasibility) }
    let before = ResilienceScore.raw(state.scoreValues, analysis.policy)
    var wins: [Plan.EasyWin] = []
    var last = Double.infinity
    for (candidate, feasibility) in candidates {
      // All that are equally feasible are looked at before the list is cut.
      if wins.count >= analysis.policy.plan.easyWins, Tolerance.rank(feasibility) < Tolerance.rank(last) { break }
      let gain = ResilienceScore.raw(state.raising(candidate).scoreValues, analysis.policy) - before
      guard gain >= analysis.policy.plan.leastGain else { continue }
      let pair = Plan.Pair(state.colleague(candidate).id, state.customer(candidate).id)
      wins.append(Plan.EasyWin(pair: pair, feasibility: feasibility, gain: gain))
      last = feasibility
    }
    wins.sort {
      let (one, other) = (Tolerance.rank($0.feasibility), Tolerance.rank($1.feasibility))
      if one != other { return one > other }
      let (gain, otherGain) = (Tolerance.rank($0.gain), Tolerance.rank($1.gain))
      if gain != otherGain { return gain > otherGain }
      return ($0.pair.person, $0.pair.colleague) < ($1.pair.person, $1.pair.colleague)
    }
    return Array(wins.prefix(analysis.policy.plan.easyWins))
  }
}

/// How well each of ours is introduced to each of theirs: `q = max(minFeasibility, reach from o)` (domain 4.10).
struct FeasibilityTable {
  private let chains: [[Chain?]]
  private let snapshot: Snapshot

  init(_ assembly: AccountAssembly) {
    snapshot = assembly.snapshot
    let conductance = AccessGraph.conductance(of: assembly.snapshot)
    let graph = MemberGraph(assembly.low.access.edges)
    let hops = assembly.snapshot.policy.hops.introduction
    chains = assembly.snapshot.team.map {
      graph.bestChains(from: [$0], maximumHops: hops, conductance: conductance)
    }
  }

  func feasibility(_ candidate: PlanCandidate) -> Double {
    let reach = chains[candidate.colleague][snapshot.customers[candidate.customer]]?.value ?? 0
    return max(snapshot.policy.plan.minFeasibility, reach)
  }
}
