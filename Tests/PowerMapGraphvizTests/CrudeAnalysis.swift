@testable import PowerMap

/// Temporary.
enum CrudeAnalysis {
  static func of(_ book: Book, _ day: Day) -> Analysis {
    let account = book.accounts[0]
    var ties: [TieProfile] = []
    for tie in account.ties where tie.kind == .relationship {
      let s = tie.strength.latest(asOf: day)?.value
      ties.append(TieProfile(a: tie.from, b: tie.to, strength: s.map { .exactly($0) } ?? .unknown(reason: "x", low: 0, high: 0.96), isLive: (s ?? 0) >= 0.4, band: nil, isOurs: true))
    }
    let no = Measured<Double>.unknown(reason: "x", low: nil, high: nil)
    let seat = Seat(threads: .exactly(1), cutSet: .exactly([]), survival: .exactly(1), isEstimated: false)
    let people = account.people.sorted { $0.id < $1.id }.enumerated().map { i, p in
      PersonProfile(person: p, stance: p.stance.latest(asOf: day)?.value, isKey: p.roles.contains { $0.decides }, authority: 0.5, isAuthorityAssumed: false, influence: no, power: i % 9 == 8 ? no : .exactly(Double(7 - (p.seniority?.rawValue ?? 1)) / 12), powerShare: no, influencePaths: [], coverage: no, reach: no, directRoute: nil, warmRoute: nil, liveHolders: [], disjointPaths: .exactly(1), singlePointsOfFailure: .exactly(i == 0 ? [account.people[min(2, account.people.count - 1)].id, "ana"] : []), seat: seat, attrition: 0.15, removalImpact: no, champion: .none)
    }
    let departments = account.departments.sorted { $0.id < $1.id }.enumerated().map { i, d in
      let members = people.filter { $0.person.department == d.id }.map(\.id)
      let states: [DepartmentProfile.State] = [.covered, .thin, .uncovered, .covered, .unknown]
      return DepartmentProfile(id: d.id.rawValue, name: d.name ?? d.id.rawValue, archetype: d.archetype, isDeclared: true, isUnconfirmed: false, requirement: i % 2 == 0 ? Requirement(threads: 2, ours: 2, seniority: .director) : nil, people: members, threads: .exactly(i % 3), holders: .exactly(i % 2), topSeniority: nil, coverage: no, state: members.isEmpty ? .unmapped : states[i % 5], binding: "threads", seat: seat)
    } + [DepartmentProfile(id: "procurement", name: "procurement", archetype: .procurement, isDeclared: false, isUnconfirmed: false, requirement: Requirement(threads: 1, ours: 1, seniority: .manager), people: [], threads: .exactly(0), holders: .exactly(0), topSeniority: nil, coverage: no, state: .unmapped, binding: nil, seat: seat)].filter { _ in !account.departments.contains { $0.id == "procurement" } }
    return Analysis(account: account, organisation: nil, asOf: day, policy: book.policy, people: people, team: account.team.sorted { $0.id < $1.id }.map { ColleagueProfile(person: $0, live: [], weak: [], unknown: [], attrition: 0.1, removalImpact: no) }, network: account.network.map { ContactProfile(person: $0, power: no, attrition: 0.1) }, departments: departments, ties: ties, links: account.ties.filter { $0.kind != .relationship }, coverage: .between(0.54, 0.71), coverageAfterWorstLoss: .exactly(0.41), expectedRetention: no, departmentCoverage: no, pathRedundancy: no, customerThreads: .exactly(5), ourThreads: .exactly(3), busFactor: .exactly(1), isBusFactorExact: true, leastSeatThreads: .exactly(1), resilience: Resilience(score: .between(27, 41), raw: .exactly(44), band: .fragile, isUncertain: false, terms: [], caps: [.init(reason: "one of ours holds every live tie", key: "x", limit: 50, isBinding: true)], note: nil), removals: [], roles: [RoleCoverage(role: .champion, state: .unidentified, people: [])], support: Support(supportive: no, opposing: no, unknown: no), mapped: Mapped(people: people.count, departments: 5, unmappedDepartments: 0, unknownTies: 3), findings: [])
  }
}
