internal import PowerMap

/// The departments of an account against our people on it.
struct CoverageMatrix {
  /// One column of cells: one of ours, or those who share the last column.
  private struct Holder {
    var column: TableContent.Column
    /// As the subject of a sentence.
    var name: String
    var isOne: Bool
    /// The ties into each row's department.
    var ties: [TieCount]

    var total: TieCount { ties.reduce(into: .none, +=) }
  }

  private let analysis: Analysis
  private let places: [DepartmentPlace]
  private var holders: [Holder]
  private var omissions = Omissions()

  init(_ subject: ViewSubject) {
    analysis = subject.analysis
    places = DepartmentPlace.all(of: analysis, keepsOrder: subject.options.keepsOrder)
    holders = Self.holders(of: analysis, in: places)
    guard !subject.options.isFull, holders.count > Growth.columnsOnTheirOwn else { return }
    let others = Array(holders[(Growth.columnsOnTheirOwn - 1)...])
    holders = holders.prefix(Growth.columnsOnTheirOwn - 1) + [Self.shared(others)]
    omissions.collapsedColleagues = others.count
  }

  private static func holders(of analysis: Analysis, in places: [DepartmentPlace]) -> [Holder] {
    let initials = Initials.unique(of: analysis.team.map(\.person))
    let rows = Dictionary(
      zip(places, 0...).flatMap { place, row in place.people.map { ($0.id, row) } }, uniquingKeysWith: { $1 })
    let nothing = places.map { _ in TieCount.none }
    var ties: [Person.ID: [TieCount]] = [:]
    for tie in analysis.ties where tie.isOurs {
      let (ours, other) = initials[tie.a] != nil ? (tie.a, tie.b) : (tie.b, tie.a)
      guard let row = rows[other], let count = TieCount(tie, policy: analysis.policy) else { continue }
      ties[ours, default: nothing][row] += count
    }
    return analysis.team.map { colleague in
      let name = colleague.person.displayName
      let title = SafeText.line(colleague.person.title ?? "")
      return Holder(
        column: .init(
          heading: name, badge: initials[colleague.id], tooltip: title.isEmpty ? name : "\(name), \(title)",
          isHeat: true),
        name: name, isOne: true, ties: ties[colleague.id] ?? nothing)
    }
    .enumerated().sorted { left, right in
      let (one, other) = (left.element.total, right.element.total)
      return (-one.live, -one.weak, -one.unknown, left.offset)
        < (-other.live, -other.weak, -other.unknown, right.offset)
    }
    .map(\.element)
  }

  private static func shared(_ others: [Holder]) -> Holder {
    let name = "\(others.count) others"
    return Holder(
      column: .init(
        heading: name, badge: "…", tooltip: others.map(\.name).joined(separator: ", "), isHeat: true),
      name: name, isOne: false,
      ties: (others.first?.ties.indices ?? 0..<0).map { row in others.map { $0.ties[row] }.reduce(into: .none, +=) })
  }

  var table: TableContent {
    let rules = TableRules.matrix
    var table = TableContent(
      title: analysis.displayName, subtitle: "\(rules.title) · \(rules.question)  ·  as of \(analysis.asOf)")
    table.figures = figures
    table.notes = analysis.departureNotes
    table.omissions = omissions
    if places.isEmpty {
      table.sentence = "No department and nobody there is known."
      return table
    }
    if holders.isEmpty { table.sentence = "None of ours has a tie here." }
    table.columns = holders.map(\.column) + DepartmentTotals.columns
    table.rows = zip(places, 0...).map { place, row in
      let name = SafeText.line(place.name)
      return .init(
        name: name, cells: holders.map { cell(of: $0, row: row, department: name) } + DepartmentTotals.cells(of: place))
    }
    if !holders.isEmpty { table.totals = totals }
    return table
  }

  private var figures: [MapContent.Figure] {
    let present = analysis.departments.filter { $0.state != .notPresent }
    let covered = Measured.between(present.count { $0.least == .covered }, present.count { $0.most == .covered })
    return [
      .score(of: analysis),
      .init(value: "\(FigureText.integer(covered)) of \(present.count)", caption: "departments covered"),
      .threads(of: analysis),
    ]
  }

  private func cell(of holder: Holder, row: Int, department: String) -> TableContent.Cell {
    let ties = holder.ties[row]
    let verb = holder.isOne ? "holds" : "hold"
    if ties.isEmpty {
      return .init(
        text: "·", look: .heat(HeatStep(.ties, 0)), tooltip: "\(holder.name) \(verb) no tie in \(department)")
    }
    // Live ties are a proven least; without one, a tie that may be live leaves the depth open.
    let isUnknown = ties.live == 0 && ties.liveCount.high != 0
    return .init(
      text: ties.text, detail: ties.detail,
      look: isUnknown ? .unknown : .heat(HeatStep(.ties, ties.live)),
      tooltip: "\(holder.name) \(verb) \(ties.words) in \(department)" + (ties.bestText.map { ", the \($0)" } ?? ""))
  }

  private var totals: [TableContent.Row] {
    func row(_ name: String, _ count: (Holder) -> Measured<Int>) -> TableContent.Row {
      .init(
        name: name,
        cells: holders.map { .init(text: FigureText.integer(count($0)), look: .strong) }
          + DepartmentTotals.columns.map { _ in .empty })
    }
    return [
      row("Departments with a live tie") { holder in
        let each = holder.ties.map(\.anyLive)
        return .between(each.compactMap(\.low).reduce(0, +), each.compactMap(\.high).reduce(0, +))
      },
      row("Live ties") { $0.total.liveCount },
    ]
  }
}
