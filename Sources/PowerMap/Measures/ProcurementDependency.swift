/// How much of our coverage is in procurement.
///
///     P = sum of cov_v over procurement / sum of cov_v
///
/// 0...1, without unit; less is safer, and `ProcurementBalance` asks for procurement all the same. Where nobody is
/// covered it is unknown. A ratio, so a diagnostic: it is not in the score, ties of unknown strength count as none, and
/// no interval is claimed. Source: domain A7. Complexity: O(people).
enum ProcurementDependency {
  /// - Parameters:
  ///   - cover: cov of each of the customer's people, in their order.
  ///   - functions: the function of each of them.
  static func share(
    _ cover: [Double], functions: [Archetype?], unknownTies: Int, id: (Int) -> Person.ID
  ) -> Measured<Double> {
    let sum = cover.reduce(0, +)
    guard sum > 0 else {
      return .unknown(reason: "nobody at the customer is known to be covered", low: 0, high: 1)
    }
    let procurement = cover.indices.filter { functions[$0] == .procurement && cover[$0] > 0 }
    let terms = procurement.map { Evidence("person:\(id($0))", text: "cover in procurement", value: cover[$0]) }
    return .exactly(
      procurement.reduce(0) { $0 + cover[$1] } / sum,
      because: terms + [Evidence("coverage.person", text: "cover of everybody", value: sum)]
        + Evidence.unknownTies(unknownTies))
  }
}
