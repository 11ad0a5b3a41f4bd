/// The resilience score before and after, with every term.
public struct ScoreChange: Hashable, Sendable {
  /// One weighted part of the score before and after.
  public struct Term: Hashable, Sendable {
    /// The measure's key in the registry.
    public var key: String
    /// What it is called.
    public var title: String
    /// The measure, 0...1.
    public var value: FigureChange<Double>
    /// What it adds to the score, before caps.
    public var points: FigureChange<Double>
  }

  /// The score after caps, 0...100.
  public var score: FigureChange<Double>
  /// The sum of the terms, before caps.
  public var raw: FigureChange<Double>
  /// What the score is called, in the policies of the two sides.
  public var band: FigureChange<Resilience.Band>
  /// The band in words, with what is uncertain about it.
  public var label: ValueChange<String>
  /// The cap that holds the score down, where one does.
  public var bindingCap: ValueChange<Resilience.Cap?>
  /// The parts, in the order of the formula; a part that does not apply on a side has no figure there.
  public var terms: [Term]

  /// Whether the score, its band, its cap or any term changed.
  public var isChanged: Bool {
    score.isChanged || raw.isChanged || band.isChanged || label.isChanged || bindingCap.isChanged
      || terms.contains { $0.value.isChanged || $0.points.isChanged }
  }

  init(from before: Resilience, to after: Resilience) {
    score = FigureChange(before: before.score, after: after.score)
    raw = FigureChange(before: before.raw, after: after.raw)
    band = FigureChange(before: before.band, after: after.band)
    label = ValueChange(before: before.label, after: after.label)
    bindingCap = ValueChange(before: before.caps.first(where: \.isBinding), after: after.caps.first(where: \.isBinding))
    terms = ResilienceScore.Part.allCases.compactMap { part in
      guard before.terms.contains(where: { $0.key == part.key }) || after.terms.contains(where: { $0.key == part.key })
      else { return nil }
      return Term(
        key: part.key, title: part.title,
        value: FigureChange(before: before.figure(of: part, \.value), after: after.figure(of: part, \.value)),
        points: FigureChange(before: before.figure(of: part, \.points), after: after.figure(of: part, \.points)))
    }
  }
}

extension Resilience {
  /// The figure of a part; where the score itself is unknown so is the part, and a part that is left out has no meaning.
  fileprivate func figure(
    of part: ResilienceScore.Part, _ figure: (Term) -> Measured<Double>
  ) -> Measured<Double> {
    if let term = terms.first(where: { $0.key == part.key }) { return figure(term) }
    guard case .unknown(let reason, _, _) = score else { return .notApplicable(reason: "not part of the score") }
    return .unknown(reason: reason, low: nil, high: nil)
  }
}
