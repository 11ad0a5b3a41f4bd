/// A department whose state or coverage changed.
public struct DepartmentChange: Hashable, Sendable, Identifiable {
  /// The department's id, or the required archetype's name.
  public var id: String
  /// The name to show.
  public var name: String
  /// What is true of it; nil on a side that does not know it.
  public var state: ValueChange<DepartmentProfile.State?>
  /// Its coverage, 0...1.
  public var coverage: FigureChange<Double>

  /// Whether the state changed, or the coverage by what rounding shows.
  var isChanged: Bool { state.isChanged || coverage.isChanged(beyond: Comparison.rounding) }

  /// The changes of every department of either side, in order of ids.
  static func all(from before: Analysis, to after: Analysis) -> [DepartmentChange] {
    let absent = Measured<Double>.notApplicable(reason: "no such department")
    return Set((before.departments + after.departments).map(\.id))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { id in
        let (old, current) = (before[department: id], after[department: id])
        return DepartmentChange(
          id: id, name: current?.name ?? old?.name ?? id, state: ValueChange(before: old?.state, after: current?.state),
          coverage: FigureChange(before: old?.coverage ?? absent, after: current?.coverage ?? absent))
      }
      .filter(\.isChanged)
  }
}
