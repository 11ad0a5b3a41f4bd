/// How much of our coverage is in procurement.
///
///     P = sum of cov_v over procurement / sum of cov_v
///
/// 0...1, without unit; less is safer, and `ProcurementBalance` asks for procurement all the same. Where nobody is
/// covered it is unknown. A ratio, so a diagnostic: it is not in the score, ties of unknown strength count as none, and
/// no interval is claimed. Source: domain A7. Complexity: O(people).
enum ProcurementDependency {
  /// P; nil where nobody is covered.
  static func share(_ cover: [Double], functions: [Archetype?]) -> Double? {
    let sum = cover.reduce(0, +)
    let procurement = cover.indices.reduce(0) { $0 + (functions[$1] == .procurement ? cover[$1] : 0) }
    return sum > 0 ? procurement / sum : nil
  }

  /// - Parameters:
  ///   - cover: cov of each of the customer's people, in their order.
  ///   - functions: the function of each of them.
  ///   - source: what evidence calls each of them.
  static func share(
    _ cover: [Double], functions: [Archetype?], unknownTies: Int, source: (Int) -> String
  ) -> Measured<Double> {
    guard let share = share(cover, functions: functions) else {
      return .unknown(reason: "nobody at the customer is known to be covered", low: 0, high: 1)
    }
    let procurement = cover.indices.filter { functions[$0] == .procurement && cover[$0] > 0 }
    let terms = procurement.map { Evidence(source($0), text: "cover in procurement", value: cover[$0]) }
    return .exactly(
      share,
      because: terms + [Evidence("coverage.person", text: "cover of everybody", value: cover.reduce(0, +))]
        + Evidence.unknownTies(unknownTies))
  }
}
