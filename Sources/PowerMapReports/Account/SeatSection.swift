import PowerMap

/// How each key person is reached: threads, the cut and survival, always the three together.
struct SeatSection {
  private let analysis: Analysis
  private static let rowLimit = 6

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  var lines: [StyledText] {
    let key = analysis.keyPeople
    guard !key.isEmpty else {
      return analysis.people.isEmpty
        ? ["Nobody is known here yet, so nothing can be said about who decides."]
        : ["It is not known who decides: nobody known here counts as a key person."]
    }
    let heading = ["Who decides", "", "Ways in", "We are cut off without", "Survival"]
    let rows = key.prefix(Self.rowLimit).map(row)
    let table = TextTable(
      columns: [
        .init(limit: 24, minimum: 20), .init(limit: 30, minimum: 0), .init(limit: 7, isAlignedRight: true),
        .init(limit: 40, minimum: 22), .init(limit: 14, isAlignedRight: true),
      ], rows: [heading.map { StyledText($0, .faint) }] + rows, indent: 0)
    let left = key.count - Self.rowLimit
    let days = analysis.policy.horizonDays
    let horizon = days == 365 ? "a year" : counted(days, "day", "days")
    let meaning = "Survival: the odds that one of the ways in still stands in \(horizon)."
    return table.lines + [StyledText(meaning, .faint)]
      + (left > 0 ? [StyledText("… and \(counted(left, "more key person", "more key people"))")] : [])
  }

  private func row(_ person: PersonProfile) -> [StyledText] {
    let seat = person.seat
    let style: StyledText.Style =
      switch seat.threads.value {
      case .some(0), .some(1): .bad
      case .none: .doubtful
      default: .good
      }
    return [
      StyledText(analysis.shownName(of: person.id), .strong), StyledText(person.shownTitle, .faint),
      StyledText(seat.threads.count, style), StyledText(seat.cutText(in: analysis, naming: 2)),
      StyledText(seat.survivalText),
    ]
  }

}

extension Analysis {
  /// The key people, the most powerful first, equal ones by id.
  var keyPeople: [PersonProfile] {
    people.filter(\.isKey).sorted { ($1.power.value ?? 0, $0.id) < ($0.power.value ?? 0, $1.id) }
  }
}

extension Seat {
  /// Who would have to leave to cut the seat off, in words, with at most so many names. Where there may be more ways in
  /// than are known to be there, they are only possibly the ones.
  func cutText(in analysis: Analysis, naming limit: Int = .max) -> String {
    if threads.value == 0, threads.isExact { return "nobody: there is no way in" }
    guard let people = cutSet.value, let first = people.first else { return "not known" }
    let names =
      people.count > limit
      ? "\(analysis.shownName(of: first)) and \(people.count - 1) more" : analysis.shownNames(of: people)
    return threads.isExact ? names : "possibly \(names)"
  }

  /// The survival as a percentage, with a word where it was estimated.
  var survivalText: String { (isEstimated ? "about " : "") + survival.percentage }
}
