/// How many departments we effectively reach into, when a well covered one counts for more than one barely touched.
///
///     n = 1 / sum_D q_D^2,  q_D = cover of the people of D / cover of everybody in a department
///
/// 1 or more, in departments; more is broader. Each share q is 0...1. People without a department are left out. Where
/// nobody in a department is covered all of it is unknown. A diagnostic: ties of unknown strength count as none, their
/// number is in the evidence, and no interval is claimed.
/// Source: domain A6; `EffectiveCount`. Complexity: O(people).
struct Tentacles: Sendable {
  private let cover: [Double]
  private let departments: [(id: Department.ID, cover: Double)]
  private let sum: Double
  private let unknownTies: Int

  /// - Parameter cover: cov of each of the customer's people, in their order.
  init(_ snapshot: Snapshot, cover: [Double], unknownTies: Int) {
    departments = snapshot.departments.ids.indices
      .map { number in
        (snapshot.departments.ids[number], snapshot.departments[number].reduce(0) { $0 + cover[$1] })
      }
      .filter { $0.1 > 0 }
    sum = departments.reduce(0) { $0 + $1.cover }
    self.cover = cover
    self.unknownTies = unknownTies
  }

  /// The effective number of departments.
  var count: Measured<Double> {
    guard let count = EffectiveCount.of(departments.map(\.cover)) else { return unknown }
    return .exactly(
      count,
      because: departments.map { id, cover in
        Evidence(
          "department:\(id)", text: "cover \(cover.fixed(2)), share \((cover / sum).fixed(3))", value: cover / sum)
      } + Evidence.unknownTies(unknownTies))
  }

  /// The share of the department of these people, given as positions.
  func share(of people: [Int]) -> Measured<Double> {
    guard sum > 0 else { return unknown }
    let own = people.reduce(0) { $0 + cover[$1] }
    return .exactly(
      own / sum,
      because: [
        Evidence("coverage.person", text: "cover of the department", value: own),
        Evidence("coverage.person", text: "cover of everybody in a department", value: sum),
      ] + Evidence.unknownTies(unknownTies))
  }

  private var unknown: Measured<Double> {
    .unknown(reason: "nobody at the customer is known to be covered", low: nil, high: nil)
  }
}
