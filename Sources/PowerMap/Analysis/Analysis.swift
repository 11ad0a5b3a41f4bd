/// Everything measured about one account on one day: a pure function of the book, its policy and that day.
///
/// Maps, reports and findings are views of one analysis; nothing is read or computed again for them.
/// Every list is in order of ids.
public struct Analysis: Hashable, Sendable {
  /// The account as given, with its own team, network and policy still apart.
  public internal(set) var account: Account
  /// Our own organisation's name.
  public internal(set) var organisation: String?
  /// The day everything is evaluated at.
  public internal(set) var asOf: Day
  /// The constants used: the account's, else the book's.
  public internal(set) var policy: Policy
  /// The customer's people present on that day.
  public package(set) var people: [PersonProfile]
  /// Our people present on that day: those named by a tie or interaction of this account, or by its own team.
  public internal(set) var team: [ColleagueProfile]
  /// The third parties and competitors present on that day that have a tie here.
  public package(set) var network: [ContactProfile]
  /// The declared departments, and under the archetype's name each required one that is not declared.
  public internal(set) var departments: [DepartmentProfile]
  /// The strength of every recorded or observed relationship.
  public internal(set) var ties: [TieProfile]
  /// Power-weighted coverage C, 0...1 (domain 4.3).
  public internal(set) var coverage: Measured<Double>
  /// Coverage after the worst single loss, C of N-1, 0...1 (domain 4.7).
  public internal(set) var coverageAfterWorstLoss: Measured<Double>
  /// Expected retention within the horizon, normalised, 0...1 (domain 4.8).
  public internal(set) var expectedRetention: Measured<Double>
  /// Mean coverage of the required departments, 0...1 (domain A5).
  public internal(set) var departmentCoverage: Measured<Double>
  /// Redundancy of the paths to key people K, 0...1 (domain 4.6).
  public internal(set) var pathRedundancy: Measured<Double>
  /// The customer's people with a live tie to us (domain A11).
  public internal(set) var customerThreads: Measured<Int>
  /// Our people with a live tie to the customer (domain A12).
  public internal(set) var ourThreads: Measured<Int>
  /// The least number of our people whose loss brings coverage below the floor (domain 4.7).
  public internal(set) var busFactor: Measured<Int>
  /// Those of ours whose loss together does so: the first such set by size and ids, with unknown ties at their least.
  public internal(set) var busFactorPeople: [Person.ID]
  /// Whether the bus factor is exact; else it is a greedy upper bound.
  public internal(set) var isBusFactorExact: Bool
  /// The least number of threads to the seat of any key person (domain A23); the headline of single-threading.
  public internal(set) var leastSeatThreads: Measured<Int>
  /// The resilience score and its terms (domain 4.9).
  public internal(set) var resilience: Resilience
  /// What each single loss does to coverage, worst first (domain A15).
  public internal(set) var removals: [Removal]
  /// The required buying roles (domain A10).
  public internal(set) var roles: [RoleCoverage]
  /// Share of power that supports us, opposes us, and whose stance is unknown (domain A10).
  public internal(set) var support: Support
  /// How coverage is spread over departments, levels, functions and people (domain A6, A7, A9, A14).
  public internal(set) var spread: Spread
  /// What joint departures, competitors and opponents put at risk (domain A17, A20, A21, A24).
  public internal(set) var exposure: Exposure
  /// How many people and departments are mapped.
  public internal(set) var mapped: Mapped
  /// What should be known or acted upon, worst first; waived ones are at the end.
  public internal(set) var findings: [Finding]
  /// Those who are taken to have left by a change that was tried out; nobody in an analysis of the book as it is.
  public internal(set) var departed: [Person.ID]
  /// What this was computed from.
  var basis: AnalysisBasis

  /// Reporting lines and influence between the people present, in order of their ids.
  /// - Complexity: O(links log links), each time.
  public var links: [Tie] { basis.assembly.links }

  /// The customer's person of that id.
  public subscript(person id: Person.ID) -> PersonProfile? {
    position(of: id).map { people[$0] }
  }

  /// Where one of the customer's people stands among them.
  func position(of id: Person.ID) -> Int? {
    people.indices.first { people[$0].id == id }
  }

  /// Where those of the customer's people stand who pass a test: they are looked at where they are, since a profile is
  /// large to copy.
  @inline(__always)
  func positions(where isMeant: (PersonProfile) -> Bool) -> [Int] {
    people.indices.filter { isMeant(people[$0]) }
  }

  /// Our person of that id.
  public subscript(colleague id: Person.ID) -> ColleagueProfile? {
    team.first { $0.id == id }
  }

  /// The department of that id, or the required archetype of that name.
  public subscript(department id: String) -> DepartmentProfile? {
    departments.first { $0.id == id }
  }
}

/// How much of the customer is on the map.
public struct Mapped: Hashable, Sendable {
  /// The customer's people present.
  public var people: Int
  /// The departments that have at least one of them.
  public var departments: Int
  /// The required departments in which nobody is known.
  public var unmappedDepartments: Int
  /// The relationship ties whose strength is unknown and matters here: whoever's they are, but no competitor's.
  public var unknownTies: Int
}
