/// The parts of the resilience score, each 0...1 (domain 4.9).
struct ScoreValues: Sendable {
  /// C.
  var coverage: Double
  /// C of N-1.
  var afterWorstLoss: Double
  /// Ehat.
  var retention: Double
  /// Dbar; nil where no department is required.
  var departments: Double?
  /// K; nil where nobody with power is key.
  var redundancy: Double?

  /// The parts that do not depend on paths, of the chairs and the departments.
  init(_ chairs: [ChairCover], departments: Double?, redundancy: Double?, shares: [Double], attrition: Attrition) {
    coverage = PowerCoverage.account(chairs, shares: shares)
    afterWorstLoss = RemovalImpact(chairs, shares: shares, colleagues: attrition.team.count).worst
    retention = ExpectedRetention.normalised(chairs, shares: shares, attrition: attrition)
    self.departments = departments
    self.redundancy = redundancy
  }

  /// A part, where it applies.
  subscript(part: ResilienceScore.Part) -> Double? {
    switch part {
    case .coverage: coverage
    case .afterWorstLoss: afterWorstLoss
    case .retention: retention
    case .departments: departments
    case .redundancy: redundancy
    }
  }

  /// K: the power-weighted mean over key people of min(1, threads / enough); domain 4.6. Nil where nobody with power is
  /// key.
  /// - Parameter threads: the disjoint paths to each key person.
  static func redundancy(_ threads: [Int], context: AccountContext, enough: Int) -> Double? {
    guard let shares = context.shares else { return nil }
    let weight = context.keyPeople.reduce(0) { $0 + shares[$1] }
    guard weight > 0 else { return nil }
    let reached = zip(context.keyPeople, threads).reduce(0) { sum, seat in
      sum + shares[seat.0] * min(1, Double(seat.1) / Double(max(1, enough)))
    }
    return reached / weight
  }
}
