/// How much of an analysis is worked out.
///
/// Figures of the account, states, lists and findings, with what these quote, always are. What only a look at people, at
/// departments or at ties shows, and costs most, is worked out where that is asked for: the evidence of people's figures
/// and of the strength of ties, the chains behind people's influence and to them, how much they have to do with us and
/// with whom, the cut and the survival of seats.
struct Detail: Sendable {
  private let hasTies: Bool
  /// Whether all of people is worked out, and the evidence of their figures is worded.
  let hasPeople: Bool
  /// Whether the cut and the survival of departments' seats are worked out.
  let hasDepartments: Bool

  /// Everything.
  static let full = Detail(of: Set(Capability.Scope.allCases))
  /// No more than the account's own figures and the findings.
  static let account = Detail(of: [.account])

  /// What is said of a figure that is left out.
  fileprivate static let notAskedFor = "not asked for"

  init(of scopes: Set<Capability.Scope>) {
    hasPeople = scopes.contains(.person)
    hasDepartments = scopes.contains(.department)
    hasTies = scopes.contains(.tie)
  }

  /// The evidence of a person's figure, or none.
  func ofPerson(_ evidence: @autoclosure () -> [Evidence]) -> [Evidence] { hasPeople ? evidence() : [] }

  /// The evidence of the strength of a tie, or none.
  func ofTie(_ evidence: @autoclosure () -> [Evidence]) -> [Evidence] { hasTies ? evidence() : [] }
}

extension Measured where Value: Comparable {
  /// A figure that was not worked out, because nobody asked for it; it would lie in the range.
  static func notAskedFor(in range: ClosedRange<Value>) -> Measured {
    .unknown(reason: Detail.notAskedFor, low: range.lowerBound, high: range.upperBound)
  }
}

extension Measured {
  /// A result that was not worked out, because nobody asked for it.
  static func notAskedFor() -> Measured { .unknown(reason: Detail.notAskedFor, low: nil, high: nil) }
}
