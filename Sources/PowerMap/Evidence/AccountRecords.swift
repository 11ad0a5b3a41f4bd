/// What the ties and the log of an account say of those who are present, by their positions there.
struct AccountRecords {
  private let present: PresentPeople
  private let policy: Policy
  private let asOf: Day
  /// Whether each of them counts: the customer's people do, others where a record names them.
  private(set) var counts: [Bool]
  /// The directed links that hold.
  private(set) var links: [Snapshot.Link] = []
  /// The two people of each pair in one number, that of lower position first, and what is known of them.
  private var keys: [Int] = []
  private(set) var evidence: [PairEvidence] = []
  /// The two-way contacts up to the day.
  private(set) var meetings = Meetings()
  /// The two-way contacts of the pairs, with the place of each pair.
  private var contacts: [(place: Int, contact: PairEvidence.Contact)] = []
  /// Where two people stand among `keys`.
  private var places: [Int: Int] = [:]
  /// Those who took part in the contact that is looked at; kept, so that its memory is.
  private var members: [Int] = []
  /// The meeting that each was last found in, so that a name that stands there twice counts once.
  private var lastMeeting: [Int]

  init(of account: Account, among present: PresentPeople, policy: Policy, asOf: Day) {
    self.present = present
    self.policy = policy
    self.asOf = asOf
    counts = present.entries.map { $0.side == .customer }
    lastMeeting = [Int](repeating: -1, count: present.entries.count)
    for id in account.team.lazy.map(\.id) {
      if let position = present.positions[id] { counts[position] = true }
    }
    for place in account.ties.indices { add(account.ties[place]) }
    meetings.reserveCapacity(account.interactions.count)
    contacts.reserveCapacity(2 * account.interactions.count)
    for number in account.interactions.indices where account.interactions[number].on <= asOf {
      addInteraction(number, of: account.interactions)
    }
    distributeContacts()
  }

  /// Hands every pair its contacts, in their order.
  private mutating func distributeContacts() {
    contacts.sort { $0.contact.precedes($1.contact) }
    let rows = Rows(count: keys.count, of: contacts, row: \.place, item: \.contact)
    for place in keys.indices { evidence[place].contacts = rows[place] }
    contacts = []
  }

  /// The places of the links that hold, by their kind and then by their ends.
  var linkOrder: [Int] {
    links.indices.sorted { one, other in
      let (left, right) = (links[one].tie.kind, links[other].tie.kind)
      return left == right
        ? (links[one].from, links[one].to) < (links[other].from, links[other].to) : left.rawValue < right.rawValue
    }
  }

  /// The places of the pairs, by the two people.
  var pairOrder: [Int] { keys.indices.sorted { keys[$0] < keys[$1] } }

  /// The two people of a pair, that of lower position first.
  func people(ofPair place: Int) -> (Int, Int) {
    let count = present.entries.count
    return (keys[place] / count, keys[place] % count)
  }

  private func isOurs(_ position: Int) -> Bool { present.entries[position].side == .ours }

  private mutating func add(_ tie: Tie) {
    guard tie.from != tie.to, let from = present.positions[tie.from], let to = present.positions[tie.to],
      tie.exists(asOf: asOf)
    else { return }
    // A third party counts by a tie to the customer or to us, not by one to another outsider.
    let sides = (present.entries[from].side, present.entries[to].side)
    if sides.0 == .ours || sides.1 == .ours || sides.0 == .customer || sides.1 == .customer {
      counts[from] = true
      counts[to] = true
    }
    if tie.kind == .relationship {
      let place = place(of: from, to)
      if evidence[place].tie == nil { evidence[place].tie = tie }
    } else if !tie.hasEnded(asOf: asOf) {
      links.append(Snapshot.Link(tie: tie, from: from, to: to))
    }
  }

  /// An interaction is looked at where it is, since there are many and each is large to copy.
  private mutating func addInteraction(_ number: Int, of log: [Interaction]) {
    members.removeAll(keepingCapacity: true)
    var strangers: Set<Person.ID> = []
    for id in log[number].with {
      guard let position = present.positions[id] else {
        strangers.insert(id)
        continue
      }
      guard lastMeeting[position] != number else { continue }
      lastMeeting[position] = number
      members.append(position)
    }
    let isTwoWay = log[number].result.isTwoWay
    for member in members where isTwoWay || isOurs(member) { counts[member] = true }
    guard isTwoWay else { return }
    meetings.append(on: log[number].on, initiator: log[number].initiator, members: members)
    let contact = PairEvidence.Contact(
      on: log[number].on, channel: log[number].channel, participants: members.count + strangers.count, policy: policy,
      asOf: asOf)
    for ours in members where isOurs(ours) {
      // Two customers in one meeting do not become tied to each other, and neither do two of ours.
      for theirs in members where !isOurs(theirs) {
        contacts.append((place(of: ours, theirs), contact))
      }
    }
  }

  private mutating func place(of one: Int, _ other: Int) -> Int {
    let key = min(one, other) * present.entries.count + max(one, other)
    if let place = places[key] { return place }
    places[key] = keys.count
    keys.append(key)
    evidence.append(PairEvidence())
    return keys.count - 1
  }
}
