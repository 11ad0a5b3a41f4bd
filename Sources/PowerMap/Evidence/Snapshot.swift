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
  /// How many dated records lie after the day.
  let futureRecords: Int

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

  init(account: Account, book: Book, asOf: Day) {
    let policy = account.policy ?? book.policy
    let roster = Self.roster(of: account, book: book, asOf: asOf)
    let isOurs = { (id: Person.ID) in roster[id]?.side == .ours }

    // The directed links that hold, and everybody's part in any record, which decides who of the roster counts.
    var named = Set(account.team.map(\.id))
    var links: [Tie] = []
    var records: [PairKey: PairEvidence] = [:]
    for tie in account.ties where tie.from != tie.to {
      guard roster[tie.from] != nil, roster[tie.to] != nil, tie.exists(asOf: asOf) else { continue }
      // A third party counts by a tie to the customer or to us, not by one to another outsider.
      let sides = [roster[tie.from]?.side, roster[tie.to]?.side]
      if sides.contains(.ours) || sides.contains(.customer) { named.formUnion([tie.from, tie.to]) }
      if tie.kind == .relationship {
        let key = PairKey(tie.from, tie.to)
        if records[key]?.tie == nil { records[key, default: PairEvidence()].tie = tie }
      } else if !tie.hasEnded(asOf: asOf) {
        links.append(tie)
      }
    }
    for interaction in account.interactions where interaction.on <= asOf {
      let present = Set(interaction.with).filter { roster[$0] != nil }
      named.formUnion(present.filter(isOurs))
      guard interaction.result.isTwoWay else { continue }
      named.formUnion(present)
      let contact = PairEvidence.Contact(interaction, policy: policy, asOf: asOf)
      for ours in present where isOurs(ours) {
        // Two customers in one meeting do not become tied to each other, and neither do two of ours.
        for theirs in present where !isOurs(theirs) {
          records[PairKey(ours, theirs), default: PairEvidence()].contacts.append(contact)
        }
      }
    }

    let members = roster.values
      .filter { $0.side == .customer || named.contains($0.id) }
      .sorted { $0.id < $1.id }
    var indexByID: [Person.ID: Int] = [:]
    for (index, person) in members.enumerated() { indexByID[person.id] = index }

    let model = TieStrength(policy: policy, asOf: asOf, logFrom: account.logFrom)
    self.account = account
    self.asOf = asOf
    self.policy = policy
    self.members = members
    self.indexByID = indexByID
    self.customers = members.indices.filter { members[$0].side == .customer }
    self.team = members.indices.filter { members[$0].side == .ours }
    self.thirdParties = members.indices.filter { members[$0].side == .thirdParty }
    self.competitors = members.indices.filter { members[$0].side == .competitor }
    self.links = links.compactMap { tie in
      guard let from = indexByID[tie.from], let to = indexByID[tie.to] else { return nil }
      return Link(tie: tie, from: from, to: to)
    }.sorted { ($0.tie.kind.rawValue, $0.from, $0.to) < ($1.tie.kind.rawValue, $1.from, $1.to) }
    self.pairs = records.compactMap { key, evidence in
      guard let a = indexByID[key.a], let b = indexByID[key.b] else { return nil }
      let isOurs = (members[a].side == .ours) != (members[b].side == .ours)
      return Pair(
        a: a, b: b, strength: model.strength(of: key, evidence: evidence, isLogged: isOurs),
        evidence: evidence)
    }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    let shared = (book.team + book.network).filter { indexByID[$0.id] != nil }
    self.futureRecords = Self.futureRecords(of: account, shared: shared, asOf: asOf)
  }

  /// Everybody present on the day; the account's entry for an id wins over the book's.
  private static func roster(of account: Account, book: Book, asOf: Day) -> [Person.ID: Person] {
    var roster: [Person.ID: Person] = [:]
    func add(_ people: [Person], as side: (Person) -> Side) {
      for person in people where roster[person.id] == nil {
        var person = person
        person.side = side(person)
        roster[person.id] = person
      }
    }
    let outside = { (person: Person) in person.side == .competitor ? Side.competitor : .thirdParty }
    add(account.people) { _ in .customer }
    add(account.team) { _ in .ours }
    add(account.network, as: outside)
    add(book.team) { _ in .ours }
    add(book.network, as: outside)
    return roster.compactMapValues { person in
      let organisation =
        switch person.side {
        case .ours: book.organisation
        case .customer: account.name
        case .thirdParty, .competitor: person.organisation
        }
      guard person.isPresent(asOf: asOf, at: organisation) else { return nil }
      var person = person
      person.leavingOn = person.departure(after: asOf, at: organisation)
      return person
    }
  }

  /// The dated records of the account that lie after the day; plans (renewals, departures) are not among them.
  private static func futureRecords(of account: Account, shared: [Person], asOf: Day) -> Int {
    var count = account.interactions.count { $0.on > asOf } + account.decisions.count { $0.on > asOf }
    count += account.stage.count(after: asOf) + account.annualRevenue.count(after: asOf)
    count += account.futureBusinessRecords(after: asOf)
    for tie in account.ties {
      count += tie.rating.count(after: asOf) + tie.strength.count(after: asOf)
      if let since = tie.since, since > asOf { count += 1 }
    }
    for person in account.people + account.team + account.network + shared {
      count += person.stance.count(after: asOf) + person.perceivedPower.count(after: asOf)
      if let joinedOn = person.joinedOn, joinedOn > asOf { count += 1 }
    }
    return count
  }
}

extension Snapshot {
  /// Where each of the customer's people stands among `customers`. Complexity: O(customers).
  var customerPositions: [Person.ID: Int] {
    Dictionary(zip(customers.map { members[$0].id }, 0...)) { _, last in last }
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
    let entries = rating.entries.map(\.on) + strength.entries.map(\.on)
    return entries.isEmpty || entries.contains { $0 <= day }
  }

  /// Whether the tie is over.
  func hasEnded(asOf day: Day) -> Bool {
    if let endedOn { endedOn <= day } else { false }
  }
}
