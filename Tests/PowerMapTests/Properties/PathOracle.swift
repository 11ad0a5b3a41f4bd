import PowerMap

/// Who is reached from us by which steps (domain 4.6), worked out by trying: an oracle for accounts of few people.
///
/// It reads the ties, links and stances of an analysis and none of its figures of paths. Sets of people are bits.
struct PathOracle {
  /// Everybody who can be on a path, by bit.
  let ids: [Person.ID]
  /// Our people.
  let ours: Int
  /// Those to whom a step leads from each.
  private let steps: [Int]

  /// - Parameter end: which end of what is unknown counts.
  init(_ analysis: Analysis, end: (Measured<Double>) -> Double?) {
    let policy = analysis.policy
    let thirdParties = analysis.network.map(\.person).filter { $0.side == .thirdParty }
    let everybody = analysis.people.map(\.person) + analysis.team.map(\.person) + thirdParties
    let bits = Dictionary(uniqueKeysWithValues: everybody.enumerated().map { ($1.id, $0) })
    var steps = [Int](repeating: 0, count: everybody.count)
    func add(_ from: Person.ID, _ to: Person.ID, _ weight: Double) {
      guard weight >= policy.threshold.path, let from = bits[from], let to = bits[to] else { return }
      let person = everybody[from]
      let isOpponent = person.stance.latest(asOf: analysis.asOf)?.value == .opponent
      if person.side == .ours || !isOpponent { steps[from] |= 1 << to }
    }
    for tie in analysis.ties {
      add(tie.a, tie.b, end(tie.strength) ?? 0)
      add(tie.b, tie.a, end(tie.strength) ?? 0)
    }
    for link in analysis.links {
      if link.kind == .reportsTo {
        add(link.from, link.to, policy.hierarchy.conductUp)
        add(link.to, link.from, policy.hierarchy.conductDown)
      } else {
        add(link.from, link.to, link.weight ?? 0)
      }
    }
    ids = everybody.map(\.id)
    ours = everybody.indices.filter { everybody[$0].side == .ours }.reduce(0) { $0 | 1 << $1 }
    self.steps = steps
  }

  /// The bits of some people.
  func bits(_ people: [Person.ID]) -> Int {
    ids.indices.filter { people.contains(ids[$0]) }.reduce(0) { $0 | 1 << $1 }
  }

  /// Whether a path leads to one of the seat's people when some others are gone.
  func reaches(_ seat: Int, without gone: Int = 0) -> Bool {
    var (reached, open) = (ours & ~gone, ours & ~gone)
    while open != 0 {
      let step = steps[open.trailingZeroBitCount] & ~gone
      open = (open & (open - 1)) | (step & ~reached)
      reached |= step
      if reached & seat != 0 { return true }
    }
    return false
  }

  /// The size of the smallest set of others without whom the seat is not reached; 0 where it is not reached at all.
  func leastCut(_ seat: Int, without gone: Int = 0) -> Int {
    let others = (0..<(1 << ids.count)).filter { $0 & (seat | gone) == 0 }
    return others.filter { !reaches(seat, without: $0 | gone) }.map(\.nonzeroBitCount).min() ?? ids.count
  }

  /// Everybody else without whom alone the seat is not reached.
  func singlePoints(_ seat: Int) -> [Person.ID] {
    ids.indices.filter { 1 << $0 & seat == 0 && !reaches(seat, without: 1 << $0) }.map { ids[$0] }.sorted()
  }
}
