internal import PowerMap

/// Everything a map shows, without its looks and places: what a view made of an analysis.
struct MapContent: Sendable, Hashable {
  /// A figure of the header.
  struct Figure: Sendable, Hashable {
    var value: String
    var caption: String
  }

  /// A titled group of cards.
  struct Block: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case department, ours, outsiders
    }

    /// The generated id.
    var id = ""
    var kind: Kind
    /// In full, as given.
    var name: String
    var state = BlockState.plain
    /// The words for the state of an earlier day, where it was another.
    var formerState: String?
    /// The count of the state, where there is one.
    var count: String?
    var cards: [Card]

    /// Whether the state stands out.
    var isStateBold: Bool { state == .thin || state == .uncovered || formerState != nil }

    /// Right of the title: the count and the word, or what the state was and is.
    var stateText: String {
      if let formerState { return "\(formerState) → \(state.name)" }
      return [count, state.word].compactMap(\.self).joined(separator: " ")
    }
  }

  /// A line between two cards.
  struct Line: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case reporting
      /// A reporting line that was not there on an earlier day, and one that is there no more.
      case newReporting, formerReporting
      case influence, competitorInfluence
      /// A tie to be built.
      case planned
      /// A link of a way that an introduction takes, and the one that carries least.
      case warm, weakLink

      /// Whether the line is part of an answer, and not of the account.
      var isRoute: Bool { self == .planned || self == .warm || self == .weakLink }

      /// Whether the line goes from a boss to a report.
      var isReporting: Bool { self == .reporting || self == .newReporting || self == .formerReporting }
    }

    var kind: Kind
    /// The boss, or who influences.
    var from: Person.ID
    var to: Person.ID
    /// 1…4.
    var weight = 1
    /// A few letters on the line, such as the number of a step; empty for none.
    var tag = ""
  }

  var view: View
  /// The account's name.
  var title: String
  /// View, question and day.
  var subtitle: String
  var figures: [Figure]
  /// Said in the header: what limits the score, what was left out.
  var notes: [String]
  var top: Block?
  var departments: [Block]
  var bottom: [Block]
  var lines: [Line]
  /// The labels of the rows, highest first.
  var tierLabels: [String]
  /// Whether thin and uncovered departments have a tinted ground.
  var tintsGrounds = false
  /// The mark that explains the state of a department.
  var countEncoding = Encoding.threadCount
  var omissions: Omissions

  /// All blocks, from top to bottom.
  var blocks: [Block] { [top].compactMap(\.self) + departments + bottom }

  /// A line as a sentence, for its tooltip.
  func words(for line: Line) -> String {
    func name(_ id: Person.ID) -> String {
      blocks.lazy.flatMap(\.cards).first { $0.person == id }?.name ?? ""
    }
    return switch line.kind {
    case .reporting: "\(name(line.to)) reports to \(name(line.from))"
    case .newReporting: "\(name(line.to)) reports to \(name(line.from)), which is new"
    case .formerReporting: "\(name(line.to)) no longer reports to \(name(line.from))"
    case .influence, .competitorInfluence: "\(name(line.from)) influences \(name(line.to))"
    case .planned: "\(line.tag): \(name(line.from)) meets \(name(line.to))"
    case .warm: "\(name(line.from)) leads to \(name(line.to))"
    case .weakLink: "\(name(line.from)) leads to \(name(line.to)), the weakest link"
    }
  }

  /// The marks the map carries with cards of a size, in the order of the legend.
  func encodings(in measures: CardMeasures) -> [Encoding] {
    var marks: Set<Encoding> = []
    for block in blocks {
      for card in block.cards { marks.formUnion(card.encodings(in: measures)) }
      if block.state.word != nil { marks.insert(.block(block.state)) }
      if block.count != nil, block.formerState == nil { marks.insert(countEncoding) }
      if block.formerState != nil { marks.insert(.formerState) }
    }
    for line in lines {
      switch line.kind {
      case .reporting: marks.insert(.reporting)
      case .newReporting: marks.insert(.newReporting)
      case .formerReporting: marks.insert(.formerReporting)
      case .influence: marks.insert(.influence)
      case .competitorInfluence: marks.insert(.competitorInfluence)
      case .planned: marks.insert(.planned)
      case .warm: marks.insert(.warm)
      case .weakLink: marks.insert(.weakLink)
      }
    }
    return Encoding.all.filter(marks.contains)
  }
}

/// The rows of a map.
enum Tier {
  /// Chief officers first, those of unknown level last.
  static let labels = [
    "C-level", "Vice president", "Director / head", "Manager", "Team lead", "Specialist", "Unknown level",
  ]

  static func of(_ seniority: Seniority?) -> Int {
    switch seniority {
    case .chief: 0
    case .vicePresident: 1
    case .director: 2
    case .manager: 3
    case .lead: 4
    case .individual: 5
    case nil: 6
    }
  }
}
