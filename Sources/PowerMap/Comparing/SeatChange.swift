/// The seat of a key person or a required department that other ways lead to.
public struct SeatChange: Hashable, Sendable {
  /// Whose seat it is: a person's or a department's.
  public var subject: Finding.Subject
  /// Independent ways to it; without a meaning on a side where the person is not key or the department not required.
  public var threads: FigureChange<Int>
  /// The fewest people whose departure together cuts it off.
  public var cutSet: FigureChange<[Person.ID]>
  /// The probability that some way still stands after the horizon, 0...1.
  public var survival: FigureChange<Double>

  private init(_ subject: Finding.Subject, _ before: Seat, _ after: Seat) {
    self.subject = subject
    threads = FigureChange(before: before.threads, after: after.threads)
    cutSet = FigureChange(before: before.cutSet, after: after.cutSet)
    survival = FigureChange(before: before.survival, after: after.survival)
  }

  /// The seats whose threads or cut changed: of people in order of ids, then of departments.
  static func all(from before: Analysis, to after: Analysis) -> [SeatChange] {
    let people = Set((before.people + after.people).map(\.id)).sorted().map { id in
      SeatChange(.person(id), before[person: id]?.seat ?? .absent, after[person: id]?.seat ?? .absent)
    }
    let departments = Set((before.departments + after.departments).map(\.id))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { id in
        SeatChange(.department(id), before[department: id]?.seat ?? .absent, after[department: id]?.seat ?? .absent)
      }
    return (people + departments).filter { $0.threads.isChanged || $0.cutSet.isChanged }
  }
}

extension Seat {
  /// The seat of somebody, or of a department, that is not there.
  fileprivate static let absent = Seat(
    threads: .notApplicable(reason: absence), cutSet: .notApplicable(reason: absence),
    survival: .notApplicable(reason: absence), isEstimated: false)

  private static let absence = "not there"
}
