import RelationshipGraph

/// How many independent ways lead from us to each seat, who cuts them, and how likely one still stands in a year.
///
/// Paths run along access edges of at least 0.20 (`threshold.path`), of any length, never through an opponent or a
/// competitor. Every person but the seat can lie on one path only, ours too, so the number of disjoint paths is the
/// least number of people whose departure cuts the seat off (Menger). The seat of a department is all its people, who
/// are taken to stay. *Survival* is the probability that some path stands after the horizon when everybody else leaves
/// independently; exact within `reliability.budget`, else estimated.
/// A seat that no path leads to has 0 threads and survival 0, and no single point of failure: nothing is left to fail.
/// Source: domain 4.6, 4.8, A13, A23.
struct SeatThreads: Sendable {
  private let graph: MemberGraph
  private let sources: [Int]
  private let staying: [Double]
  private let limits: Policy.Reliability

  init(_ snapshot: Snapshot, paths: MemberGraph, attrition: Attrition) {
    graph = paths
    sources = snapshot.team
    staying = attrition.members.map { 1 - $0 }
    limits = snapshot.policy.reliability
  }

  /// Disjoint paths, single points of failure and the cut, where it is asked for, of each of some seats.
  func structures(of seats: [SeatQuestion]) -> [SeatStructure] {
    graph.structures(of: seats, from: sources)
  }

  /// The probability that some path to the seat stands, and what it is once each of some members has left for certain;
  /// none of the latter where the whole one had to be estimated.
  func survival(
    of seat: [Int], losingEachOf lost: [Int] = [], using workspace: inout Workspace
  ) -> (whole: SeatSurvival, without: [Double]) {
    graph.survival(
      of: seat, from: sources, staying: staying, losingEachOf: lost, limits: limits, using: &workspace)
  }

  /// The probability that some path to the seat stands if one member, of whom it is known that they leave, stays.
  func survival(of seat: [Int], ifStaying member: Int, using workspace: inout Workspace) -> SeatSurvival {
    var staying = staying
    staying[member] = 1
    return graph.survival(of: seat, from: sources, staying: staying, limits: limits, using: &workspace)
  }
}
