import RelationshipGraph

/// A finding before it is ranked among the others.
struct FindingDraft: Sendable {
  var kind: FindingKind
  var subject: Finding.Subject
  /// Where it differs from the kind's own.
  var severity: Severity?
  var message: String
  /// Where it can be more helpful than the kind's own.
  var action: String?
  var value: Double?
  var threshold: Double?
  var because: [Evidence] = []
  var people: [Person.ID] = []
  /// Findings of one cause are shown together.
  var cause: String?
  /// Whether only part of the interval is beyond the threshold, or the department is unconfirmed.
  var isPossible = false
}

/// The findings of an analysis, ranked (domain section 6).
///
/// A finding is certain only if its measure is known and beyond its threshold for the whole interval; where only part
/// of it is, the finding is *possible* and its severity low. Order: waived last, then severity, then the largest loss
/// of coverage among the people named, then id. Findings of one cause point at the first of them.
struct Findings {
  /// All of them, in order.
  let sorted: [Finding]

  init(_ analysis: Analysis, futureRecords: Int, waivers: [Waiver]) {
    let rules = [
      ThreadFindings.drafts, DepartmentFindings.drafts, RoleFindings.drafts, SeatFindings.drafts,
      ProcurementFindings.drafts, PowerFindings.drafts, LossFindings.drafts, StanceFindings.drafts,
      { DataFindings.drafts($0, futureRecords: futureRecords) },
    ]
    let impact = analysis.impactByMember
    let revenue = analysis.account.annualRevenue.latest(asOf: analysis.asOf)?.value
    let drafts = rules.flatMap { $0(analysis) }
    let unsorted = drafts.indices.map {
      Self.finding(drafts[$0], in: analysis, impact: impact, revenue: revenue, waivers: waivers)
    }
    let ranks = unsorted.indices.map { place in
      Rank(
        isWaived: unsorted[place].waivedUntil != nil, severity: unsorted[place].severity,
        exposure: Tolerance.rank(unsorted[place].exposure ?? -1), id: unsorted[place].id, cause: drafts[place].cause)
    }
    var heads: [String: String] = [:]
    // Their places are sorted, as a finding is large.
    sorted = ranks.indices.sorted { Rank.precedes(ranks[$0], ranks[$1]) }.map { place in
      var finding = unsorted[place]
      guard let cause = ranks[place].cause, !ranks[place].isWaived else { return finding }
      if let head = heads[cause] { finding.causedBy = head } else { heads[cause] = finding.id }
      return finding
    }
  }

  /// Where a finding stands among the others.
  private struct Rank {
    let isWaived: Bool
    let severity: Severity
    let exposure: Double
    let id: String
    let cause: String?

    static func precedes(_ left: Rank, _ right: Rank) -> Bool {
      if left.isWaived != right.isWaived { return right.isWaived }
      if left.severity != right.severity { return left.severity > right.severity }
      if left.exposure != right.exposure { return left.exposure > right.exposure }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }

  private static func finding(
    _ draft: FindingDraft, in analysis: Analysis, impact: [Double?], revenue: Money?, waivers: [Waiver]
  ) -> Finding {
    let indices = analysis.basis.assembly.snapshot.indexByID
    let exposure = draft.people.lazy.compactMap { indices[$0].flatMap { impact[$0] } }.max()
    let account = analysis.account.id
    let id = "\(draft.kind.rawValue):\(draft.subject.path(in: account))"
    let waiver = waivers.first { $0.finding == id && $0.until >= analysis.asOf }
    let rule = draft.kind.rule
    return Finding(
      id: id, kind: draft.kind, severity: draft.isPossible ? .low : draft.severity ?? rule.severity,
      account: account, subject: draft.subject,
      message: draft.isPossible ? "possible: \(draft.message)" : draft.message, action: draft.action ?? rule.action,
      value: draft.value, threshold: draft.threshold, because: draft.because, people: draft.people.sorted(),
      exposure: exposure, revenueExposure: exposure.flatMap { revenue?.scaled(by: $0) }, isPossible: draft.isPossible,
      sources: rule.sources,
      waivedUntil: waiver?.until, waiverReason: waiver?.reason)
  }
}

extension Analysis {
  /// The name of anybody in the account; the id where the name is empty or the id names nobody.
  package func name(of id: Person.ID) -> String {
    basis.assembly.snapshot.name(of: id)
  }

  /// What coverage loses with each member, by index; nil where it loses nothing, or how much is unknown.
  fileprivate var impactByMember: [Double?] {
    let snapshot = basis.assembly.snapshot
    var impact = [Double?](repeating: nil, count: snapshot.members.count)
    for removal in removals {
      if let index = snapshot.indexByID[removal.id] { impact[index] = removal.loss.value }
    }
    return impact
  }

  /// The ties behind the cover of one of the customer's people, also where the analysis keeps no evidence of people.
  func coverEvidence(at position: Int) -> [Evidence] { basis.assembly.coverEvidence(position) }

  /// The best route of two or more hops to one of the customer's people that starts with a live tie, also where the
  /// analysis keeps none.
  func warmRoute(to id: Person.ID) -> Route? {
    var workspace = Workspace()
    return position(of: id).flatMap { basis.assembly.warmRoute(to: $0, using: &workspace) }
  }

  /// Names in a row, in the order given: `Ana Ruiz, Ben Okoye and Cara Lindt`.
  package func names(of ids: [Person.ID], joiner: String = "and") -> String {
    let names = ids.map { name(of: $0) }
    guard names.count > 1, let last = names.last else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " \(joiner) " + last
  }

  /// What to do to meet one of the customer's people, by the best way that is known.
  func introduction(to id: Person.ID) -> String {
    guard let position = position(of: id) else { return "Find out who knows \(id)." }
    let name = name(of: id)
    let (direct, warm) = (basis.assembly.directRoute(to: position), warmRoute(to: id))
    if let warm, warm.people.count > 2, warm.value > direct?.value ?? 0 {
      let chain = warm.people.map { self.name(of: $0) }
      let onwards = chain.dropFirst(2).dropLast()
      let between = onwards.isEmpty ? "" : ", who can pass it on through \(onwards.joined(separator: " and "))"
      return "Have \(chain[0]) ask \(chain[1]) for an introduction to \(name)\(between)."
    }
    if let direct, let colleague = direct.people.first {
      return "\(self.name(of: colleague)) knows \(name) a little: meet, with a question about their work."
    }
    if let tie = ties.first(where: { ($0.a == id || $0.b == id) && $0.strength.value == nil }) {
      return "Rate \(tie.id): nobody has said how well \(self.name(of: tie.a == id ? tie.b : tie.a)) knows \(name)."
    }
    return "No route to \(name) is known: ask every contact who knows them."
  }
}

extension Collection where Element: Identifiable, Element.ID: Comparable {
  /// The element with the most of something; of equal ones the first by id.
  func best(by figure: (Element) -> Double) -> Element? {
    self.max { (Tolerance.rank(figure($0)), $1.id) < (Tolerance.rank(figure($1)), $0.id) }
  }
}

extension Collection where Element: Comparable {
  /// The element with the most of something; of equal ones the first.
  func best(by figure: (Element) -> Double) -> Element? {
    self.max { (Tolerance.rank(figure($0)), $1) < (Tolerance.rank(figure($1)), $0) }
  }
}
