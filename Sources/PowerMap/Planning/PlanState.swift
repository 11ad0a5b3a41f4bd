/// A tie that could be built or strengthened, as positions in the team and among the customer's people.
struct PlanCandidate: Hashable, Sendable {
  let colleague: Int
  let customer: Int
  /// The strength today; an unknown one counts as nothing.
  let strength: Double
}

/// What is planned for: the score and the objective as functions of our ties, where trying one more tie is cheap.
///
/// Trying a tie replaces the cover of one chair, and looks for paths only where the tie is a new edge.
struct PlanState: Sendable {
  let snapshot: Snapshot
  let context: AccountContext
  let shares: [Double]
  let objective: Plan.Objective
  private(set) var chairs: [ChairCover]
  private var paths: MemberGraph
  private var departments: [DepartmentCoverage]
  private(set) var redundancy: Double?
  /// The value of the objective with the ties there are.
  private(set) var value = 0.0

  init?(_ assembly: AccountAssembly, objective: Plan.Objective) {
    guard let shares = assembly.context.shares else { return nil }
    snapshot = assembly.snapshot
    context = assembly.context
    self.shares = shares
    self.objective = objective
    chairs = assembly.low.chairs
    paths = assembly.low.paths
    departments = assembly.low.departments
    redundancy = assembly.low.values?.redundancy
    value = value(of: chairs, departments: departments, redundancy: redundancy)
  }

  /// The strength of the tie of one of ours to one of theirs.
  func strength(_ colleague: Int, _ customer: Int) -> Double {
    chairs[customer].ties.first { $0.colleague == colleague }?.strength ?? 0
  }

  /// How many of theirs one of ours has a live tie to.
  func liveThreads(of colleague: Int) -> Int {
    chairs.indices.count { strength(colleague, $0) >= snapshot.policy.threshold.live }
  }

  /// The value of the objective once a tie is raised, and the most it can be, which costs no search for paths.
  func bound(raising candidate: PlanCandidate) -> Double {
    trying(candidate) { chairs, departments in
      value(
        of: chairs, departments: departments, redundancy: opensPath(candidate) ? redundancy.map { _ in 1 } : redundancy)
    }
  }

  /// The value of the objective once a tie is raised.
  func value(raising candidate: PlanCandidate) -> Double {
    trying(candidate) { chairs, departments in
      value(of: chairs, departments: departments, redundancy: redundancy(raising: candidate))
    }
  }

  /// The state once a tie is raised.
  func raising(_ candidate: PlanCandidate) -> PlanState {
    var state = self
    if opensPath(candidate) {
      state.redundancy = redundancy(raising: candidate)
      state.paths = joined(candidate)
    }
    trying(candidate) { chairs, departments in
      state.chairs = chairs
      state.departments = departments
    }
    state.value = state.value(of: state.chairs, departments: state.departments, redundancy: state.redundancy)
    return state
  }

  /// The parts of the score with the ties there are.
  var scoreValues: ScoreValues { scoreValues(of: chairs, departments: departments, redundancy: redundancy) }

  /// Lends the chairs and the departments as they are once a tie is raised.
  private func trying<Result>(
    _ candidate: PlanCandidate, _ body: ([ChairCover], [DepartmentCoverage]) -> Result
  ) -> Result {
    var chairs = chairs
    var ties = chairs[candidate.customer].ties.filter { $0.colleague != candidate.colleague }
    let place = ties.firstIndex { $0.colleague > candidate.colleague } ?? ties.endIndex
    let target = max(candidate.strength, snapshot.policy.plan.raiseTo)
    ties.insert(Engagement.Tie(colleague: candidate.colleague, strength: target), at: place)
    chairs[candidate.customer] = ChairCover(ties[...], attrition: context.attrition.team)
    var departments = departments
    for position in context.required where context.groups[position].people.contains(candidate.customer) {
      departments[position] = DepartmentCoverage(
        context.groups[position], in: snapshot,
        liveHolders: { chairs[$0].ties.liveHolders(from: snapshot.policy.threshold.live)[...] },
        takesUnknownAsHighest: false)
    }
    return body(chairs, departments)
  }

  /// Whether the raised tie can carry a path where today's cannot.
  private func opensPath(_ candidate: PlanCandidate) -> Bool {
    let threshold = snapshot.policy.threshold.path
    return candidate.strength < threshold && snapshot.policy.plan.raiseTo >= threshold
  }

  private func joined(_ candidate: PlanCandidate) -> MemberGraph {
    paths.joining(
      snapshot.team[candidate.colleague], snapshot.customers[candidate.customer], snapshot.policy.plan.raiseTo)
  }

  private func redundancy(raising candidate: PlanCandidate) -> Double? {
    guard opensPath(candidate), let redundancy, redundancy < 1 else { return redundancy }
    let threads = joined(candidate).disjointPaths(
      from: snapshot.team, toEach: context.keyPeople.map { snapshot.customers[$0] })
    return ScoreValues.redundancy(threads, context: context, enough: snapshot.policy.threads.enough)
  }

  private func scoreValues(
    of chairs: [ChairCover], departments: [DepartmentCoverage], redundancy: Double?
  ) -> ScoreValues {
    ScoreValues(
      chairs, departments: context.requiredCoverage { departments[$0].coverage }, redundancy: redundancy,
      shares: shares, attrition: context.attrition)
  }

  private func value(of chairs: [ChairCover], departments: [DepartmentCoverage], redundancy: Double?) -> Double {
    switch objective {
    case .resilience:
      return ResilienceScore.raw(
        scoreValues(of: chairs, departments: departments, redundancy: redundancy), snapshot.policy)
    case .retention:
      return ExpectedRetention.normalised(chairs, shares: shares, attrition: context.attrition)
        + snapshot.policy.plan.departmentWeight * threadedShare(departments)
    }
  }

  /// The mean, over required departments, of how far threads and holders are there: the mean of the two, since the least
  /// of them, as in coverage, would not be submodular.
  private func threadedShare(_ departments: [DepartmentCoverage]) -> Double {
    guard !context.required.isEmpty else { return 0 }
    let sum = context.required.reduce(0.0) { sum, position in
      let requirement = context.groups[position].requirement ?? Requirement()
      return sum
        + (DepartmentCoverage.ratio(departments[position].threads.count, of: requirement.threads)
          + DepartmentCoverage.ratio(departments[position].holders.count, of: requirement.ours)) / 2
    }
    return sum / Double(context.required.count)
  }
}
