/// How well the account would survive departures, 0...100, with every term (domain 4.9).
public struct Resilience: Hashable, Sendable {
  /// What a score is called.
  public enum Band: String, CaseIterable, Hashable, Sendable, Codable {
    case critical, fragile, adequate, resilient
  }

  /// One weighted part of the score.
  public struct Term: Hashable, Sendable {
    /// The measure's key in the registry.
    public var key: String
    /// What it is called.
    public var title: String
    /// The weight used, 0...1, after redistribution; the weights sum to 1.
    public var weight: Double
    /// The measure, 0...1.
    public var value: Measured<Double>
    /// 100 times weight times value.
    public var points: Measured<Double>
  }

  /// A limit that applies while a thread is missing.
  public struct Cap: Hashable, Sendable {
    /// Why it applies, in plain words.
    public var reason: String
    /// The policy key it comes from.
    public var key: String
    /// The most the score can be.
    public var limit: Double
    /// Whether it lowers the score below the sum of its terms.
    public var isBinding: Bool
  }

  /// The score if the weight of one part were another one and the other weights were rescaled.
  public struct WeightShift: Hashable, Sendable {
    /// The part's key in the registry.
    public var key: String
    /// What is added to its weight.
    public var shift: Double
    /// The score then, at the low end of what is unknown.
    public var score: Double
    /// What that score is called.
    public var band: Band
  }

  /// The score, after caps; its value is the low end of the interval.
  public var score: Measured<Double>
  /// The sum of the terms, before caps.
  public var raw: Measured<Double>
  /// What the score is called, at either end of what is unknown.
  public var band: Measured<Band>
  /// Whether the interval is too wide for the band to mean much.
  public var isUncertain: Bool
  /// The parts, in the order of the formula.
  public var terms: [Term]
  /// The limits that apply at the low end, lowest first.
  public var caps: [Cap]
  /// The band in words: `fragile`, `uncertain (critical to adequate)` where too much is open to say, or `unknown`.
  public var label: String {
    guard case .known(_, let low, let high, _) = band else { return "unknown" }
    return Self.label(low, high, isUncertain: isUncertain)
  }

  private static func label(_ low: Band, _ high: Band, isUncertain: Bool) -> String {
    isUncertain && low != high ? "uncertain (\(low.rawValue) to \(high.rawValue))" : low.rawValue
  }

  /// The band in words of a score at both ends of what is unknown.
  static func label(_ low: Double, _ high: Double, _ policy: Policy.Score) -> String {
    label(.of(low, policy), .of(high, policy), isUncertain: isUncertain(low, high, policy))
  }

  /// Whether the interval of a score is too wide for the band to mean much.
  static func isUncertain(_ low: Double, _ high: Double, _ policy: Policy.Score) -> Bool {
    high - low > policy.uncertainSpan
  }

  /// What the score would be with each weight a little more or less: whether the band hangs on the choice of weights.
  public var weightShifts: [WeightShift]
  /// Said when no required department applies and its weight went to the other terms.
  public var note: String?
}

extension Resilience {
  /// Whether the band hangs on the choice of weights, in words.
  public var weightCheck: String {
    guard let band = band.low, let size = weightShifts.map(\.shift).max() else { return "no weights to shift" }
    let others = weightShifts.filter { $0.band != band }.map { shift in
      "\(shift.band.rawValue) with \(size.fixed(2)) \(shift.shift < 0 ? "less" : "more") weight on "
        + "\(terms.first { $0.key == shift.key }?.title ?? shift.key)"
    }
    return others.isEmpty
      ? "the band stays when any one weight moves by \(size.fixed(2)) and the others are rescaled"
      : "the band hangs on the weights: \(others.joined(separator: ", "))"
  }
}

extension Resilience.Band {
  /// The band of a score. Every band asks for what the bands below it ask for too, so that no choice of constants turns
  /// them around.
  package static func of(_ score: Double, _ policy: Policy.Score) -> Resilience.Band {
    let adequate = max(policy.bands.adequate, policy.bands.fragile)
    // A score that is equal but for rounding is in the band.
    switch score + Tolerance.equal {
    case max(policy.bands.resilient, adequate)...: return .resilient
    case adequate...: return .adequate
    case policy.bands.fragile...: return .fragile
    default: return .critical
    }
  }
}
