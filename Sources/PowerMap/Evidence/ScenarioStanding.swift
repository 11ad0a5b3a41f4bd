/// What the score and the critical findings need of one set of tie strengths, and no more: it is computed again for every
/// change that is tried. By position: people in the order of `Snapshot.customers` and `Snapshot.team`.
struct ScenarioStanding: Sendable {
  /// The ties.
  let engagement: Engagement
  /// How our ties cover each chair.
  let chairs: [ChairCover]
  /// Coverage of each department group.
  let departments: [DepartmentCoverage]
  /// The steps of paths to seats.
  let paths: MemberGraph
  /// The disjoint paths to each key person, in the order of `AccountContext.keyPeople`.
  let keyThreads: [Int]
  /// The customers with a live tie.
  let threads: [Int]
  /// Those of ours who hold live ties.
  let holders: [Int]
  /// The parts of the score; nil where shares of power are unknown.
  let values: ScoreValues?
  /// The score; nil where shares of power are unknown.
  let score: ResilienceScore?

  /// - Parameter previous: a standing of the same members; where a change leaves the steps of paths as they were, their
  ///   graph and its disjoint paths are taken over, which saves a quarter of the work.
  init(
    _ snapshot: Snapshot, context: AccountContext, unknownAt end: StrengthScenario.End,
    previous: (standing: ScenarioStanding, keyPeople: [Int])? = nil
  ) {
    let strengths = snapshot.strengths(unknownAt: end)
    let engagement = Engagement(snapshot, strengths: strengths)
    let chairs = engagement.tiesByCustomer.map { ChairCover($0, attrition: context.attrition.team) }
    let steps = CarryingPaths.edges(snapshot, strengths: strengths)
    let same = previous.flatMap { $0.standing.paths.edges == steps ? $0 : nil }
    let paths = same?.standing.paths ?? MemberGraph(vertexCount: snapshot.members.count, edges: steps)
    let departments = context.groups.map { group in
      DepartmentCoverage(
        group, in: snapshot, liveHolders: { engagement.liveHolders[$0] }, takesUnknownAsHighest: end == .high)
    }
    var isHolder = [Bool](repeating: false, count: snapshot.team.count)
    let threads = snapshot.customers.indices.filter { customer in
      let holders = engagement.liveHolders[customer]
      for holder in holders { isHolder[holder] = true }
      return !holders.isEmpty
    }
    let holders = isHolder.indices.filter { isHolder[$0] }
    let keyThreads: [Int]
    if let same, same.keyPeople == context.keyPeople {
      keyThreads = same.standing.keyThreads
    } else {
      keyThreads = paths.disjointPaths(
        from: snapshot.team, toEach: context.keyPeople.map { snapshot.customers[$0] })
    }

    self.engagement = engagement
    self.chairs = chairs
    self.paths = paths
    self.departments = departments
    self.keyThreads = keyThreads
    self.threads = threads
    self.holders = holders
    guard let shares = context.shares else {
      (values, score) = (nil, nil)
      return
    }
    let values = ScoreValues(
      chairs, departments: context.requiredCoverage { departments[$0].coverage },
      redundancy: ScoreValues.redundancy(keyThreads, context: context, enough: snapshot.policy.threads.enough),
      shares: shares, attrition: context.attrition)
    self.values = values
    score = ResilienceScore(
      values: values, customerThreads: threads.count, holders: holders.count,
      reachesKeyPerson: threads.contains { context.isKey[$0] }, policy: snapshot.policy.score)
  }
}

extension Snapshot {
  /// Whether neither the strength of a tie nor the seniority of one of the customer's people is unknown.
  var isCertain: Bool { hasKnownStrengths && customers.allSatisfy { members[$0].seniority != nil } }

  /// Whether the strength of no tie is unknown.
  var hasKnownStrengths: Bool { pairs.indices.allSatisfy { pairs[$0].strength.isExact } }

  /// The strength of each pair, with the unknown ones at one end.
  func strengths(unknownAt end: StrengthScenario.End) -> [Double] {
    pairs.indices.map { place in
      pairs[place].strength.value
        ?? (end == .low ? pairs[place].strength.low ?? 0 : pairs[place].strength.high ?? 1)
    }
  }
}
