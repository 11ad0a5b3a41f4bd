internal import PowerMap

extension ViewRules {
  /// Where are the gaps?
  ///
  /// Selects everybody, reporting lines and our ties, and adds a seat for each required role nobody is known in;
  /// leaves influence out. Emphasises the state of the departments by tinted grounds, and the people without a live
  /// tie; everybody else steps back.
  static let coverage = ViewRules(
    title: "Coverage",
    question: "where are the gaps?",
    showsInfluence: false,
    marksSinglePointsOfFailure: false,
    seeksRoles: true,
    tintsGrounds: true,
    emphasizesUntied: true,
    countEncoding: .threadsAndOurs,
    count: { department, _ in
      if department.state == .unmapped { return nil }
      let isTooJunior = department.state == .thin && department.binding == "seniority"
      return DepartmentCount.threadsAndOurs(of: department) + (isTooJunior ? ", too junior" : "")
    })
}
