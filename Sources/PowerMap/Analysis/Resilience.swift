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
    guard case .known(let band, let low, let high, _) = band else { return "unknown" }
    return isUncertain && low != high ? "uncertain (\(low.rawValue) to \(high.rawValue))" : band.rawValue
  }

  /// Said when no required department applies and its weight went to the other terms.
  public var note: String?
}
