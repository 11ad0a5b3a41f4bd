/// How many departments we effectively reach into, when a well covered one counts for more than one barely touched.
///
///     n = 1 / sum_D q_D^2,  q_D = cover of the people of D / cover of everybody in a department
///
/// 1 or more, in departments; more is broader. People without a department are left out. Where nobody in a department
/// is covered it is unknown. A diagnostic: ties of unknown strength count as none, and no interval is claimed.
/// Source: domain A6; `EffectiveCount`. Complexity: O(people).
enum Tentacles {
  /// - Parameter cover: cov of each of the customer's people, in their order.
  static func count(_ snapshot: Snapshot, cover: [Double], unknownTies: Int) -> Measured<Double> {
    var covers: [Department.ID: Double] = [:]
    for (position, index) in snapshot.customers.enumerated() {
      guard let department = snapshot.members[index].department else { continue }
      covers[department, default: 0] += cover[position]
    }
    let departments = covers.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard let count = EffectiveCount.of(departments.map(\.value)) else {
      return .unknown(reason: "nobody in any department is known to be covered", low: nil, high: nil)
    }
    let sum = departments.reduce(0) { $0 + $1.value }
    return .exactly(
      count,
      because: departments.map { department, cover in
        Evidence(
          "department:\(department)", text: "cover \(cover.fixed(2)), share \((cover / sum).fixed(3))",
          value: cover / sum)
      } + Evidence.unknownTies(unknownTies))
  }
}
