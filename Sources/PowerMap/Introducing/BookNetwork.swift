import RelationshipGraph

/// Everybody in the book and who of them can introduce whom: the access graphs of all accounts as one.
///
/// Ours, third parties and competitors are one person in all accounts, so that a way to somebody may lead through another
/// account. Parallel edges count as the strongest of them; whoever stands differently towards us in two accounts passes
/// an introduction on as badly as the worse of the two. People of the shared team and network are there also where no
/// account has a tie of theirs. A former employer alone is no tie (domain 4.1: what is not recorded is 0): it is offered
/// as somebody to ask, never as a way; see `FormerColleague`.
public struct BookNetwork: Sendable {
  /// The day everything is evaluated at.
  public let asOf: Day
  /// Everybody present on that day, in order of ids.
  public let people: [BookPerson]
  /// Those whom an account names, who are not there on that day.
  let absent: Set<BookPerson.ID>
  /// The customers' people who left, whom one of ours knew.
  let departed: [DepartedContact]
  let indexByID: [BookPerson.ID: Int]
  /// The edges with every unknown tie at its least.
  let low: EdgeList
  /// The edges with every unknown tie at its most.
  let high: EdgeList
  /// How well each passes an introduction on.
  let conductance: [Double]
  private let policies: [Account.ID: Policy]
  private let policy: Policy

  /// The network of a book on a day.
  public init(_ book: Book, asOf day: Day) {
    var seen: Set<Account.ID> = []
    let analyses = book.accounts.filter { seen.insert($0.id).inserted }
      .map { AccountAssembly(account: $0, book: book, asOf: day).analysis }
    self.init(book, analyses: analyses, asOf: day)
  }

  /// The network of accounts that were analysed already, all on the same day.
  ///
  /// - Parameter book: what the accounts share: the team, the network, and the policy of whoever is in no account.
  /// - Complexity: O(people × log people + ties).
  public init(_ book: Book, analyses: [Analysis], asOf day: Day) {
    let analyses = analyses.sorted { $0.account.id < $1.account.id }
    let accounts = analyses.map { ($0, AccountAccess($0)) }

    var found: [BookPerson.ID: BookPerson] = [:]
    func add(_ person: Person, _ id: BookPerson.ID, at organisation: String?) {
      if found[id] == nil { found[id] = BookPerson(id: id, person: person, organisation: organisation) }
    }
    for (analysis, access) in accounts {
      for person in access.people {
        add(person, Self.id(of: person, in: analysis), at: Self.organisation(of: person, in: analysis))
      }
    }
    for person in book.team where person.isPresent(asOf: day, at: book.organisation) {
      var person = person
      person.side = .ours
      add(person, BookPerson.ID(person.id), at: book.organisation)
    }
    let outsiders = analyses.flatMap(\.account.network) + book.network
    for person in outsiders where person.isPresent(asOf: day, at: person.organisation) {
      var person = person
      if person.side != .competitor { person.side = .thirdParty }
      add(person, BookPerson.ID(person.id), at: person.organisation)
    }

    let people = found.values.sorted { $0.id < $1.id }
    var indexByID: [BookPerson.ID: Int] = [:]
    for (index, person) in people.enumerated() { indexByID[person.id] = index }

    var (low, high): ([Graph.Edge], [Graph.Edge]) = ([], [])
    var conductance = people.map { AccessGraph.conductance(of: $0.person, asOf: day, book.policy.conductance) }
    var isKnown = [Bool](repeating: false, count: people.count)
    for (analysis, access) in accounts {
      let places = access.people.map { indexByID[Self.id(of: $0, in: analysis)] ?? -1 }
      low += access.low.placed(at: places)
      high += access.high.placed(at: places)
      for (place, passing) in zip(places, access.conductance) where place >= 0 {
        conductance[place] = isKnown[place] ? min(conductance[place], passing) : passing
        isKnown[place] = true
      }
    }

    let named = analyses.flatMap { analysis in
      analysis.account.people.map { BookPerson.ID($0.id, in: analysis.account.id) }
    }
    let shared = (analyses.flatMap(\.account.team) + book.team + outsiders).map { BookPerson.ID($0.id) }
    self.asOf = day
    self.people = people
    self.absent = Set(named + shared).filter { indexByID[$0] == nil }
    self.departed = analyses.flatMap { analysis in
      DepartedContact.all(in: analysis.account, asOf: day) { id in
        indexByID[BookPerson.ID(id)].map { people[$0] }
      }
    }
    self.indexByID = indexByID
    self.low = EdgeList(count: people.count, edges: low)
    self.high = EdgeList(count: people.count, edges: high)
    self.conductance = conductance
    self.policy = book.policy
    policies = Dictionary(
      analyses.map { ($0.account.id, $0.policy) }, uniquingKeysWith: { first, _ in first })
  }

  /// Somebody present on the day.
  public subscript(id: BookPerson.ID) -> BookPerson? {
    indexByID[id].map { people[$0] }
  }

  func hasAccount(_ id: Account.ID) -> Bool { policies[id] != nil }

  /// The constants by which a person is introduced: those of the account, else the book's.
  func policy(of id: BookPerson.ID) -> Policy {
    id.account.flatMap { policies[$0] } ?? policy
  }

  private static func id(of person: Person, in analysis: Analysis) -> BookPerson.ID {
    BookPerson.ID(person.id, in: person.side == .customer ? analysis.account.id : nil)
  }

  private static func organisation(of person: Person, in analysis: Analysis) -> String? {
    switch person.side {
    case .ours: analysis.organisation
    case .customer: analysis.account.name
    case .thirdParty, .competitor: person.organisation
    }
  }
}

extension EdgeList {
  /// The edges between the places of these positions, −1 for what has none.
  fileprivate func placed(at places: [Int]) -> [Graph.Edge] {
    edges.map { edge in
      Graph.Edge(
        from: Int32(places[Int(edge.source)]), to: Int32(places[Int(edge.target)]), weight: edge.weight)
    }
  }
}
