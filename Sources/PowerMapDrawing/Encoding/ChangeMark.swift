/// What became of a person, a tie or a line since an earlier day: a sign, which a colour only repeats.
enum ChangeMark: Sendable, Hashable, CaseIterable {
  case added, removed, altered

  /// The mark, readable without colour.
  var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .altered: "~"
    }
  }

  /// Green, red or amber.
  func color(in theme: Theme) -> Color {
    switch self {
    case .added: theme.planned
    case .removed: theme.alarm
    case .altered: theme.warning
    }
  }
}
