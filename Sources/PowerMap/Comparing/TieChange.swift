/// A relationship whose strength changed.
public struct TieChange: Hashable, Sendable, Identifiable {
  /// How it changed.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Its strength reached the threshold of a live thread.
    case becameLive
    /// Its strength fell below that threshold.
    case wentCold
    /// It is stronger, and as live as before.
    case strengthened
    /// It is weaker, and as live as before.
    case weakened
    /// Its strength was unknown before; whether it grew cannot be said.
    case becameKnown
    /// Its strength is unknown now; whether it fell cannot be said.
    case becameUnknown
  }

  /// The end with the lower id.
  public var a: Person.ID
  /// The end with the higher id.
  public var b: Person.ID
  /// Whether one end is ours, on either side.
  public var isOurs: Bool
  /// How it changed.
  public var kind: Kind
  /// Whether it was live.
  public var wasLive: Bool
  /// Whether it is live.
  public var isLive: Bool
  /// The strength; a pair without a record is 0, because that is what no recorded tie means (domain 4.1).
  public var strength: FigureChange<Double>

  /// The pair as it is written everywhere, `a:b`.
  public var id: String { "\(a):\(b)" }

  /// The change of one pair; nil where it has none that rounding would show.
  init?(_ pair: (a: Person.ID, b: Person.ID), before: TieProfile?, after: TieProfile?) {
    let none = Measured.exactly(
      0.0, because: [Evidence("relationship:\(pair.a):\(pair.b)", text: "no recorded tie", value: 0)])
    strength = FigureChange(before: before?.strength ?? none, after: after?.strength ?? none)
    (a, b) = pair
    isOurs = before?.isOurs ?? false || after?.isOurs ?? false
    wasLive = before?.isLive ?? false
    isLive = after?.isLive ?? false
    switch (strength.before.value, strength.after.value) {
    case (let was?, let now?):
      if wasLive != isLive {
        kind = isLive ? .becameLive : .wentCold
      } else {
        guard strength.isChanged(beyond: Comparison.rounding) else { return nil }
        kind = now > was ? .strengthened : .weakened
      }
    case (nil, .some): kind = .becameKnown
    case (.some, nil): kind = .becameUnknown
    case (nil, nil): return nil
    }
  }
}

extension TieChange {
  /// The changes of every pair of either side, in order of ids.
  static func all(from before: Analysis, to after: Analysis) -> [TieChange] {
    func byPair(_ ties: [TieProfile]) -> [String: TieProfile] {
      Dictionary(ties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, current) = (byPair(before.ties), byPair(after.ties))
    return Dictionary((before.ties + after.ties).map { ($0.id, ($0.a, $0.b)) }, uniquingKeysWith: { first, _ in first })
      .compactMap { id, pair in TieChange(pair, before: old[id], after: current[id]) }
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}
