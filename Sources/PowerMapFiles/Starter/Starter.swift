import DataTree
public import PowerMap

/// The commented account file that a newcomer begins with.
public enum Starter {
  /// The text of a small account called `name` that reads without an error or a warning, whatever the name.
  /// `day` dates its assessments.
  public static func text(name: String, assessedOn day: Day) -> String {
    text(name: name, assessedOn: day.description)
  }

  /// The text of a small account called `name` that reads without an error or a warning, whatever the name.
  /// `day` dates its assessments, `YYYY-MM-DD`.
  public static func text(name: String, assessedOn day: String) -> String {
    """
    # One customer account: who decides, and who of us knows them.
    # Write down what you know and leave out the rest: what is left out is unknown, never zero and never false.
    # Completion in your editor: save `powermap schema` as powermap.schema.json and uncomment the next line.
    # yaml-language-server: $schema=powermap.schema.json
    powermap: 1                       # the version of this format
    account: \(Tree.quoted(name))
    stage: prospect                   # suspect, prospect, referralPartner, customer or lapsed
    assessedOn: \(day)            # the date of every assessment below that has none of its own
    logFrom: \(day)               # since when every contact is recorded under interactions

    departments:                      # procurement, operations, executive, finance, it, engineering, quality, …
      procurement: {}                 # give a name to what they call it: {name: Purchasing}
      operations: {}
      executive: {}
      legal: {status: unconfirmed}    # present (unless said otherwise), notPresent or unconfirmed

    people:                           # theirs; the short ids are yours to choose
      pat: {name: Pat Lind, title: Buyer, department: procurement, seniority: manager, stance: neutral, reportsTo: eva}
      omar: {name: Omar Haddad, title: Plant Director, department: operations, seniority: director, reportsTo: eva,
             stance: supporter, influences: {eva: 0.5}}
      eva: {name: Eva Brandt, title: COO, department: executive, seniority: chief, roles: [economicBuyer]}

    team:                             # ours; in a workspace this stands in powermap.yaml, for all accounts
      ana: {name: Ana Ruiz, title: Account Executive, department: salesMarketing, seniority: manager}

    ties:                             # how good each relationship is, 0 to 5
      - {between: [ana, pat], rating: 4}
      - {between: [ana, omar], rating: 2}   # or by date: rating: {2026-02-01: 2, 2026-09-10: 3}

    interactions:                     # what took place
      - {on: \(day), channel: video, with: [ana, pat], purposes: [needDiscovery], initiator: ours}

    """
  }
}
