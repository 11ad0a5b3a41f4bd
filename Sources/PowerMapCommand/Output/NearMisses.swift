import PowerMap

extension PlanError {
  /// What is wrong, and what was probably meant.
  var advice: String {
    guard case .noSuchPerson(let id, let known) = self else { return description }
    return description.suggesting(id.rawValue, among: known.map(\.rawValue))
  }
}

extension ChangeError {
  /// What is wrong, and what was probably meant.
  var advice: String {
    switch self {
    case .noSuchPerson(let id, let known): description.suggesting(id.rawValue, among: known.map(\.rawValue))
    case .noSuchDepartment(let id, let known): description.suggesting(id.rawValue, among: known.map(\.rawValue))
    case .hasLeft, .noSuchTie, .outOfRange, .oneself: description
    }
  }
}
