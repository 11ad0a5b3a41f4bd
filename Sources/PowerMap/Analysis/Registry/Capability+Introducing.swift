extension Capability {
  /// Whom to start with in an account.
  static let introducingMeasures: [Capability] = [
    Capability(
      key: "doorOpeners", capability: "A25", scope: .account, field: "doorOpeners", title: "Door openers",
      definition:
        "Whom to start with: the customer's people and third parties who together reach most of the account's "
        + "power, the best first. Opponents are never among them.",
      formula: "max over S of sum_v share_v max over p in S of reach(p, v), never through ours",
      inputs: [
        "tie.strength", "reportsTo", "influences", "advises", "Person.stance", "power.share", "policy:doorOpeners",
        "policy:hops.introduction", "policy:conductance",
      ], range: "people", view: "plan", source: "000; Borgatti 2006, key players; domain A25", isSearched: true,
      results: { analysis in
        [(analysis.account.id.rawValue, analysis.doorOpeners().map { .list($0.people.map(\.id.rawValue)) })]
      })
  ]

  /// The measures that span the accounts of a book; no analysis of one account has a figure of them.
  static let bookMeasures: [Capability] = [
    book(
      "introductions", "A27", "Who can introduce us",
      "The best warm ways to anybody over all accounts, our team and the network, which share nobody between their ends, "
        + "each with its weakest link. 'powermap introduce' shows them.",
      formula: "ways of 2 or more hops, first tie live, best by product of links and conductances; disjoint",
      inputs: [
        "tie.strength", "reportsTo", "influences", "advises", "Person.stance", "Person.employment",
        "policy:introductions", "policy:hops.introduction", "policy:threshold.live", "policy:conductance",
      ], range: "ways, each 0...1", view: "plan", source: "000, 002; Suurballe 1974; domain A27"),
    book(
      "colleague.exposure", "A26", "Exposure to a colleague",
      "What all accounts lose together if one of ours leaves: coverage, and revenue by currency, and which accounts "
        + "nobody else holds. For a third party it is the reach that is lost. 'powermap who' shows it.",
      formula: "sum over accounts of removal.impact; times annual revenue, by currency",
      inputs: ["removal.impact", "threads.ours", "annualRevenue", "reach"], range: "0 or more", view: "portfolio",
      source: "000, 001; domain A26"),
  ]

  private static func book(
    _ key: String, _ capability: String, _ title: String, _ definition: String, formula: String, inputs: [String],
    range: String, view: String, source: String
  ) -> Capability {
    Capability(
      key: key, capability: capability, scope: .book, field: key, title: title, definition: definition,
      formula: formula, inputs: inputs, range: range, view: view, source: source, results: { _ in [] })
  }
}
