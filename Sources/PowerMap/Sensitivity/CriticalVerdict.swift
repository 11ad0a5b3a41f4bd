/// Whether a critical finding of today would still stand in another standing of the account.
///
/// Wording all findings for each of some hundred changes would take a hundred times as long as looking at what the
/// critical ones hang on. The conditions are those of the rules, which call the same functions; a test compares the two
/// on random accounts. A kind that is not here is looked up among the findings of the changed account.
struct CriticalVerdict {
  private let severity: (AccountStanding) -> Severity?

  /// - Returns: nil for a kind whose finding has to be looked up.
  init?(_ finding: Finding, in standing: AccountStanding) {
    let snapshot = standing.snapshot
    func position(of id: Person.ID) -> Int? { snapshot.indexByID[id].flatMap(snapshot.customers.firstIndex(of:)) }
    func ifCertain(_ stands: @escaping (ScenarioStanding) -> Bool) -> (AccountStanding) -> Severity? {
      // What holds only at the least that is unknown is possible, and a possible finding is low.
      { standing in stands(standing.high) ? .critical : stands(standing.low) ? .low : nil }
    }
    switch (finding.kind, finding.subject) {
    case (.noThread, _), (.singleThreaded, _):
      severity = ifCertain { ThreadFindings.kind(ofThreads: $0.threads.count, snapshot.policy) == finding.kind }
    case (.departmentUncovered, .department(let id)):
      guard let group = standing.context.groups.firstIndex(where: { $0.id == id }) else { return nil }
      severity = ifCertain { $0.departments[group].threads.isEmpty }
    case (.roleUnthreaded, .person(let id)):
      guard let person = position(of: id) else { return nil }
      let buyers = snapshot.customers.indices.filter {
        snapshot.members[snapshot.customers[$0]].roles.contains(.economicBuyer)
      }
      guard buyers.contains(person) else { return nil }
      severity = ifCertain { scenario in !scenario.threads.contains(where: buyers.contains) }
    case (.keyUnreached, .person(let id)):
      guard let person = position(of: id) else { return nil }
      severity = { standing in
        // Who is key may hang on the shares of power.
        guard let place = standing.context.keyPeople.firstIndex(of: person) else { return nil }
        return standing.high.keyThreads[place] == 0 ? .critical : standing.low.keyThreads[place] == 0 ? .low : nil
      }
    case (.procurementDependency, _):
      let functions = snapshot.functions
      severity = { standing in
        let share = ProcurementDependency.share(standing.low.chairs.map(\.cover), functions: functions)
        let severity = share.flatMap { ProcurementFindings.severity(of: $0, snapshot.policy)?.severity }
        return severity == nil || standing.snapshot.openTieCount() == 0 ? severity : .low
      }
    case (.noBackup, .person(let id)):
      guard let person = position(of: id) else { return nil }
      severity = { Self.noBackup(person, $0) }
    case (.departmentUnmapped, _), (.roleMissing, _):
      // No assessment maps anybody or gives anybody a role.
      severity = { _ in .critical }
    default: return nil
    }
  }

  private static func noBackup(_ person: Int, _ standing: AccountStanding) -> Severity? {
    let snapshot = standing.snapshot
    let ties = HandoverReadiness.ties(of: person, low: standing.low.engagement, high: standing.high.engagement)
    let readiness = HandoverReadiness.readiness(ties) { snapshot.sources[snapshot.team[$0]] }
    guard standing.context.isKey[person], readiness.value == 0, let holder = ties.first,
      snapshot.members[snapshot.team[holder.colleague]].leavingOn != nil
    else { return nil }
    return readiness.high == 0 ? .critical : .low
  }

  /// How severe the finding is there; nil where it is gone.
  func severity(in standing: AccountStanding) -> Severity? { severity(standing) }
}
