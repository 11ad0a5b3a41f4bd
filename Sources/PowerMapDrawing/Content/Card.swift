internal import PowerMap

/// What one card says, before anything is measured or placed. All text is cleaned.
struct Card: Sendable, Hashable {
  /// Who or what the card stands for.
  enum Kind: Sendable, Hashable {
    /// One of the customer's people.
    case person
    /// One of ours.
    case colleague
    case thirdParty, competitor
    /// A seat nobody is known in.
    case ghost
    /// People left out.
    case others
  }

  /// How much the view makes of a person.
  enum Emphasis: Sendable, Hashable {
    case normal, prominent, receding, faded, subject
  }

  /// What a view prints on the third line in place of power and chips.
  struct Figures: Sendable, Hashable {
    /// At the left.
    var leading: String
    /// At the right, the first that fits; the card's note, unless given.
    var trailing: [String] = []
    /// Whether the one at the left stands out.
    var isAlarming = false
    /// The same in sentences, for the tooltip.
    var words: [String] = []
    /// The marks they are.
    var encodings: Set<Encoding> = []
  }

  /// What is different from an earlier day.
  struct Change: Sendable, Hashable {
    /// What became of the person; nil where only ties changed, or reporting lines.
    var mark: ChangeMark?
    /// What stands at the left of the third line in place of power, the longest first; none to leave power there.
    var texts: [String] = []
    /// The same in sentences, for the tooltip.
    var words: [String] = []
  }

  /// A tie of ours, as initials.
  struct Chip: Sendable, Hashable {
    var initials: String
    var state: TieState
    /// What became of the tie since an earlier day.
    var change: ChangeMark?
  }

  /// The generated id.
  var id = ""
  var kind: Kind
  var person: Person.ID?
  var name: String
  /// The title, the role or the level that is missing; empty where there is none.
  var title = ""
  /// The third line of a card without power and chips.
  var note = ""
  /// The letters on the badge of one of ours.
  var initials = ""
  var stance = StanceMark.unknown
  var power: PowerDots?
  var roles: [Role] = []
  var chips: [Chip] = []
  var figures: Figures?
  /// Power and what it seems to be, in place of dots and chips.
  var gauge: PowerGauge?
  var isKey = false
  var isSinglePointOfFailure = false
  /// Whether the person is taken to have left.
  var hasLeft = false
  var change: Change?
  /// Whether the account is best entered here.
  var isDoorOpener = false
  var emphasis = Emphasis.normal
  /// The row, an index into `MapContent.tierLabels`.
  var tier: Int
  /// Everything in full, for the tooltip.
  var tooltip: String

  /// Whether nobody sits there any more.
  var isVacant: Bool { hasLeft || change?.mark == .removed }

  /// The note, and shorter forms of it for where it does not fit: without its last part, and its first part alone.
  var notes: [String] {
    let parts = note.split(separator: ", ")
    return [parts.count, 2, 1].map { parts.prefix($0).joined(separator: ", ") }
  }

  /// Whether the card steps back behind others.
  var stepsBack: Bool { emphasis == .receding || emphasis == .faded }

  /// The roles there is room for, those that decide first.
  var shownRoles: ArraySlice<Role> { roles.prefix(2) }

  /// The marks the card carries when it is drawn in a size.
  func encodings(in measures: CardMeasures) -> Set<Encoding> {
    let label = CardLabel(card: self, theme: .light, measures: measures)
    let shown = label.chipRow.chips.prefix(label.chipRow.shown)
    var marks: Set<Encoding> = []
    switch kind {
    case .person:
      marks.insert(.stance(stance))
      if chips.isEmpty, figures == nil, gauge == nil { marks.insert(.noTie) }
    case .colleague: marks.insert(.ourPerson)
    case .thirdParty: marks.insert(.thirdParty)
    case .competitor: marks.insert(.competitor)
    case .ghost: marks.insert(.ghost)
    case .others: marks.insert(.others)
    }
    marks.formUnion(shown.map { chip in chip.change.map { .tieChange($0) } ?? .tie(chip.state) })
    marks.formUnion(shownRoles.map { .role($0) })
    marks.formUnion(figures?.encodings ?? [])
    if change?.texts.isEmpty == false { marks.insert(.alteration) }
    if kind == .person, figures == nil, gauge == nil {
      let text = label.leadingText
      if text.contains("●") { marks.insert(.power) }
      if text == PowerDots.unknown.text { marks.insert(.powerUnknown) }
    }
    if let gauge {
      marks.insert(gauge.actual == nil ? .powerUnknown : .actualPower)
      if gauge.perceived != nil { marks.insert(.perceivedPower) }
      if let judgement = gauge.judgement { marks.insert(.misjudged(judgement)) }
    }
    if isKey { marks.insert(.keyPerson) }
    if isDoorOpener { marks.insert(.doorOpener) }
    if isSinglePointOfFailure { marks.insert(.singlePointOfFailure) }
    if hasLeft { marks.insert(.departed) }
    if let mark = change?.mark { marks.insert(.personChange(mark)) }
    switch emphasis {
    case .normal: break
    case .prominent: marks.insert(.untied)
    case .receding: marks.insert(.receding)
    case .faded: marks.insert(.faded)
    case .subject: marks.insert(.subject)
    }
    return marks
  }
}
