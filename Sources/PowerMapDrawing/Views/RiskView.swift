internal import PowerMap

extension ViewRules {
  /// Who must not leave?
  ///
  /// Selects everybody and reporting lines; leaves influence out. Emphasises single points of failure of both sides,
  /// the people whose leaving together cuts off a key person, and key people. Every card says what coverage loses with
  /// the person, and a key person's how many ways lead there, who would cut them, and how likely one still stands.
  static let risk = ViewRules(
    title: "Risk", question: "who must not leave?", showsInfluence: false, marksSinglePointsOfFailure: true,
    focus: { RiskFocus($0.analysis).focus })
}

/// What single losses and cuts mean for one account.
private struct RiskFocus {
  let analysis: Analysis
  private let initials: [Person.ID: String]
  private let names: [Person.ID: String]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    initials = Initials.unique(of: analysis.team.map(\.person))
    names = Dictionary(
      (analysis.people.map(\.person) + analysis.team.map(\.person) + analysis.network.map(\.person))
        .map { ($0.id, SafeText.line($0.name)) }
    ) { first, _ in first }
  }

  var focus: ViewFocus {
    var focus = ViewFocus()
    let key = analysis.people.filter(\.isKey)
    let worst = worstLoss
    focus.concerned = analysis.singlePointsOfFailure.union(analysis.team.map(\.id)).union(key.map(\.id))
      .union(key.flatMap { $0.seat.cutSet.value ?? [] }).union(greatLosses)
    focus.figures = figures
    if let worst {
      focus.notes = ["the worst loss is \(name(worst.id)): \(Self.loss(worst.loss)) coverage"]
    }
    for person in analysis.people { focus.cardFigures[person.id] = figures(of: person) }
    for colleague in analysis.team { focus.cardFigures[colleague.id] = figures(of: colleague) }
    if let worst { focus.cardFigures[worst.id]?.isAlarming = true }
    return focus
  }

  private var figures: [MapContent.Figure] {
    let cut = analysis.singlePointsOfFailure.count
    return [
      .score(of: analysis),
      .init(value: FigureText.share(analysis.coverage), caption: "coverage"),
      .init(value: FigureText.share(analysis.coverageAfterWorstLoss), caption: "after the worst loss"),
      .init(value: "\(cut)", caption: cut == 1 ? "single point of failure" : "single points of failure"),
      .init(value: FigureText.integer(analysis.leastSeatThreads), caption: "fewest threads to a key person"),
    ]
  }

  /// The loss that costs most; of equal ones the first by id; nil where none costs anything.
  private var worstLoss: Removal? {
    analysis.removals.filter { ($0.loss.value ?? 0) >= 0.005 }
      .min { (-($0.loss.value ?? 0), $0.id) < (-($1.loss.value ?? 0), $1.id) }
  }

  /// Those whose loss costs at least half of what the worst one does.
  private var greatLosses: [Person.ID] {
    guard let worst = worstLoss?.loss.value else { return [] }
    return analysis.removals.filter { ($0.loss.value ?? 0) >= worst / 2 }.map(\.id)
  }

  private func figures(of person: PersonProfile) -> Card.Figures {
    var figures = Card.Figures(
      leading: Self.loss(person.removalImpact), words: [Self.words(for: person.removalImpact)])
    figures.encodings = [.loss]
    guard person.isKey else { return figures }
    figures.encodings.insert(.seat)
    let threads = FigureText.integer(person.seat.threads)
    let survival = Self.chance(person.seat.survival)
    guard let cut = person.seat.cutSet.value, !cut.isEmpty else {
      figures.trailing = ["\(threads) · \(survival)"]
      figures.words.append("\(threads) independent ways from us, a way still stands with \(survival)")
      return figures
    }
    let letters = cut.map { initials[$0] ?? TextFitting.initials(name($0)) }.joined(separator: ", ")
    figures.trailing = [
      "\(threads) · \(letters) · \(survival)", "\(threads) · cut \(cut.count) · \(survival)",
      "\(threads) · \(survival)",
    ]
    figures.words += [
      "\(threads) independent ways from us, a way still stands with \(survival)",
      "cut off if these leave: \(cut.map(name).joined(separator: ", "))",
    ]
    return figures
  }

  private func figures(of colleague: ColleagueProfile) -> Card.Figures {
    Card.Figures(
      leading: Self.loss(colleague.removalImpact), words: [Self.words(for: colleague.removalImpact)],
      encodings: [.loss])
  }

  private func name(_ id: Person.ID) -> String { names[id] ?? SafeText.line(id.rawValue) }

  /// `−14 %`; `0 %` where it rounds to nothing, `?` where it is unknown.
  private static func loss(_ loss: Measured<Double>) -> String {
    let text = FigureText.share(loss)
    return (loss.value ?? 0) * 100 >= 0.5 ? "−\(text)" : text
  }

  /// `61 %`, and `>99 %` for what is not quite certain.
  private static func chance(_ chance: Measured<Double>) -> String {
    guard let value = chance.value, value >= 0.995, value < 1 else { return FigureText.share(chance) }
    return ">99 %"
  }

  private static func words(for loss: Measured<Double>) -> String {
    "coverage loses \(FigureText.share(loss)) with the person"
  }
}
