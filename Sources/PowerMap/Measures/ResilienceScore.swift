/// How well the account would survive departures, 0...100.
///
///     raw = 100 (0.30 C + 0.25 C_{N-1} + 0.20 Ehat + 0.15 Dbar + 0.10 K)
///     score = min(raw, caps)
///
/// K is the power-weighted mean over key people of min(1, threads / 2). Caps apply while threads are missing: no, one
/// or two customers with a live tie 15, 35, 60; none or one of ours who holds them 15, 50; no live tie to anybody key
/// 60. Weights count in proportion to the sum of those that apply. Every part is a non-decreasing function
/// of every tie's strength, so evaluating it with unknown strengths at 0 and at 0.96 gives the exact interval.
/// It states exposure, not a forecast of renewal. Constants: `score`. Source: domain 4.9, A18.
struct ResilienceScore: Sendable {
  /// The parts of the score, in the order of the formula, with the names the registry and the reader use.
  enum Part: CaseIterable {
    case coverage, afterWorstLoss, retention, departments, redundancy

    var key: String {
      switch self {
      case .coverage: "coverage.power"
      case .afterWorstLoss: "n1.coverage"
      case .retention: "retention.expected"
      case .departments: "coverage.required"
      case .redundancy: "path.redundancy"
      }
    }

    var title: String {
      switch self {
      case .coverage: "power we have a tie to"
      case .afterWorstLoss: "what is left after the worst single loss"
      case .retention: "what is expected to stand after departures"
      case .departments: "required departments covered"
      case .redundancy: "key people reached two ways"
      }
    }

    func weight(in weights: Policy.Score.Weights) -> Double {
      switch self {
      case .coverage: weights.coverage
      case .afterWorstLoss: weights.n1
      case .retention: weights.retention
      case .departments: weights.departments
      case .redundancy: weights.redundancy
      }
    }
  }

  /// The parts that apply, each 0...1, with the weight that it has here.
  let terms: [(part: Part, weight: Double, value: Double)]
  /// The sum of the terms, 0...100.
  let raw: Double
  /// The limits that apply, lowest first.
  let caps: [(key: String, limit: Double)]

  /// The score after the caps.
  var score: Double { min(raw, caps.first?.limit ?? raw) }

  /// - Parameter values: the parts that apply; a part without a value does not.
  init(values: ScoreValues, customerThreads: Int, holders: Int, reachesKeyPerson: Bool, policy: Policy.Score) {
    terms = Self.terms(of: values, weights: policy.weights)
    raw = Self.raw(terms)

    var caps: [(key: String, limit: Double)] = []
    switch customerThreads {
    case 0: caps.append(("noThread", policy.caps.noThread))
    case 1: caps.append(("oneThread", policy.caps.oneThread))
    case 2: caps.append(("twoThreads", policy.caps.twoThreads))
    default: break
    }
    switch holders {
    case 0: caps.append(("noHolder", policy.caps.noHolder))
    case 1: caps.append(("oneHolder", policy.caps.oneHolder))
    default: break
    }
    if !reachesKeyPerson { caps.append(("noKeyThread", policy.caps.noKeyThread)) }
    self.caps = caps.sorted { ($0.limit, $0.key) < ($1.limit, $1.key) }
  }

  /// The parts that apply, with their weights in proportion to the sum of those.
  static func terms(
    of values: ScoreValues, weights: Policy.Score.Weights
  ) -> [(part: Part, weight: Double, value: Double)] {
    let used = Part.allCases.reduce(0) { values[$1] == nil ? $0 : $0 + $1.weight(in: weights) }
    return Part.allCases.compactMap { part in
      values[part].map { (part, used > 0 ? part.weight(in: weights) / used : 0, $0) }
    }
  }

  /// The sum of the terms, 0...100.
  static func raw(_ terms: [(part: Part, weight: Double, value: Double)]) -> Double {
    100 * terms.reduce(0) { $0 + $1.weight * $1.value }
  }

  /// The score if one weight were more or less by a shift and the others were rescaled, so that all sum to 1 (A18).
  func score(shifting part: Part, by shift: Double) -> Double {
    guard let old = terms.first(where: { $0.part == part })?.weight else { return score }
    let new = min(1, max(0, old + shift))
    let others = old < 1 ? (1 - new) / (1 - old) : 0
    let shifted = terms.map { term in (term.part, term.part == part ? new : term.weight * others, term.value) }
    let raw = Self.raw(shifted)
    return min(raw, caps.first?.limit ?? raw)
  }

  /// The score before caps, 0...100.
  static func raw(_ values: ScoreValues, _ policy: Policy) -> Double {
    raw(terms(of: values, weights: policy.score.weights))
  }

  /// Why a cap applies, in plain words.
  static func reason(ofCap key: String) -> String {
    switch key {
    case "noThread": "no customer person has a live tie"
    case "oneThread": "only one customer person has a live tie"
    case "twoThreads": "only two customer people have a live tie"
    case "noHolder": "none of ours holds a live tie"
    case "oneHolder": "one of ours holds every live tie"
    default: "no key person has a live tie"
    }
  }
}
