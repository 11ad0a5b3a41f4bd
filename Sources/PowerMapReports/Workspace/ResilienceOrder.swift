import PowerMap

extension Analysis {
  /// The order of accounts in a table: the least resilient first, equal ones by id, those without a score at the end.
  func isLessResilient(than other: Analysis) -> Bool {
    switch (resilience.score.value, other.resilience.score.value) {
    case (let one?, let other?) where abs(one - other) > Tolerance.equal: one < other
    case (.some, .none): true
    case (.none, .some): false
    case (.some, .some), (.none, .none): account.id < other.account.id
    }
  }
}
