internal import PowerMap

extension TableRules {
  /// Which of us covers which department?
  ///
  /// A row for each department in the order of the map, a column for each of ours, those with the most live ties first.
  /// A cell counts the ties of one of ours into one department; at the right is what the department has of what is
  /// required, below what each of ours holds in all.
  static let matrix = TableRules(title: "Matrix", question: "which of us covers which department?") { subject in
    CoverageMatrix(subject).table
  }
}
