import PowerMap

extension Reading {
  /// So many known names are compared with unknown ones in all; a file with more of both has another problem.
  private static let comparisonLimit = 100_000

  /// Puts the problems of the book where their subjects stand. `interactions` are the nodes of the interactions in the
  /// order of the book; their text may be that of a log.
  mutating func report(_ found: [BookProblem], interactions: [SourceNode] = []) {
    var comparisonsLeft = Self.comparisonLimit
    // Where something could not be read, it may have named whom nothing names now, or said who decides.
    let isWhole = problems.allSatisfy { $0.severity == .warning } && found.allSatisfy(\.kind.isWarning)
    for problem in found where isWhole || ![.orphan, .noKeyPerson].contains(problem.kind) {
      let code = DiagnosticCode(rawValue: problem.kind.rawValue) ?? .invalidBook
      let severity: Diagnostic.Severity = problem.kind.isWarning ? .warning : .error
      guard notesPlaces else {
        // Whoever notes no places reads again to say where it is, and asks for no more than whether there is anything.
        problems.append(
          Diagnostic(code, severity: severity, path: source.path, at: .start, message: problem.message))
        continue
      }
      var suggestion: String?
      if let given = problem.given, comparisonsLeft > 0 {
        suggestion = Suggestion.nearest(to: given, among: problem.candidates.prefix(comparisonsLeft))
        comparisonsLeft -= problem.candidates.count
      }
      let interaction = Self.interactionPart(of: problem, among: interactions)
      let place = interaction.map(Place.init) ?? place(of: problem.path)
      problems.append(
        (interaction?.source ?? source).diagnostic(
          code, severity: severity, at: place.position, width: place.width, message: problem.message,
          suggestion: suggestion))
    }
  }

  /// The node of a problem of an interaction, whose path is `interactions.3`, with a key and an item after it.
  private static func interactionPart(of problem: BookProblem, among interactions: [SourceNode]) -> SourceNode? {
    let parts = problem.path.split(separator: ".")
    guard parts.first == "interactions", parts.count > 1, let index = Int(parts[1]), index < interactions.count else {
      return nil
    }
    let interaction = interactions[index]
    guard parts.count > 2, let value = interaction[String(parts[2])] else { return interaction }
    guard let given = problem.given else { return value }
    return value.items.first { $0.text == given } ?? value
  }
}
