/// Which evidence is put into words: that of the account and of departments always, that of people and ties, which is
/// most of it, where it is asked for.
///
/// What findings quote is there in any case.
struct KeptEvidence: Sendable {
  private let hasPeople: Bool
  private let hasTies: Bool

  /// All evidence.
  static let all = KeptEvidence(of: Set(Capability.Scope.allCases))

  init(of scopes: Set<Capability.Scope>) {
    hasPeople = scopes.contains(.person)
    hasTies = scopes.contains(.tie)
  }

  /// The evidence of a person's figure, or none.
  func ofPerson(_ evidence: @autoclosure () -> [Evidence]) -> [Evidence] { hasPeople ? evidence() : [] }

  /// The evidence of the strength of a tie, or none.
  func ofTie(_ evidence: @autoclosure () -> [Evidence]) -> [Evidence] { hasTies ? evidence() : [] }
}
