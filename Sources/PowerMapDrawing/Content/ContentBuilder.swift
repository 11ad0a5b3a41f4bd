internal import PowerMap

/// Makes the content of a map from an analysis: a pure function, in the order of ids throughout.
struct ContentBuilder {
  let analysis: Analysis
  let view: View
  let options: DrawingOptions
  let rules: ViewRules
  /// What the view makes of this account.
  let focus: ViewFocus
  /// The initials of ours.
  let initials: [Person.ID: String]
  /// The ties of ours, by the other end, in the order of a card.
  let chips: [Person.ID: [Card.Chip]]
  /// How many ties of each kind everybody of ours has.
  let tieCounts: [Person.ID: [TieState: Int]]
  /// The people without whom some key person cannot be reached.
  let singlePointsOfFailure: Set<Person.ID>
  /// The greatest known power.
  let strongest: Double
  /// The people drawn together.
  let collapsed: Set<Person.ID>

  init(_ subject: ViewSubject, view: View, rules: ViewRules) {
    analysis = subject.analysis.withholding(subject.options.withheld)
    options = subject.options
    self.view = view
    self.rules = rules
    focus = rules.focus(subject)
    let initials = Initials.unique(of: (analysis.team + focus.former.team).map(\.person))
    self.initials = initials
    (chips, tieCounts) = Self.ties(of: analysis, changes: focus.tieChanges, initials: initials)
    singlePointsOfFailure = rules.marksSinglePointsOfFailure ? analysis.singlePointsOfFailure : []
    strongest =
      (analysis.people.compactMap(\.power.value) + analysis.network.compactMap(\.power.value))
      .filter(\.isFinite).max() ?? 0
    collapsed = options.isFull ? [] : Growth.collapsedPeople(of: analysis).subtracting(focus.kept)
  }

  func build() -> MapContent {
    let (lines, hiddenInfluence) = lines()
    var omissions = Omissions()
    omissions.collapsedPeople = collapsed.count
    omissions.hiddenInfluence = hiddenInfluence
    let (top, departments) = departmentBlocks()
    var content = MapContent(
      view: view, title: title, subtitle: subtitle, figures: figures,
      notes: analysis.departureNotes + withheldNotes + focus.notes + scoreNotes, top: top,
      departments: departments, bottom: bottomBlocks(), lines: lines, tierLabels: Tier.labels,
      tintsGrounds: rules.tintsGrounds, countEncoding: rules.countEncoding, omissions: omissions)
    let shown = Set(content.blocks.flatMap(\.cards).compactMap(\.person))
    content.lines.removeAll { !shown.contains($0.from) || !shown.contains($0.to) }
    Self.number(&content)
    return content
  }

  /// The state of each tie of ours, seen from both ends.
  ///
  /// What changed comes first on a card, and a tie that is no more has a chip there as well.
  private static func ties(
    of analysis: Analysis, changes: [Plan.Pair: ChangeMark], initials: [Person.ID: String]
  ) -> ([Person.ID: [Card.Chip]], [Person.ID: [TieState: Int]]) {
    var states = changes.filter { initials[$0.key.colleague] != nil }.mapValues { _ in TieState.weak }
    var counts: [Person.ID: [TieState: Int]] = [:]
    for tie in analysis.ties where tie.isOurs {
      let pair = initials[tie.a] != nil ? Plan.Pair(tie.a, tie.b) : Plan.Pair(tie.b, tie.a)
      guard initials[pair.colleague] != nil, initials[pair.person] == nil, let state = TieState(tie) else { continue }
      states[pair] = state
      counts[pair.colleague, default: [:]][state, default: 0] += 1
    }
    let pairs = states.keys.sorted { left, right in
      func isChanged(_ pair: Plan.Pair) -> Int { changes[pair] == nil ? 1 : 0 }
      guard let first = states[left], let second = states[right] else { return false }
      return (isChanged(left), first, left.colleague) < (isChanged(right), second, right.colleague)
    }
    let chips = Dictionary(grouping: pairs, by: \.person).mapValues { pairs in
      pairs.compactMap { pair in
        states[pair].map { Card.Chip(initials: initials[pair.colleague] ?? "?", state: $0, change: changes[pair]) }
      }
    }
    return (chips, counts)
  }

  /// Gives every card and block its id, in the order of people's ids and then of blocks.
  private static func number(_ content: inout MapContent) {
    let people = content.blocks.flatMap(\.cards).compactMap(\.person).sorted()
    let numbers = Dictionary(zip(people, 0...)) { first, _ in first }
    var nextCard = people.count
    var nextBlock = 0
    func number(_ block: inout MapContent.Block) {
      block.id = "c\(nextBlock)"
      nextBlock += 1
      for index in block.cards.indices {
        if let person = block.cards[index].person, let number = numbers[person] {
          block.cards[index].id = "n\(number)"
        } else {
          block.cards[index].id = "n\(nextCard)"
          nextCard += 1
        }
      }
    }
    if var top = content.top {
      number(&top)
      content.top = top
    }
    for index in content.departments.indices { number(&content.departments[index]) }
    for index in content.bottom.indices { number(&content.bottom[index]) }
  }
}
