internal import PowerMap

/// The badge of a person: how the person stands towards us, or that nobody has said.
enum StanceMark: Sendable, Hashable, CaseIterable {
  case advocate, supporter, neutral, sceptic, opponent, unknown
  /// Known or not, it is not shown.
  case withheld

  init(_ stance: Stance?) {
    switch stance {
    case .advocate: self = .advocate
    case .supporter: self = .supporter
    case .neutral: self = .neutral
    case .sceptic: self = .sceptic
    case .opponent: self = .opponent
    case nil: self = .unknown
    }
  }

  /// The mark on the badge, readable without colour.
  var glyph: String {
    switch self {
    case .advocate: "++"
    case .supporter: "+"
    case .neutral: "o"
    case .sceptic: "−"
    case .opponent: "−−"
    case .unknown: "?"
    case .withheld: ""
    }
  }

  /// The stance in a word, beside its name.
  var word: String { self == .unknown ? "unknown" : label }

  /// The words in the legend.
  var label: String {
    switch self {
    case .advocate: "advocate"
    case .supporter: "supporter"
    case .neutral: "neutral"
    case .sceptic: "sceptic"
    case .opponent: "opponent"
    case .unknown: "stance unknown"
    case .withheld: "stance not shown"
    }
  }
}
