import PowerMap

extension Reading {
  /// So many known names are compared with unknown ones in all; a file with more of both has another problem.
  private static let comparisonLimit = 100_000

  /// Puts the problems of the book where their subjects stand. `interactions` are the nodes of the interactions in the
  /// order of the book, each with its text, which may be that of a log.
  mutating func report(_ found: [BookProblem], interactions: [(SourceText, SourceNode)] = []) {
    var comparisonsLeft = Self.comparisonLimit
    // Where something could not be read, it may have named whom nothing names now, or said who decides.
    let isWhole = problems.allSatisfy { $0.severity == .warning } && found.allSatisfy(\.kind.isWarning)
    for problem in found where isWhole || ![.orphan, .noKeyPerson].contains(problem.kind) {
      let code = DiagnosticCode(rawValue: problem.kind.rawValue) ?? .invalidBook
      let severity: Diagnostic.Severity = problem.kind.isWarning ? .warning : .error
      var suggestion: String?
      if let given = problem.given, comparisonsLeft > 0 {
        suggestion = Suggestion.nearest(to: given, among: problem.candidates.prefix(comparisonsLeft))
        comparisonsLeft -= problem.candidates.count
      }
      let (text, place) = Self.interactionPlace(of: problem, among: interactions) ?? (source, place(of: problem.path))
      problems.append(
        text.diagnostic(
          code, severity: severity, at: place.position, width: place.width, message: problem.message,
          suggestion: suggestion))
    }
  }

  /// The place of a problem of an interaction, whose path is `interactions.3`, with a key and an item after it.
  private static func interactionPlace(
    of problem: BookProblem, among interactions: [(SourceText, SourceNode)]
  ) -> (SourceText, Place)? {
    let parts = problem.path.split(separator: ".")
    guard parts.first == "interactions", parts.count > 1, let index = Int(parts[1]), index < interactions.count else {
      return nil
    }
    var (text, node) = interactions[index]
    if parts.count > 2, case .mapping(let entries) = node.content,
      let value = entries.first(where: { $0.key == parts[2] })?.value
    {
      node = value
      if case .sequence(let items) = value.content, let given = problem.given {
        node = items.first { if case .scalar(let item) = $0.content { item.text == given } else { false } } ?? value
      }
    }
    return (text, Place(position: node.position, width: node.width))
  }
}
