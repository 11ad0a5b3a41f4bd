import ArgumentParser
import PowerMap

/// Which measures a result has.
struct MeasureOptions: ParsableArguments {
  @Option(
    help: .init(
      "The measures of an answer, by commas: \(Group.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "groups"))
  var measures = "account,department"

  /// What measures are of; advice is searched for, which takes longer than all others together.
  enum Group: String, CaseIterable {
    case account, department, person, tie, advice

    /// Whether a measure belongs to it.
    func has(_ capability: Capability) -> Bool {
      self == .advice ? capability.isSearched : !capability.isSearched && capability.scope.rawValue == rawValue
    }
  }

  func validate() throws { _ = try groups() }

  private func groups() throws -> [Group] {
    try measures.split(separator: ",", omittingEmptySubsequences: false).map { name in
      if let group = Group(rawValue: String(name)) { return group }
      let known = Group.allCases.map(\.rawValue)
      throw ValidationError(
        "there are no measures of '\(name)'; there are \(known.joined(separator: ", "))"
          .suggesting(String(name), among: known))
    }
  }

  /// The rows of the registry.
  func capabilities() throws -> [Capability] {
    let groups = try groups()
    return Capability.all.filter { capability in groups.contains { $0.has(capability) } }
  }
}
