/// Something a book cannot mean, or lacks: found in a book built in code as in one read from a file.
public struct BookProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An id that nothing declares.
    case unknownReference
    /// An id declared twice in one account.
    case duplicateId
    /// Text that is no valid id.
    case malformed
    /// Two ties of one kind between the same two people.
    case duplicateTie
    /// A tie from a person to the same person.
    case selfTie
    /// A tie of a kind that cannot stand between these people.
    case invalidTie
    /// People who report to each other in a circle.
    case reportingCycle
    /// A person with two bosses.
    case severalBosses
    /// A reporting line from one organisation into another.
    case crossOrganisation
    /// An end before its start.
    case endBeforeStart
    /// A number outside its range, or none at all.
    case outOfRange
    /// A person in a department that is declared `notPresent`.
    case personInAbsentDepartment
    /// An interaction in which nobody of ours takes part.
    case noneOfOurs
    /// Two values for one day.
    case duplicateDate
    /// Values that exclude each other: a rating and a strength, or a weight on a tie that has none.
    case conflictingKeys
    /// Several currencies in one record.
    case mixedCurrencies
    /// Departments that belong to each other in a circle.
    case departmentCycle
    /// Warning: no `logFrom`.
    case noLogFrom
    /// Warning: a person without a department.
    case personWithoutDepartment
    /// Warning: nobody is known to decide.
    case noKeyPerson
    /// Warning: a person that no tie, interaction or decision names.
    case orphan
    /// Warning: a waiver of a finding that cannot exist: its kind, account, person or department is unknown.
    case unknownFinding

    /// Whether an account with the problem can still be used.
    public var isWarning: Bool {
      switch self {
      case .noLogFrom, .personWithoutDepartment, .noKeyPerson, .orphan, .unknownFinding: true
      default: false
      }
    }
  }

  /// What kind of problem it is.
  public var kind: Kind
  /// Where it is in the account, such as `people.eva` or `ties.3.omar`; empty for the account as a whole.
  public var path: String
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What was written, and what could have been meant, for a suggestion.
  public var given: String?
  /// The ids that `given` could have been.
  public var candidates: [String]

  /// A problem at a path of an account.
  public init(_ kind: Kind, at path: String, _ message: String, given: String? = nil, candidates: [String] = []) {
    self.kind = kind
    self.path = path
    self.message = message
    self.given = given
    self.candidates = candidates
  }
}
