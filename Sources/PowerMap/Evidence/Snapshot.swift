/// One account as it stood on one day: who was there, which links held, and what lay ahead.
///
/// Nothing is rejected here. A record that names nobody present, a tie of a person to themselves or a date after the
/// day is left out; `Book.problems()` is where a book is judged.
/// Everybody has an index, in order of ids, so that loops over indices are loops over ids.
struct Snapshot: Sendable {
  /// The account as given.
  let account: Account
  /// The day.
  let asOf: Day
  /// The constants: the account's, else the book's.
  let policy: Policy
  /// Everybody who counts, in order of ids, each with the side that the list they stand in says.
  var members: [Person]
  /// The side of each member.
  let sides: [Side]
  /// What evidence calls each member: `person:eva`. Made once, since most evidence is of somebody.
  let sources: [String]
  /// The function of each of the customer's people, by position; nil for whoever is in no department.
  let functions: [Archetype?]
  /// Who of the customer's people is in which department.
  let departments: DepartmentPeople
  /// The index of each id.
  let indexByID: [Person.ID: Int]
  /// The customer's people V, as indices in order.
  let customers: [Int]
  /// Our people O who have to do with this account.
  let team: [Int]
  /// The third parties X with a tie here.
  let thirdParties: [Int]
  /// The competitors with a tie here; they never conduct.
  let competitors: [Int]
  /// Reporting lines and influence that hold on the day, between people present, in order of their ids.
  var links: [Link]
  /// The relationships that were recorded or observed, in order of the ends.
  var pairs: [Pair]
  /// Those who are taken to have left by a change that is tried out; the chairs of the customer's people stay.
  var departed: Set<Int> = []
  /// The two-way contacts up to the day, in the order of the log.
  let meetings: Meetings
  /// How many dated records lie after the day.
  let futureRecords: Int
  /// How much is worked out.
  var detail: Detail

  /// A directed link between two members.
  struct Link: Sendable {
    let tie: Tie
    let from: Int
    let to: Int
  }

  /// Two members who know each other; `a` is the lower index.
  struct Pair: Sendable {
    let a: Int
    let b: Int
    let strength: Measured<Double>
    let evidence: PairEvidence
  }

  init(account: Account, book: Book, asOf: Day, detail: Detail = .full) {
    let policy = account.policy ?? book.policy
    let present = PresentPeople(of: account, in: book, asOf: asOf)
    let records = AccountRecords(of: account, among: present, policy: policy, asOf: asOf)

    // From positions among those present to indices of members, −1 for whoever does not count; both are in order of ids.
    var indices = [Int](repeating: -1, count: present.entries.count)
    var members: [Person] = []
    members.reserveCapacity(present.entries.count)
    var indexByID: [Person.ID: Int] = [:]
    indexByID.reserveCapacity(present.entries.count)
    for position in present.entries.indices where records.counts[position] {
      indices[position] = members.count
      indexByID[present.entries[position].id] = members.count
      members.append(present.person(at: position))
    }
    let sides = members.indices.map { members[$0].side }

    let model = TieStrength(policy: policy, asOf: asOf, logFrom: account.logFrom, detail: detail)
    self.account = account
    self.asOf = asOf
    self.policy = policy
    self.detail = detail
    self.customers = sides.indices.filter { sides[$0] == .customer }
    self.team = sides.indices.filter { sides[$0] == .ours }
    self.thirdParties = sides.indices.filter { sides[$0] == .thirdParty }
    self.competitors = sides.indices.filter { sides[$0] == .competitor }
    // Links and pairs are sorted by their places and copied once, as a tie is large.
    var links: [Link] = []
    links.reserveCapacity(records.links.count)
    for place in records.linkOrder {
      let (from, to) = (indices[records.links[place].from], indices[records.links[place].to])
      guard from >= 0, to >= 0 else { continue }
      links.append(Link(tie: records.links[place].tie, from: from, to: to))
    }
    self.links = links
    var pairs: [Pair] = []
    pairs.reserveCapacity(records.evidence.count)
    for place in records.pairOrder {
      let (one, other) = records.people(ofPair: place)
      let (a, b) = (indices[one], indices[other])
      guard a >= 0, b >= 0 else { continue }
      let key = PairKey(lower: members[a].id, higher: members[b].id)
      let strength = model.strength(
        of: key, evidence: records.evidence[place], isLogged: (sides[a] == .ours) != (sides[b] == .ours))
      pairs.append(Pair(a: a, b: b, strength: strength, evidence: records.evidence[place]))
    }
    self.pairs = pairs
    // Everybody who took part in a two-way contact counts.
    self.meetings = records.meetings.renumbered { indices[$0] }
    self.futureRecords = Self.futureRecords(of: account, book: book, asOf: asOf) { indexByID[$0] != nil }
    let archetypes = Dictionary(account.departments.map { ($0.id, $0.archetype) }) { first, _ in first }
    self.functions = customers.map { members[$0].department.flatMap { archetypes[$0] } }
    self.departments = DepartmentPeople(customers.map { members[$0].department })
    self.sides = sides
    self.sources = members.indices.map { "person:\(members[$0].id)" }
    self.members = members
    self.indexByID = indexByID
  }

  /// The dated records of the account that lie after the day; plans (renewals, departures) are not among them. Of the
  /// book's people those count who are members.
  private static func futureRecords(
    of account: Account, book: Book, asOf: Day, isMember: (Person.ID) -> Bool
  ) -> Int {
    var count = account.interactions.count { $0.on > asOf } + account.decisions.count { $0.on > asOf }
    count += account.stage.count(after: asOf) + account.annualRevenue.count(after: asOf)
    count += account.futureBusinessRecords(after: asOf)
    for tie in account.ties {
      count += tie.rating.count(after: asOf) + tie.strength.count(after: asOf)
      if let since = tie.since, since > asOf { count += 1 }
    }
    func records(of person: Person) -> Int {
      let isJoining = person.joinedOn.map { $0 > asOf } ?? false
      return person.stance.count(after: asOf) + person.perceivedPower.count(after: asOf) + (isJoining ? 1 : 0)
    }
    for people in [account.people, account.team, account.network] {
      count += people.reduce(0) { $0 + records(of: $1) }
    }
    for people in [book.team, book.network] {
      count += people.reduce(0) { $0 + (isMember($1.id) ? records(of: $1) : 0) }
    }
    return count
  }
}

extension Snapshot {
  /// Where each member stands among `customers`; nil for everybody else. Complexity: O(members).
  var customerPositions: [Int?] {
    var positions = [Int?](repeating: nil, count: members.count)
    for (position, index) in customers.enumerated() { positions[index] = position }
    return positions
  }

  /// The name of anybody who counts, also of those who are taken to have left; the id where there is none.
  func name(of id: Person.ID) -> String {
    guard let name = indexByID[id].map({ members[$0].name }), !name.isEmpty else { return id.rawValue }
    return name
  }
}

extension Tie {
  /// Whether the record says anything yet: it does not while `since`, or every dated entry, lies ahead.
  func exists(asOf day: Day) -> Bool {
    if let since { return since <= day }
    if rating.entries.isEmpty, strength.entries.isEmpty { return true }
    return rating.entries.contains { $0.on <= day } || strength.entries.contains { $0.on <= day }
  }

  /// Whether the tie is over.
  func hasEnded(asOf day: Day) -> Bool {
    if let endedOn { endedOn <= day } else { false }
  }
}
