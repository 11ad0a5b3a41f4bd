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
    analysis = subject.analysis
    options = subject.options
    self.view = view
    self.rules = rules
    focus = rules.focus(subject)
    let initials = Initials.unique(of: analysis.team.map(\.person))
    self.initials = initials
    (chips, tieCounts) = Self.ties(of: analysis, initials: initials)
    singlePointsOfFailure = rules.marksSinglePointsOfFailure ? analysis.cutPeople : []
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
      notes: analysis.departureNotes + focus.notes + scoreNotes, top: top,
      departments: departments, bottom: bottomBlocks(), lines: lines, tierLabels: Tier.labels,
      tintsGrounds: rules.tintsGrounds, countEncoding: rules.countEncoding, omissions: omissions)
    let shown = Set(content.blocks.flatMap(\.cards).compactMap(\.person))
    content.lines.removeAll { !shown.contains($0.from) || !shown.contains($0.to) }
    Self.number(&content)
    return content
  }

  /// The state of each tie of ours, seen from both ends.
  private static func ties(
    of analysis: Analysis, initials: [Person.ID: String]
  ) -> ([Person.ID: [Card.Chip]], [Person.ID: [TieState: Int]]) {
    var chips: [Person.ID: [(TieState, Person.ID)]] = [:]
    var counts: [Person.ID: [TieState: Int]] = [:]
    for tie in analysis.ties where tie.isOurs {
      let (ours, other) = initials[tie.a] != nil ? (tie.a, tie.b) : (tie.b, tie.a)
      guard initials[ours] != nil, initials[other] == nil, let state = TieState(tie) else { continue }
      chips[other, default: []].append((state, ours))
      counts[ours, default: [:]][state, default: 0] += 1
    }
    let sorted = chips.mapValues { list in
      list.sorted { $0 < $1 }.map { Card.Chip(initials: initials[$0.1] ?? "?", state: $0.0) }
    }
    return (sorted, counts)
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

extension Analysis {
  /// The people of both sides without whom some key person cannot be reached.
  var cutPeople: Set<Person.ID> {
    var cut: Set<Person.ID> = []
    for person in people where person.isKey {
      cut.formUnion((person.singlePointsOfFailure.value ?? []).filter { $0 != person.id })
    }
    return cut
  }
}
