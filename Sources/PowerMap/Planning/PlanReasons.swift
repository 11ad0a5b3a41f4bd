/// Why a step of a plan is worth taking, from what differs before and after it: the person, the threads, the parts of the
/// score, the levels.
///
/// Whoever reads three steps in a row should not read one sentence three times: what only repeats in a later step, with
/// other figures, is said in short there.
struct PlanReasons {
  private let pair: Plan.Pair
  private let before: Analysis
  private let after: Analysis
  private let isFirst: Bool

  init(_ pair: Plan.Pair, _ before: Analysis, _ after: Analysis, isFirst: Bool) {
    self.pair = pair
    self.before = before
    self.after = after
    self.isFirst = isFirst
  }

  var lines: [String] { [standing, threads, department, worstLoss, level].compactMap { $0 } }

  private var name: String { before.name(of: pair.person) }

  /// How much power the person has and who of ours knows them.
  private var standing: String? {
    guard let profile = before[person: pair.person], let share = profile.powerShare.value else { return nil }
    let roles = profile.person.roles.filter(\.decides).map(\.words)
    let role = roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))"
    return "\(name)\(role) holds \(percent(share)) of the power; \(acquaintance(profile))"
  }

  /// Who of ours knows the person today, and how well.
  private func acquaintance(_ profile: PersonProfile) -> String {
    let others = profile.liveHolders.filter { $0 != pair.colleague }
    if !others.isEmpty {
      let raised = [profile.coverage.low, after[person: pair.person]?.coverage.low].compactMap { $0.map(percent) }
      let holders = "\(before.names(of: others)) \(others.count == 1 ? "has" : "have") a live tie to them already"
      return raised.count == 2 && raised[0] != raised[1]
        ? "\(holders), and one more raises our hold there from \(raised[0]) to \(raised[1])" : holders
    }
    let ours = before.name(of: pair.colleague)
    if !profile.liveHolders.isEmpty { return "the tie of \(ours) is live, and not yet strong" }
    let acquainted = before.ties.filter { $0.isOurs && $0.strength.high != 0 && [$0.a, $0.b].contains(pair.person) }
      .map { $0.a == pair.person ? $0.b : $0.a }
    return acquainted.isEmpty
      ? "none of us knows them yet"
      : "\(before.names(of: acquainted)) \(acquainted.count == 1 ? "knows" : "know") them, not well enough to count"
  }

  /// Another independent way to somebody key, while there are not enough.
  private var threads: String? {
    let gained = after.people.filter(\.isKey).compactMap { person -> String? in
      guard let old = before[person: person.id]?.disjointPaths.low, let new = person.disjointPaths.low, new > old,
        old < before.policy.threads.enough
      else {
        return nil
      }
      return "\(new) independent ways to \(after.name(of: person.id)) instead of \(old)"
    }
    return gained.isEmpty ? nil : "there would be \(gained.joined(separator: " and "))"
  }

  /// A required department that is covered better.
  private var department: String? {
    let gained = zip(before.departments, after.departments).compactMap { old, new -> String? in
      guard old.requirement != nil, let least = old.coverage.low, let most = new.coverage.low,
        percent(most) != percent(least), most > least
      else { return nil }
      let isWhole = percent(most) == percent(1)
      guard least > Tolerance.equal else {
        return
          "is \(isWhole ? "all" : "\(percent(most)) of all") that \(new.name) requires, where we have nothing so far"
      }
      return isWhole
        ? "completes \(new.name), where we have \(percent(least)) of what is required"
        : "takes \(new.name) from \(percent(least)) to \(percent(most)) of what is required"
    }
    return gained.isEmpty ? nil : "this \(gained.joined(separator: ", and "))"
  }

  /// What the departure that costs most would leave; in a later step only how much more that is.
  private var worstLoss: String? {
    guard let worst = before.removals.first, let old = worst.coverageAfter.low else { return nil }
    let new = after.removals.first { $0.id == worst.id }?.coverageAfter.low ?? after.coverage.low ?? old
    guard new > old, percent(new) != percent(old) else { return nil }
    let who = before.name(of: worst.id)
    return isFirst
      ? "if \(who) left, we would keep ties to \(percent(new)) of the power instead of \(percent(old))"
      : "without \(who) we would keep \(percent(new)), not \(percent(old))"
  }

  /// Whether the two are of one level.
  private var level: String? {
    guard let ours = before[colleague: pair.colleague]?.person.seniority,
      let theirs = before[person: pair.person]?.person.seniority
    else { return nil }
    let gap = abs(ours.rawValue - theirs.rawValue)
    return gap == 0 ? "both are of one level" : gap == 1 ? "they are one level apart" : nil
  }

  private func percent(_ share: Double) -> String { "\((100 * share).fixed(0))\u{A0}%" }
}
