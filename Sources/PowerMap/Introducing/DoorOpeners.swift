/// The people to start with: those who together reach most of the account's power.
public struct DoorOpeners: Hashable, Sendable {
  /// Whom to start with, each adding most to those before. Fewer than were asked for where nobody else adds anything.
  public var people: [DoorOpener]
  /// The share of the account's power that they reach together, 0...1.
  public var reach: Double
  /// Whether no set of as many reaches more; else it is known to reach at least 1 - 1/e = 63 % of the most.
  public var isExact: Bool
}

/// Somebody to start with.
public struct DoorOpener: Hashable, Sendable, Identifiable {
  /// Who it is: one of the customer's people or a third party.
  public var id: Person.ID
  /// The share of the account's power that this person alone reaches, 0...1.
  public var alone: Double
  /// What this person adds to those before, 0...1.
  public var added: Double
}

extension Analysis {
  /// Whom to start with: the people who together reach most of the account (Borgatti's key players, domain A25).
  ///
  ///     maximise sum_v share_v max over p in S of reach(p, v),   |S| <= count
  ///
  /// Reach is that of introductions (domain 4.4) among the customer's people and third parties only, never through
  /// ours or a competitor, within `hops.introduction`; everybody reaches themselves fully. The first of a chain is not
  /// multiplied by how well they pass an introduction on, but whoever passes nothing on, an opponent, is never one to
  /// start with. Third parties have no share of power: they count by whom they reach. Every set is compared where the
  /// policy's `doorOpeners.exactPeople` and `exactCount` allow it; else the people are chosen one by one.
  /// Ties of unknown strength are taken at their least for the answer and at their most for its high end.
  /// Nobody mapped, or no power known, gives unknown; where everybody is an opponent there is no answer.
  ///
  /// - Parameter count: how many to start with; `doorOpeners.count` of the policy, unless given.
  /// - Complexity: O(people × ties × hops), and O(people⁴) at most for an exact set of three.
  public func doorOpeners(count: Int? = nil) -> Measured<DoorOpeners> {
    let shares = people.map(\.powerShare.value)
    guard !people.isEmpty, !shares.contains(nil) else {
      let reason = people.first?.powerShare.reason ?? "nobody at the customer is mapped"
      return .unknown(reason: reason, low: nil, high: nil)
    }
    let search = DoorOpenerSearch(self)
    guard !search.candidates.isEmpty else {
      return .notApplicable(reason: "nobody there would pass an introduction on: all are opponents")
    }
    let count = count ?? policy.doorOpeners.count
    let access = search.access
    let least = search.best(count, access.low)
    let most = access.low == access.high ? least : search.best(count, access.high)
    let sum = Evidence(
      "reach", text: least.isExact ? "no other set reaches more" : "chosen one by one: at least 63 % of the most",
      value: least.reach)
    let terms = least.people.map { person in
      Evidence(
        "person:\(person.id)", text: "alone reaches \(person.alone.fixed(4)) of the power; adds", value: person.added)
    }
    return .known(least, low: least, high: most, because: terms + [sum])
  }
}

/// The search for door openers in one account.
private struct DoorOpenerSearch {
  let access: AccountAccess
  /// Those who may be started with, as indices.
  let candidates: [Int]
  private let targets: [(index: Int, share: Double)]
  private let policy: Policy

  init(_ analysis: Analysis) {
    let access = AccountAccess(analysis)
    self.access = access
    policy = analysis.policy
    let shares = Dictionary(
      analysis.people.map { ($0.id, $0.powerShare.value ?? 0) }, uniquingKeysWith: { first, _ in first })
    targets = access.people.indices.compactMap { index in shares[access.people[index].id].map { (index, $0) } }
    candidates = access.people.indices.filter { index in
      Self.isTheirs(access.people[index]) && access.conductance[index] > 0
    }
  }

  private static func isTheirs(_ person: Person) -> Bool { person.side == .customer || person.side == .thirdParty }

  func best(_ count: Int, _ edges: EdgeList) -> DoorOpeners {
    let isTheirs = access.people.map(Self.isTheirs)
    let graph = MemberGraph(edges.filter { from, to, _ in isTheirs[from] && isTheirs[to] })
    let search = CoverSearch(
      rows: candidates.map { candidate in
        let reach = graph.reach(
          from: [candidate], maximumHops: policy.hops.introduction, conductance: access.conductance)
        return targets.map { $0.share * reach[$0.index] }
      })
    let limits = policy.doorOpeners
    let isSmall = candidates.count <= limits.exactPeople && count <= limits.exactCount
    let chosen = search.ordered(isSmall ? search.exact(count: count) : search.greedy(count: count))
    var people: [DoorOpener] = []
    for (place, row) in chosen.enumerated() {
      let added = search.total(of: Array(chosen[...place])) - search.total(of: Array(chosen[..<place]))
      people.append(
        DoorOpener(id: access.people[candidates[row]].id, alone: search.total(of: [row]), added: added))
    }
    // One person chosen by what they add is the best one, and a set to which nobody adds anything is as good as all.
    let isBest = isSmall || count <= 1 || chosen.count < count || count >= candidates.count
    return DoorOpeners(people: people, reach: search.total(of: chosen), isExact: isBest)
  }
}
