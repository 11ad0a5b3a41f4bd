/// The business that will be decided soon: open opportunities, and renewals that are due within the short window.
///
/// A renewal counts from `window.short` days before its day until it is decided; one whose day is past and of which
/// nobody says what became is left out. Source: domain A9. Complexity: O(records).
enum OpenBusiness {
  /// One line for each, in order of their days.
  static func evidence(_ snapshot: Snapshot) -> [Evidence] {
    let (account, asOf) = (snapshot.account, snapshot.asOf)
    let horizon = asOf.adding(days: snapshot.policy.window.short)
    let opportunities = account.opportunities.filter { $0.isOpen(asOf: asOf) }.map { opportunity in
      Evidence("opportunity:\(opportunity.id)", on: opportunity.openedOn, text: "open opportunity '\(opportunity.id)'")
    }
    let renewals = account.renewals.filter { renewal in
      switch renewal.decided {
      case .renewed, .lost: false
      case .pending: renewal.on <= horizon
      case nil: renewal.on >= asOf && renewal.on <= horizon
      }
    }.map { Evidence("renewal:\($0.on)", on: $0.on, text: "renewal due on \($0.on)") }
    return (opportunities + renewals).sorted { ($0.on ?? asOf, $0.source) < ($1.on ?? asOf, $1.source) }
  }
}

extension ProcurementBalance {
  /// Where the live ties are while business is open; the same for all of it, since ties belong to the account.
  ///
  /// Without open business, or where the customer is declared to have no procurement, the question does not arise. A tie
  /// of unknown strength that decides leaves it unknown. Source: domain A9. Complexity: O(people).
  static func result(
    _ snapshot: Snapshot, functions: [Archetype?], low: StrengthScenario, high: StrengthScenario
  ) -> Measured<ProcurementBalance> {
    let business = OpenBusiness.evidence(snapshot)
    let days = snapshot.policy.window.short
    guard !business.isEmpty else {
      return .notApplicable(reason: "no opportunity is open and no renewal due within \(days) days")
    }
    let procurement = snapshot.account.departments.filter { $0.archetype == .procurement }
    guard procurement.isEmpty || procurement.contains(where: { $0.status != .notPresent }) else {
      return .notApplicable(reason: "the customer is declared to have no procurement")
    }
    func state(_ scenario: StrengthScenario) -> ProcurementBalance {
      let inside = scenario.threads.contains { functions[$0] == .procurement }
      let outside = scenario.threads.contains { functions[$0] != .procurement }
      switch (inside, outside) {
      case (true, true): return .both
      case (true, false): return .onlyProcurement
      case (false, true): return .bypassingProcurement
      case (false, false): return .neither
      }
    }
    let (least, most) = (state(low), state(high))
    guard least == most else {
      return .unknown(reason: "a tie of unknown strength decides", low: least, high: most)
    }
    let threads = low.threads.map { position in
      Evidence(
        snapshot.sources[snapshot.customers[position]],
        text: functions[position] == .procurement ? "live tie in procurement" : "live tie outside procurement")
    }
    return .exactly(least, because: business + threads)
  }
}
