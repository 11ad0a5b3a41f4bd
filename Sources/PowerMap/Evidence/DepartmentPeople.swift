/// Who of the customer's people is in which department, as positions among them: found once, since many figures are of
/// departments.
struct DepartmentPeople: Sendable {
  /// The departments that people name, in order.
  let ids: [Department.ID]
  private let rows: Rows<Int>

  /// - Parameter departments: the department of each of the customer's people; nil for whoever is in none.
  /// - Complexity: O(people × departments); these are few.
  init(_ departments: [Department.ID?]) {
    var named: [(person: Int, department: Department.ID)] = []
    var ids: [Department.ID] = []
    for (person, department) in departments.enumerated() {
      guard let department else { continue }
      named.append((person, department))
      if !ids.contains(department) { ids.append(department) }
    }
    ids.sort()
    self.ids = ids
    rows = Rows(count: ids.count, of: named, row: { ids.firstIndex(of: $0.department) ?? 0 }, item: \.person)
  }

  /// The people of each of ``ids``, in order.
  subscript(number: Int) -> ArraySlice<Int> { rows[number] }

  /// The people of a department, in order; none where nobody names it.
  subscript(id: Department.ID) -> ArraySlice<Int> { ids.firstIndex(of: id).map { rows[$0] } ?? [] }
}
