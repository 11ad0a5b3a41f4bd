internal import PowerMap

/// How strong one of our ties is, as its chip shows it; the order is the order on a card.
enum TieState: Sendable, Hashable, CaseIterable, Comparable {
  /// At or above the threshold of a live thread: filled.
  case live
  /// Known to exist, and below it or perhaps below it: outlined.
  case weak
  /// Recorded without evidence of strength: grey, with a question mark.
  case unknown

  /// The state of a relationship; nil where its strength is known to be nothing, as after it ended.
  init?(_ tie: TieProfile) {
    if tie.isLive {
      self = .live
    } else if case .known(_, _, let high, _) = tie.strength {
      if high <= 1e-9 { return nil }
      self = .weak
    } else {
      self = .unknown
    }
  }

  /// The words in the legend.
  var label: String {
    switch self {
    case .live: "live tie"
    case .weak: "weak tie"
    case .unknown: "tie of unknown strength"
    }
  }

  /// The word in the count on the card of one of ours.
  var word: String {
    switch self {
    case .live: "live"
    case .weak: "weak"
    case .unknown: "unknown"
    }
  }
}
