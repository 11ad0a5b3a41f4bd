/// How a person stands towards us, as the badge shows it.
public enum Stance: Sendable, Hashable, CaseIterable {
  /// Works for us.
  case advocate
  /// Is for us.
  case supporter
  /// Neither for nor against.
  case neutral
  /// Doubts.
  case sceptic
  /// Works against us.
  case opponent
  /// Nobody has said.
  case unknown

  /// The mark on the badge, readable without colour.
  public var glyph: String {
    switch self {
    case .advocate: "++"
    case .supporter: "+"
    case .neutral: "o"
    case .sceptic: "−"
    case .opponent: "−−"
    case .unknown: "?"
    }
  }

  /// The word in the legend.
  public var label: String {
    switch self {
    case .advocate: "advocate"
    case .supporter: "supporter"
    case .neutral: "neutral"
    case .sceptic: "sceptic"
    case .opponent: "opponent"
    case .unknown: "stance unknown"
    }
  }
}

/// How strong one of our ties is, as its chip shows it; the order is the order on a card.
public enum TieState: Sendable, Hashable, CaseIterable, Comparable {
  /// At or above the threshold of a live thread: filled.
  case live
  /// Below it: outlined.
  case weak
  /// Recorded without evidence of strength: grey, with a question mark.
  case unknown

  /// The words in the legend.
  public var label: String {
    switch self {
    case .live: "live tie"
    case .weak: "weak tie"
    case .unknown: "tie of unknown strength"
    }
  }
}

/// What a department's border and title say about its coverage.
public enum BlockState: Sendable, Hashable, CaseIterable {
  /// Nothing to say, as for our own team.
  case plain
  /// Enough threads: a solid grey border.
  case covered
  /// Some of the threads it needs: a bold dashed amber border.
  case thin
  /// No live thread: a red border.
  case uncovered
  /// Nobody in it is mapped: a grey dashed border.
  case unmapped
  /// The ties' strengths are not known well enough to say.
  case unknown

  /// The word beside the count, none where the count says it all.
  public var word: String? {
    switch self {
    case .plain, .covered: nil
    case .thin: "THIN"
    case .uncovered: "NONE"
    case .unmapped: "UNMAPPED"
    case .unknown: "UNKNOWN"
    }
  }

  /// The words in the legend.
  public var label: String {
    switch self {
    case .plain: ""
    case .covered: "covered"
    case .thin: "THIN: fewer threads than required"
    case .uncovered: "NONE: no live thread"
    case .unmapped: "UNMAPPED: nobody known there"
    case .unknown: "UNKNOWN: strength of the ties not known"
    }
  }
}
