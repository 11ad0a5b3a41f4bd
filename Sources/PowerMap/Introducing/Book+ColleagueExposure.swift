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
    var sum = ColleagueLosses()
    for analysis in analyses { sum.add(AccountLosses(analysis)) }
    return sum.exposures
  }
}

/// What one account loses with each of ours and each third party: the part of `ColleagueExposure` that needs the analysis.
public struct AccountLosses: Sendable {
  /// Who would leave, and what that costs here.
  fileprivate var losses: [(person: Person, loss: ColleagueExposure.AccountLoss)] = []

  /// The losses of an account. Complexity: O(third parties × ties), beside what the analysis has already.
  public init(_ analysis: Analysis) {
    let holders = analysis.team.filter { !$0.live.isEmpty }.map(\.id)
    for colleague in analysis.team {
      let isOnly = holders == [colleague.id]
      losses.append((colleague.person, .init(analysis, isOnlyHolder: isOnly, loss: colleague.removalImpact)))
    }
    let contacts = analysis.network.filter { $0.person.side == .thirdParty }
    if contacts.isEmpty { return }
    let reach = ReachLoss(analysis)
    for contact in contacts { losses.append((contact.person, reach.loss(without: contact.id))) }
  }

  /// The same without what the figures rest on, for those who hold many.
  public var withoutEvidence: AccountLosses {
    var lean = self
    for index in losses.indices {
      lean.losses[index].loss.loss = losses[index].loss.loss.withoutEvidence
      lean.losses[index].loss.revenue = losses[index].loss.revenue.withoutEvidence
    }
    return lean
  }
}

/// Adds up, account by account, what the book loses with each of ours and each third party.
public struct ColleagueLosses: Sendable {
  /// Each person as the first account by id has them.
  private var people: [Person.ID: (account: Account.ID, person: Person)] = [:]
  private var losses: [Person.ID: [ColleagueExposure.AccountLoss]] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds an account, in any order.
  public mutating func add(_ account: AccountLosses) {
    for (person, loss) in account.losses {
      if people[person.id].map({ loss.account < $0.account }) ?? true { people[person.id] = (loss.account, person) }
      losses[person.id, default: []].append(loss)
    }
  }

  /// The losses of all accounts that were added: ours before third parties, the greatest loss first, equal ones by id.
  public var exposures: [ColleagueExposure] {
    let found = people.values.map { _, person in
      ColleagueExposure(person, accounts: (losses[person.id] ?? []).sorted { $0.account < $1.account })
    }
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
