/// One thing that might happen to an account, or might have been assessed otherwise.
public enum Change: Hashable, Sendable {
  /// Somebody leaves: theirs, ours or a third party. Our people's ties become 0. The chair of one of the customer's people
  /// keeps its power and has no ties until somebody else sits there (the seat model, domain 4.7).
  case leaves(Person.ID)
  /// Everybody in one of the customer's departments leaves.
  case departmentLeaves(Department.ID)
  /// Two people have a relationship of that strength, 0...1.
  case tie(Person.ID, Person.ID, strength: Double)
  /// Whatever is recorded between two people ends: their relationship, and influence or a reporting line.
  case ends(Person.ID, Person.ID)
  /// A relationship is rated otherwise, 0...5, on the day it was rated.
  case rating(Person.ID, Person.ID, Double)
  /// Somebody's stance is another one.
  case stance(Person.ID, Stance)
}

/// Why a change makes no sense for an account.
public enum ChangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nobody present has that id.
  case noSuchPerson(Person.ID, known: [Person.ID])
  /// Somebody is taken to have left already.
  case hasLeft(Person.ID)
  /// No department has that id.
  case noSuchDepartment(Department.ID, known: [Department.ID])
  /// Nothing is recorded between two people.
  case noSuchTie(Person.ID, Person.ID)
  /// A strength outside 0...1, or a rating outside 0...5.
  case outOfRange(Double, ClosedRange<Double>)
  /// A tie of somebody to themselves.
  case oneself(Person.ID)

  /// What is wrong and what would do.
  public var description: String {
    switch self {
    case .noSuchPerson(let id, let known):
      "there is nobody '\(id)' in this account; it has \(known.map(\.rawValue).joined(separator: ", "))"
    case .hasLeft(let id): "'\(id)' has left by then"
    case .noSuchDepartment(let id, let known):
      "there is no department '\(id)'; there are \(known.map(\.rawValue).joined(separator: ", "))"
    case .noSuchTie(let a, let b): "nothing is recorded between '\(a)' and '\(b)'"
    case .outOfRange(let value, let range):
      "\(value) is outside \(range.lowerBound.fixed(0))...\(range.upperBound.fixed(0))"
    case .oneself(let id): "'\(id)' has no tie to themselves"
    }
  }
}
