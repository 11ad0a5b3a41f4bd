extension Analysis {
  /// What changed from this analysis to a later one, of the same book on another day or of another book.
  ///
  /// The two may be in any order and of accounts of other ids: nothing is assumed but that people, departments and
  /// findings of the same id are the same. `difference(to: self)` is empty.
  public func difference(to later: Analysis) -> Comparison {
    let (old, current) = (everybody, later.everybody)
    let moves = old.compactMap { id, before in current[id].map { PersonMove(before: before, after: $0) } }
    return Comparison(
      before: side, after: later.side,
      score: ScoreChange(from: resilience, to: later.resilience),
      measures: MeasureChange.all(from: self, to: later),
      findings: FindingChange.all(from: self, to: later),
      joined: current.values.filter { old[$0.id] == nil }.sorted { $0.id < $1.id },
      left: old.values.filter { current[$0.id] == nil }.sorted { $0.id < $1.id },
      moved: moves.filter { !$0.changes.isEmpty }.sorted { $0.id < $1.id },
      ties: TieChange.all(from: self, to: later),
      departments: DepartmentChange.all(from: self, to: later),
      seats: SeatChange.all(from: self, to: later))
  }

  private var side: Comparison.Side {
    Comparison.Side(account: account.id, name: account.name, asOf: asOf)
  }
}
