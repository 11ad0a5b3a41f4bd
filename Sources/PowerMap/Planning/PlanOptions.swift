/// What is asked of a plan.
public struct PlanOptions: Hashable, Sendable {
  /// How many new relationships; nil takes the policy's `plan.steps`.
  public var steps: Int?
  /// What the plan makes as large as it can.
  public var objective: Plan.Objective
  /// Whether every combination is examined, where there are not more than the policy's `plan.exactMax`.
  public var isExact: Bool
  /// The most new relationships for one colleague; nil takes the policy's `plan.maxNewPerColleague`.
  public var maximumPerColleague: Int?
  /// Pairs, one of ours and one of theirs, that are in the plan whatever they gain.
  public var locked: [Plan.Pair]
  /// Pairs that are never planned.
  public var excluded: [Plan.Pair]

  /// The policy's plan, unless told otherwise.
  public init(
    steps: Int? = nil, objective: Plan.Objective = .resilience, isExact: Bool = false,
    maximumPerColleague: Int? = nil, locked: [Plan.Pair] = [], excluded: [Plan.Pair] = []
  ) {
    self.steps = steps
    self.objective = objective
    self.isExact = isExact
    self.maximumPerColleague = maximumPerColleague
    self.locked = locked
    self.excluded = excluded
  }
}

/// Why no plan can be made as it was asked for.
public enum PlanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nobody's power is known, so nothing can be gained.
  case unknownPower(reason: String)
  /// Nobody of that id can be in a plan.
  case noSuchPerson(Person.ID, known: [Person.ID])
  /// A pair is not one of ours and one of theirs.
  case noSuchPair(Plan.Pair)
  /// A locked pair that cannot be planned: its tie is as strong already, or one of the two is leaving.
  case cannotLock(Plan.Pair, reason: String)
  /// More pairs are locked than steps are planned, or than one colleague may have.
  case tooManyLocked(limit: Int)
  /// Examining every combination would take too long.
  case tooManyCombinations(candidates: Int, steps: Int, limit: Int)

  /// What is wrong and what would do.
  public var description: String {
    switch self {
    case .unknownPower(let reason): "no plan can be made: \(reason)"
    case .noSuchPerson(let id, let known):
      "there is nobody '\(id)' in this account; it has \(known.map(\.rawValue).joined(separator: ", "))"
    case .noSuchPair(let pair): "'\(pair)' is not a pair of one of ours and one of theirs in this account"
    case .cannotLock(let pair, let reason): "'\(pair)' cannot be planned: \(reason)"
    case .tooManyLocked(let limit): "more pairs are locked than can be planned: at most \(limit)"
    case .tooManyCombinations(let candidates, let steps, let limit):
      "\(candidates) candidates to the power of \(steps) steps are more than the \(limit) combinations of "
        + "'plan.exactMax'; plan fewer steps, exclude pairs, or plan without exactness"
    }
  }
}
