/// How well a department is covered, from 0 (no live thread) to 1 (every requirement met).
///
///     c = min(1, threads / required, ours / required, seniority / required)
///
/// Threads are the department's people with a live tie, ours the people who hold those ties, seniority the highest
/// level among the threads. There is one requirement per archetype, over all its departments; an archetype nobody
/// declared is 0 under its own name, because a thread to nobody is certainly missing. A department declared
/// `notPresent` is left out; one without requirement needs one thread held by one of ours and is not in the mean.
/// An unknown tie, or an unknown seniority of somebody with a live tie, makes an interval.
/// Source: domain A5. Complexity: O(ties of the department).
struct DepartmentCoverage: Sendable {
  /// The people with a live tie, as positions among the customer's people, in order.
  let threads: [Int]
  /// Our people who hold those ties, as positions in the team, in order.
  let holders: [Int]
  /// The highest known seniority of the threads.
  let topSeniority: Seniority?
  /// Coverage c.
  let coverage: Double
  /// The criterion that is met least; nil where all are met.
  let binding: String?

  /// - Parameter liveHolders: our people with a live tie to each of the customer's people, as positions in order.
  /// - Parameter takesUnknownAsHighest: whether a live person of unknown seniority counts as the highest level.
  init(
    people: [Int], requirement: Requirement, liveHolders: (Int) -> ArraySlice<Int>, seniority: (Int) -> Seniority?,
    takesUnknownAsHighest: Bool
  ) {
    threads = people.filter { !liveHolders($0).isEmpty }
    holders = threads.flatMap(liveHolders).distinct
    topSeniority = threads.lazy.compactMap(seniority).max()
    let isUnknown = threads.contains { seniority($0) == nil }
    let level = takesUnknownAsHighest && isUnknown ? Seniority.chief.rawValue : topSeniority?.rawValue ?? 0
    let criteria = [
      ("threads", Self.ratio(threads.count, of: requirement.threads)),
      ("ours", Self.ratio(holders.count, of: requirement.ours)),
      ("seniority", Self.ratio(level, of: requirement.seniority?.rawValue ?? 0)),
    ]
    // Without a live thread nothing is covered, whatever a policy asks for.
    let least = criteria.min { $0.1 < $1.1 }
    coverage = threads.isEmpty ? 0 : least?.1 ?? 1
    binding = coverage < 1 ? (threads.isEmpty ? "threads" : least?.0) : nil
  }

  /// The coverage of a group of departments.
  init(
    _ group: DepartmentGroup, in snapshot: Snapshot, liveHolders: (Int) -> ArraySlice<Int>, takesUnknownAsHighest: Bool
  ) {
    self.init(
      people: group.people, requirement: group.requirement ?? Requirement(), liveHolders: liveHolders,
      seniority: { snapshot.members[snapshot.customers[$0]].seniority }, takesUnknownAsHighest: takesUnknownAsHighest)
  }

  /// How far so many are of those required, at most 1.
  static func ratio(_ count: Int, of required: Int) -> Double {
    required > 0 ? min(1, Double(count) / Double(required)) : 1
  }
}
