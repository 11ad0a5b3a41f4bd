internal import PowerMap

extension ContentBuilder {
  var title: String { analysis.displayName }

  var subtitle: String { "\(rules.title) · \(focus.question ?? rules.question)  ·  as of \(analysis.asOf)" }

  /// The figures at the right of the header; what is unknown is `?`, never zero.
  var figures: [MapContent.Figure] { focus.figures ?? standing }

  /// How the account stands as a whole.
  private var standing: [MapContent.Figure] {
    let people = analysis.mapped.people
    let departments = analysis.mapped.departments
    var figures = [
      MapContent.Figure.score(of: analysis),
      MapContent.Figure(value: FigureText.share(analysis.coverage), caption: "coverage"),
      MapContent.Figure(value: FigureText.share(analysis.coverageAfterWorstLoss), caption: "after the worst loss"),
      .threads(of: analysis),
      MapContent.Figure(
        value: "\(people) in \(departments)",
        caption: "\(people == 1 ? "person" : "people") in \(departments == 1 ? "department" : "departments")"),
    ]
    let unknown = analysis.mapped.unknownTies
    if unknown > 0 {
      figures.append(.init(value: "\(unknown)", caption: unknown == 1 ? "unknown tie" : "unknown ties"))
    }
    return figures
  }

  func shows(_ detail: DrawingOptions.Withheld) -> Bool { !options.withheld.contains(detail) }

  /// What the map keeps to itself.
  var withheldNotes: [String] {
    let withheld = DrawingOptions.Withheld.allCases.filter { !shows($0) }.map(\.rawValue)
    return withheld.isEmpty ? [] : ["not shown: \(withheld.joined(separator: ", "))"]
  }

  /// What holds the score down.
  var scoreNotes: [String] {
    guard let cap = analysis.resilience.caps.first(where: \.isBinding) else { return [] }
    return ["resilience is at most \(cap.limit.fixed(0)): \(SafeText.line(cap.reason))"]
  }
}

extension MapContent.Figure {
  /// The resilience score and its band.
  static func score(of analysis: Analysis) -> Self {
    let isKnown = analysis.resilience.band.value != nil
    return Self(
      value: FigureText.number(analysis.resilience.score),
      caption: isKnown ? "resilience: \(analysis.resilience.label)" : "resilience unknown")
  }

  /// How many of theirs, and of ours, have a live tie to the other side.
  static func threads(of analysis: Analysis) -> Self {
    Self(
      value: "\(FigureText.integer(analysis.customerThreads)) / \(FigureText.integer(analysis.ourThreads))",
      caption: "threads: theirs / ours")
  }
}
