/// In how many of the customer's departments we have any live tie: the octopus, rather than one strong arm.
///
///     breadth = departments that are covered or thin / departments that apply
///
/// 0...1, without unit; more is better. A required department that nobody is mapped in applies and is not covered; one
/// declared `notPresent` does not apply. Unknown ties make an interval; without any department that applies the measure
/// does not either. It never falls when a tie is added. Source: domain A6. Complexity: O(departments).
enum Breadth {
  static func share(of departments: [DepartmentProfile]) -> Measured<Double> {
    let applying = departments.filter { $0.least != .notPresent }
    guard !applying.isEmpty else { return .notApplicable(reason: "no department is declared or required") }
    func share(_ state: (DepartmentProfile) -> DepartmentProfile.State) -> Double {
      Double(applying.count { [.covered, .thin].contains(state($0)) }) / Double(applying.count)
    }
    return .between(
      share(\.least), share(\.most),
      because: applying.map { Evidence("department:\($0.id)", text: "\($0.name): \($0.state.rawValue)") })
  }
}
