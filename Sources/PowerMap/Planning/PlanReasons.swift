/// Why a step of a plan is worth taking, from what differs before and after it: the person, the threads, the parts of the
/// score, the levels.
struct PlanReasons {
  private let pair: Plan.Pair
  private let before: Analysis
  private let after: Analysis

  init(_ pair: Plan.Pair, _ before: Analysis, _ after: Analysis) {
    self.pair = pair
    self.before = before
    self.after = after
  }

  var lines: [String] { [standing, threads, department, parts, level].compactMap { $0 } }

  private var name: String { before.name(of: pair.person) }

  /// How much power the person has and who of ours knows them.
  private var standing: String? {
    guard let profile = before[person: pair.person], let share = profile.powerShare.value else { return nil }
    let roles = profile.person.roles.filter(\.decides).map(\.words)
    let role = roles.isEmpty ? "" : ", \(roles.joined(separator: " and ")),"
    let known =
      switch profile.liveHolders.count {
      case 0: "nobody of ours has a live tie"
      case 1: "only \(before.name(of: profile.liveHolders[0])) has a live tie"
      default: "\(before.names(of: profile.liveHolders)) have a live tie"
      }
    return "\(name)\(role) holds \(percent(share)) of the power, and \(known)"
  }

  /// Another independent way to somebody key, while there are not enough.
  private var threads: String? {
    let gained = after.people.filter(\.isKey).compactMap { person -> String? in
      guard let old = before[person: person.id]?.disjointPaths.low, let new = person.disjointPaths.low, new > old,
        old < before.policy.threads.enough
      else {
        return nil
      }
      return "\(after.name(of: person.id)) from \(old) to \(new)"
    }
    return gained.isEmpty ? nil : "independent ways to \(gained.joined(separator: ", to "))"
  }

  /// A required department that is covered better.
  private var department: String? {
    let gained = zip(before.departments, after.departments).compactMap { old, new -> String? in
      guard old.requirement != nil, let least = old.coverage.low, let most = new.coverage.low,
        most > least + Tolerance.equal
      else { return nil }
      return "\(new.name) from \(percent(least)) to \(percent(most))"
    }
    return gained.isEmpty ? nil : "covers \(gained.joined(separator: ", and "))"
  }

  /// What the worst single departure leaves.
  private var parts: String? {
    guard let old = before.coverageAfterWorstLoss.low, let new = after.coverageAfterWorstLoss.low,
      new > old + Tolerance.equal
    else { return nil }
    return "after the worst single departure \(percent(new)) of the power is still covered, not \(percent(old))"
  }

  /// Whether the two are of one level.
  private var level: String? {
    guard let ours = before[colleague: pair.colleague]?.person.seniority,
      let theirs = before[person: pair.person]?.person.seniority
    else { return nil }
    let gap = abs(ours.rawValue - theirs.rawValue)
    return gap == 0 ? "the two are of one level" : gap == 1 ? "the two are one level apart" : nil
  }

  private func percent(_ share: Double) -> String { "\((100 * share).fixed(0))\u{A0}%" }
}
