/// How much less procurement sways where we are in use already: replacing us would be the users' decision, not theirs.
///
///     I' = I (1 - relief min(1, tenure / fullTenure) breadth),  breadth = departments that use us / all but procurement
///
/// The factor is 0...1, and 1 for everybody outside procurement. Departments declared `notPresent` do not count. Without
/// an incumbency on the day, or where nobody has said which departments use us, there is no relief. It corrects the
/// structural estimate only: what decisions have shown is never lowered, so one recorded veto outweighs it.
/// Constants: `incumbency`. Source: 000, domain A8. Complexity: O(departments).
struct IncumbencyPrior: Sendable {
  /// What the influence of procurement's people is multiplied by.
  let factor: Double
  /// Why, where it is less than 1.
  let evidence: Evidence?

  init(_ snapshot: Snapshot) {
    let limits = snapshot.policy.incumbency
    let others = snapshot.account.departments.filter { $0.archetype != .procurement && $0.status != .notPresent }
    guard let incumbency = snapshot.account.incumbency, incumbency.since <= snapshot.asOf,
      let using = incumbency.usingDepartments, !others.isEmpty
    else {
      (factor, evidence) = (1, nil)
      return
    }
    let ids = Set(using)
    let count = others.count { ids.contains($0.id) }
    let tenure = snapshot.asOf.age(of: incumbency.since)
    let breadth = Double(count) / Double(others.count)
    factor = 1 - limits.relief * min(1, Double(tenure) / Double(max(1, limits.fullTenure))) * breadth
    let text =
      "in use for \(tenure) days in \(count) of \(others.count) departments: procurement sways less (a prior, not evidence)"
    evidence = factor < 1 ? Evidence("incumbency", on: incumbency.since, text: text, value: factor) : nil
  }
}
