extension Book {
  /// What the book loses with each of ours and each third party, over all accounts (domain A26); those whose loss is
  /// greatest come first, equal ones by id, third parties after ours.
  ///
  /// - Complexity: that of the analyses of all accounts.
  public func colleagueExposure(asOf day: Day) -> [ColleagueExposure] {
    var seen: Set<Account.ID> = []
    let accounts = accounts.filter { seen.insert($0.id).inserted }
    return ColleagueExposure.all(
      in: accounts.map { AccountAssembly(account: $0, book: self, asOf: day).analysis })
  }
}

extension ColleagueExposure {
  /// What is lost with each of ours and each third party, over accounts that were analysed on the same day.
  public static func all(in analyses: [Analysis]) -> [ColleagueExposure] {
    var people: [Person.ID: Person] = [:]
    var losses: [Person.ID: [AccountLoss]] = [:]
    func add(_ person: Person, _ loss: AccountLoss) {
      if people[person.id] == nil { people[person.id] = person }
      losses[person.id, default: []].append(loss)
    }
    for analysis in analyses.sorted(by: { $0.account.id < $1.account.id }) {
      let holders = analysis.team.filter { !$0.live.isEmpty }.map(\.id)
      for colleague in analysis.team {
        add(
          colleague.person,
          AccountLoss(analysis, isOnlyHolder: holders == [colleague.id], loss: colleague.removalImpact))
      }
      let reach = ReachLoss(analysis)
      for contact in analysis.network where contact.person.side == .thirdParty {
        add(contact.person, reach.loss(without: contact.id))
      }
    }
    let found = people.values.map { ColleagueExposure($0, accounts: losses[$0.id] ?? []) }
    return found.sorted { left, right in
      let sides = (left.person.side == .ours ? 0 : 1, right.person.side == .ours ? 0 : 1)
      let ranks = (-Tolerance.rank(left.loss.low ?? 0), -Tolerance.rank(right.loss.low ?? 0))
      return (sides.0, ranks.0, left.id) < (sides.1, ranks.1, right.id)
    }
  }
}

/// How much worse the customer's people are reached without somebody: sum_v share_v (reach_v - reach_v without them).
private struct ReachLoss {
  private let analysis: Analysis
  private let access: AccountAccess
  private let shares: [Person.ID: Double]
  private let least: [Double]
  private let most: [Double]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    access = AccountAccess(analysis)
    shares = Dictionary(
      analysis.people.map { ($0.id, $0.powerShare.value ?? 0) }, uniquingKeysWith: { first, _ in first })
    least = Self.reach(access, access.low, analysis)
    most = Self.reach(access, access.high, analysis)
  }

  func loss(without id: Person.ID) -> ColleagueExposure.AccountLoss {
    func without(_ edges: EdgeList) -> [Double] {
      let rest = edges.filter { from, to, _ in access.people[from].id != id && access.people[to].id != id }
      return Self.reach(access, rest, analysis)
    }
    let (leastWithout, mostWithout) = (without(access.low), without(access.high))
    let theirs = access.people.indices.filter { access.people[$0].side == .customer }
    let isOnly = theirs.contains { least[$0] > 0 } && theirs.allSatisfy { mostWithout[$0] == 0 }
    guard !analysis.people.isEmpty, analysis.people.allSatisfy({ $0.powerShare.value != nil }) else {
      let reason = analysis.people.first?.powerShare.reason ?? "nobody at the customer is mapped"
      return .init(analysis, isOnlyHolder: isOnly, loss: .unknown(reason: reason, low: 0, high: 1))
    }
    func weighted(_ figures: [Double]) -> Double {
      theirs.reduce(0) { $0 + (shares[access.people[$1].id] ?? 0) * figures[$1] }
    }
    let value = max(0, weighted(least) - weighted(leastWithout))
    let isCertain = access.low == access.high
    // A tie of unknown strength may be the way around them, or a better way to them.
    return .init(
      analysis, isOnlyHolder: isOnly,
      loss: .known(
        value, low: isCertain ? value : max(0, weighted(least) - weighted(mostWithout)),
        high: isCertain ? value : weighted(most) - weighted(leastWithout),
        because: [Evidence("reach", text: "reach lost without \(id), weighted by power", value: value)]))
  }

  private static func reach(_ access: AccountAccess, _ edges: EdgeList, _ analysis: Analysis) -> [Double] {
    let ours = access.people.indices.filter { access.people[$0].side == .ours }
    return MemberGraph(edges).reach(
      from: ours, maximumHops: analysis.policy.hops.introduction, conductance: access.conductance)
  }
}
