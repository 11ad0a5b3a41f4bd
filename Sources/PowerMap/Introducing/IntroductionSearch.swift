/// The ways to one person in a network.
struct IntroductionSearch: Sendable {
  private let network: BookNetwork
  private let target: Int
  private let isOurs: [Bool]
  private let live: Double
  private let hops: Int

  init(_ network: BookNetwork, target: Int, policy: Policy) {
    self.network = network
    self.target = target
    isOurs = network.people.map { $0.person.side == .ours }
    live = policy.threshold.live
    hops = policy.hops.introduction
  }

  /// The best warm way; nil where there is none.
  var best: Chain? { chain(over: network.low, live: live) }

  /// The best way, whatever the tie it begins with.
  var cold: Chain? { chain(over: network.low, live: 0) }

  /// The way that would be best if every unknown tie were as strong as it can be.
  var possible: Chain? { chain(over: network.high, live: live) }

  /// Independent ways, the best first.
  func ways(_ count: Int) -> [Chain] {
    let oneByOne = waysOneByOne(count)
    // One way at most remains one way at most, however they are chosen.
    guard !oneByOne.isEmpty, oneByOne.count < count else { return oneByOne }
    let together = waysTogether(count)
    return together.count > oneByOne.count ? together : oneByOne
  }

  /// The best way, then the best among everybody who is on none yet.
  private func waysOneByOne(_ count: Int) -> [Chain] {
    var ways: [Chain] = []
    var used: Set<Int> = []
    while ways.count < count {
      let free = used
      guard let way = chain(over: network.low.filter { !free.contains($0) && !free.contains($1) && $2 > 0 }, live: live)
      else { break }
      ways.append(way)
      used.formUnion(way.vertices.dropFirst().dropLast())
    }
    return ways
  }

  /// The ways that are best together, those too long left out.
  private func waysTogether(_ count: Int) -> [Chain] {
    let edges = network.low.filter { from, to, weight in
      !isOurs[to] && (!isOurs[from] || (to != target && weight >= live))
    }
    let ways = MemberGraph(edges).disjointChains(
      from: isOurs.indices.filter { isOurs[$0] }, to: target, count: count, conductance: network.conductance)
    return ways.filter { $0.vertices.count <= hops + 1 }.sorted { $0.isBetter(than: $1) }
  }

  private func chain(over edges: EdgeList, live: Double) -> Chain? {
    WarmSearch(edges, isOurs: isOurs, conductance: network.conductance, live: live, hops: hops).chain(to: target)
  }
}
