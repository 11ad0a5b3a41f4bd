import DataTree

/// The commented account file that a newcomer begins with.
public enum Starter {
  /// The text of a small account called `name` that reads without an error. `day` dates its assessments, `YYYY-MM-DD`.
  public static func text(name: String, assessedOn day: String) -> String {
    """
    # One customer account: who decides, and who of us knows them. Everything unknown may be left out.
    powermap: 1
    account: \(Tree.quoted(name))
    assessedOn: \(day)            # the date of every assessment below that has none of its own
    logFrom: \(day)               # since when every contact is recorded under interactions

    departments:                      # procurement, operations, executive, finance, it, engineering, quality, …
      procurement: {}
      operations: {}
      executive: {}

    people:                           # theirs; the ids are yours to choose
      pat: {name: Pat Lind, title: Buyer, department: procurement, seniority: manager, stance: neutral}
      omar: {name: Omar Haddad, title: Plant Director, department: operations, seniority: director, reportsTo: eva}
      eva: {name: Eva Brandt, title: COO, department: executive, seniority: chief, roles: [economicBuyer]}

    team:                             # ours
      ana: {name: Ana Ruiz, title: Account Executive, seniority: manager}

    ties:                             # how good each relationship is, 0 to 5
      - {between: [ana, pat], rating: 4}
      - {between: [ana, omar], rating: 2}

    interactions:                     # what took place
      - {on: \(day), channel: video, with: [ana, pat], purposes: [needDiscovery], initiator: ours}

    """
  }
}
