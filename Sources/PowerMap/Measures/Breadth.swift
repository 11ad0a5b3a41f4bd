/// In how many of the customer's departments we have any live tie: the octopus, rather than one strong arm.
///
///     breadth = departments that are covered or thin / departments that apply
///
/// 0...1, without unit; more is better. A required department that nobody is mapped in applies and is not covered; one
/// declared `notPresent` does not apply. Unknown ties make an interval; without any department that applies the measure
/// does not either. It never falls when a tie is added. Source: domain A6. Complexity: O(departments).
enum Breadth {
  static func share(of departments: [DepartmentProfile]) -> Measured<Double> {
    let applying = departments.indices.filter { departments[$0].least != .notPresent }
    guard !applying.isEmpty else { return .notApplicable(reason: "no department is declared or required") }
    func share(_ states: [DepartmentProfile.State]) -> Double {
      Double(states.count { $0 == .covered || $0 == .thin }) / Double(states.count)
    }
    return .between(
      share(applying.map { departments[$0].least }), share(applying.map { departments[$0].most }),
      because: applying.map { place in
        Evidence(
          "department:\(departments[place].id)",
          text: "\(departments[place].name): \(departments[place].state.rawValue)")
      })
  }
}
