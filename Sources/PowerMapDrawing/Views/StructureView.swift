internal import PowerMap

extension ViewRules {
  /// Who is who, and whom do we know?
  ///
  /// Selects everybody, reporting lines, influence and our ties; emphasises key people and single points of failure.
  /// The state of a department counts its threads, or ours who hold them where that is what is missing.
  static let structure = ViewRules(
    title: "Structure",
    question: "who is who, and whom do we know?",
    showsInfluence: true,
    marksSinglePointsOfFailure: true,
    seeksRoles: false,
    tintsGrounds: false,
    emphasizesUntied: false,
    countEncoding: .threadCount,
    count: { department in
      if department.state == .unmapped { return nil }
      // A department nothing is required of still needs one thread for its state.
      let required = department.requirement?.threads ?? 1
      let threads = DepartmentCount.text(department.threads, of: required)
      guard department.state == .thin else { return threads }
      return switch department.binding {
      case "ours": "\(threads), ours \(DepartmentCount.text(department.holders, of: department.requirement?.ours ?? 1))"
      case "seniority": "\(threads), too junior"
      default: threads
      }
    })
}
