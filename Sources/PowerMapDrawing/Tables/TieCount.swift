internal import PowerMap

/// How many ties of each kind some of ours have to some of theirs, and how strong the best is.
struct TieCount: Sendable, Hashable {
  private(set) var live = 0
  private(set) var weak = 0
  private(set) var unknown = 0
  /// How many of those that are not live might be, for all that is known.
  private(set) var perhapsLive = 0
  /// The strength of the strongest, 0…1, at the low end of what is known; nil where none is known.
  private(set) var best: Double?

  static let none = TieCount()

  private init() {}

  /// One tie; nil where it is known to carry nothing.
  init?(_ tie: TieProfile, policy: Policy) {
    guard let state = TieState(tie) else { return nil }
    switch state {
    case .live: live = 1
    case .weak: weak = 1
    case .unknown: unknown = 1
    }
    if state != .live, (tie.strength.high ?? 1) >= policy.threshold.live { perhapsLive = 1 }
    best = tie.strength.value
  }

  static func += (sum: inout TieCount, other: TieCount) {
    sum.live += other.live
    sum.weak += other.weak
    sum.unknown += other.unknown
    sum.perhapsLive += other.perhapsLive
    sum.best = [sum.best, other.best].compactMap(\.self).max()
  }

  /// How many are live, as an interval.
  var liveCount: Measured<Int> { .between(live, live + perhapsLive) }

  /// Whether one is live, as a count of 0 or 1.
  var anyLive: Measured<Int> { .between(min(live, 1), min(live + perhapsLive, 1)) }

  var isEmpty: Bool { live + weak + unknown == 0 }

  /// `2 live + 1 weak`, `1 unknown` where nothing else is there.
  var text: String {
    let known = [(live, TieState.live), (weak, .weak)].filter { $0.0 > 0 }
    return known.isEmpty ? unknownText : known.map { "\($0.0) \($0.1.word)" }.joined(separator: " + ")
  }

  /// `1 unknown · best 0.72`, the part that `text` leaves out.
  var detail: String {
    let rest = live + weak > 0 && unknown > 0 ? unknownText : nil
    return [rest, bestText].compactMap(\.self).joined(separator: " · ")
  }

  /// `best 0.72`; nil where no strength is known.
  var bestText: String? { best.map { "best \($0.fixed(2))" } }

  private var unknownText: String { "\(unknown) \(TieState.unknown.word)" }

  /// `2 live ties, 1 weak tie and 1 tie of unknown strength`.
  var words: String {
    let kinds = [
      (live, "live tie", "live ties"), (weak, "weak tie", "weak ties"),
      (unknown, "tie of unknown strength", "ties of unknown strength"),
    ]
    let counts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return [counts.dropLast().joined(separator: ", "), counts.last ?? ""].filter { !$0.isEmpty }
      .joined(separator: " and ")
  }
}
