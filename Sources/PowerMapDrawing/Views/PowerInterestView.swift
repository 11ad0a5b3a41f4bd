internal import PowerMap

extension ViewRules {
  /// Where is our effort best spent?
  ///
  /// The power/interest grid of stakeholder analysis: everybody at the customer is placed by actual power and by
  /// interest, which is how much they have to do with us by the contacts in the log. Emphasises those high in both.
  /// Whoever's interest nobody can know for want of a log stands in a column of their own.
  static let powerInterest = ViewRules(
    title: "Power and interest", question: "where is our effort best spent?", showsInfluence: false,
    marksSinglePointsOfFailure: false)
}

extension QuadrantContent {
  /// From this part of the strongest person's power, and from this interest, either counts as high.
  static let middle = 0.5

  init(_ builder: ContentBuilder) {
    let analysis = builder.analysis
    let people = analysis.people.filter { !builder.collapsed.contains($0.id) }
    let grid = PowerInterestGrid(people: people, strongest: builder.strongest)
    rows = grid.rows.map { row in grid.columns.map { column in Self.cell(power: row, interest: column) } }
    let names = Dictionary(analysis.departments.map { ($0.id, SafeText.line($0.name)) }) { first, _ in first }
    for (number, person) in people.enumerated() {
      let place = grid.place(of: person)
      guard let row = grid.rows.firstIndex(of: place.power.part),
        let column = grid.columns.firstIndex(of: place.interest.part)
      else { continue }
      let department = person.person.department.map { names[$0.rawValue] ?? SafeText.line($0.rawValue) }
      var card = builder.card(of: person)
      card.id = "n\(number)"
      rows[row][column].members.append(
        Member(
          card: card, department: department ?? "no department", x: place.interest.position,
          y: 1 - place.power.position))
    }
    omissions = Omissions()
    omissions.collapsedPeople = builder.collapsed.count
    header = HeaderText(
      title: builder.title, subtitle: builder.subtitle,
      figures: builder.shows(.power) ? Self.figures(people, grid) : [],
      notes: builder.analysis.departureNotes + builder.withheldNotes + omissions.notes)
  }

  private static func cell(power: PowerInterestGrid.Part, interest: PowerInterestGrid.Part) -> Cell {
    let words = "\(power.words) power, \(interest.words) interest"
    return switch (power, interest) {
    case (.high, .high): Cell(name: "Manage closely", words: words, isProminent: true)
    case (.high, .low): Cell(name: "Keep satisfied", words: words)
    case (.low, .high): Cell(name: "Keep informed", words: words)
    case (.low, .low): Cell(name: "Monitor", words: words)
    case (.high, .unknown): Cell(name: "Find out", words: words)
    case (_, .unknown), (.unknown, _): Cell(name: "Not placed", words: words)
    }
  }

  private static func figures(_ people: [PersonProfile], _ grid: PowerInterestGrid) -> [MapContent.Figure] {
    func count(_ power: PowerInterestGrid.Part, _ interest: PowerInterestGrid.Part) -> [PersonProfile] {
      people.filter { grid.place(of: $0).power.part == power && grid.place(of: $0).interest.part == interest }
    }
    let closely = count(.high, .high)
    let live = closely.count { !$0.liveHolders.isEmpty }
    var figures = [
      MapContent.Figure(value: "\(closely.count)", caption: "to manage closely"),
      MapContent.Figure(value: "\(live) of \(closely.count)", caption: "of these have a live tie to us"),
      MapContent.Figure(value: "\(count(.high, .low).count)", caption: "powerful, little contact"),
    ]
    let unknown = people.count { grid.place(of: $0).interest.part == .unknown }
    if unknown > 0 { figures.append(.init(value: "\(unknown)", caption: "interest unknown")) }
    return figures
  }
}

/// Power and interest of the people of one account, and the parts of the grid that somebody is in.
struct PowerInterestGrid {
  /// A part of a scale.
  enum Part: Sendable, Hashable {
    case unknown, low, high

    var words: String {
      switch self {
      case .unknown: "unknown"
      case .low: "low"
      case .high: "high"
      }
    }
  }

  /// A value in its part: 0 at the lower end of the part, 1 at the upper one.
  struct Position: Sendable, Hashable {
    let part: Part
    let position: Double

    /// - Parameter value: 0...1; nil where unknown.
    init(_ value: Double?) {
      guard let value, value.isFinite else {
        (part, position) = (.unknown, 0.5)
        return
      }
      let middle = QuadrantContent.middle
      part = value >= middle ? .high : .low
      position = min(max(value >= middle ? (value - middle) / (1 - middle) : value / middle, 0), 1)
    }
  }

  private let strongest: Double
  /// From the top: high, low and, where there is any, unknown power.
  private(set) var rows: [Part] = [.high, .low]
  /// From the left: unknown interest where there is any, low and high.
  private(set) var columns: [Part] = [.low, .high]

  init(people: [PersonProfile], strongest: Double) {
    self.strongest = strongest
    let places = people.map { place(of: $0) }
    if places.contains(where: { $0.power.part == .unknown }) { rows.append(.unknown) }
    if places.contains(where: { $0.interest.part == .unknown }) { columns.insert(.unknown, at: 0) }
  }

  func place(of person: PersonProfile) -> (power: Position, interest: Position) {
    let power = person.power.value.flatMap { strongest > 0 ? $0 / strongest : nil }
    return (Position(power), Position(person.interest.value))
  }
}
