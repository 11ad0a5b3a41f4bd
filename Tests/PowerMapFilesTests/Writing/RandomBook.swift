import PowerMap

/// Makes books of everything a file can hold: the same book for the same seed (SplitMix64).
struct RandomBook {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A book of a few accounts, in the order of their ids.
  mutating func book() -> Book {
    var book = Book(organisation: maybe { $0.text() }, policy: policy(from: Policy()))
    book.team = (0..<next(4)).map { person("ours\($0)", .ours) }
    book.network = (0..<next(3)).map { person("third\($0)", pick([.thirdParty, .competitor])) }
    book.waivers = (0..<next(3)).map { waiver("account/x\($0)") }
    book.failOn = gates()
    book.accounts = (0..<(1 + next(3))).map { account("a\($0)", in: book) }
    return book
  }

  private mutating func account(_ id: String, in book: Book) -> Account {
    var account = Account(id: Account.ID(id), name: text())
    account.stage = history { $0.pick(Stage.allCases) }
    account.direction = maybe { $0.pick(Direction.allCases) }
    account.relationshipStart = maybe { $0.day() }
    account.logFrom = maybe { $0.day() }
    account.annualRevenue = history { Money(minorUnits: $0.next(1_000_000) - 1_000, currency: "JPY") }
    account.renewals = (0..<next(3)).map { _ in
      Renewal(on: day(), value: maybe { $0.money() }, decided: maybe { $0.pick(Renewal.Outcome.allCases) })
    }
    account.departments = (0..<(1 + next(4))).map { index in
      let id = Department.ID(next(2) == 0 ? "d\(index)" : pick(Archetype.allCases).rawValue + "\(index)")
      return Department(
        id: id, name: maybe { $0.text() }, archetype: maybe { $0.pick(Archetype.allCases) },
        status: pick([.present, .unconfirmed]))
    }
    account.departments.append(Department(id: "it", parent: account.departments[0].id, status: .notPresent))
    account.people = (0..<(1 + next(6))).map { person("p\($0)", .customer, in: account.departments) }
    account.team = (0..<next(3)).map { person("ours\($0)", .ours) }
    account.network = (0..<next(2)).map { person("third\($0)", pick([.thirdParty, .competitor])) }
    addTies(to: &account, in: book)
    addRecords(to: &account, in: book)
    addBusiness(to: &account, in: book)
    account.waivers = (0..<next(3)).map { waiver("\(id)/x\($0)") }
    account.failOn = next(2) == 0 ? nil : gates()
    account.policy = maybe { $0.policy(from: book.policy) }
    return account
  }

  private mutating func addTies(to account: inout Account, in book: Book) {
    let ours = (book.team + account.team).map(\.id)
    let theirs = account.people.map(\.id)
    var pairs: Set<[Person.ID]> = []
    for _ in 0..<next(8) {
      let ends = [pick(ours + theirs), pick(theirs)].sorted()
      guard ends[0] != ends[1], pairs.insert(ends).inserted else { continue }
      let start = maybe { $0.day() }
      let isRated = next(2) == 0
      account.ties.append(
        Tie(
          from: ends[1], to: ends[0], rating: isRated ? history { $0.fraction() * 5 } : History(),
          strength: isRated ? History() : history { $0.fraction() }, since: start,
          endedOn: start.flatMap { start in maybe { start.adding(days: $0.next(900)) } }))
    }
    for (index, person) in theirs.enumerated() where index > 0 && next(2) == 0 {
      account.ties.append(Tie(.reportsTo, from: person, to: theirs[next(index)]))
      account.ties.append(Tie(.influences, from: person, to: theirs[next(index)], weight: maybe { $0.fraction() }))
    }
    for adviser in account.network where adviser.side == .thirdParty {
      account.ties.append(Tie(.advises, from: adviser.id, to: pick(theirs), weight: fraction()))
    }
  }

  private mutating func addRecords(to account: inout Account, in book: Book) {
    let ours = (book.team + account.team).map(\.id)
    let theirs = account.people.map(\.id)
    for _ in 0..<(ours.isEmpty ? 0 : next(6)) {
      account.interactions.append(
        Interaction(
          on: day(), channel: pick(Channel.allCases), with: [pick(ours), pick(theirs)],
          purposes: some(Purpose.allCases), initiator: maybe { $0.pick(Initiator.allCases) },
          result: pick(InteractionResult.allCases), replyDays: maybe { $0.next(90) },
          solicited: maybe { $0.next(2) == 0 }, accepted: maybe { $0.next(2) == 0 },
          sentiment: maybe { $0.next(5) - 2 }, topics: some(Topic.allCases), opportunity: maybe { $0.text() }))
    }
    for _ in 0..<next(3) {
      account.decisions.append(
        Decision(on: day(), topic: text(), involvement: [pick(theirs): pick(Involvement.allCases)]))
    }
  }

  private mutating func addBusiness(to account: inout Account, in book: Book) {
    let theirs = account.people.map(\.id)
    account.incumbency = maybe { random in
      Incumbency(since: random.day(), usingDepartments: random.maybe { $0.some(account.departments.map(\.id)) })
    }
    account.competitorIntelReviewedOn = maybe { $0.day() }
    account.opportunities = (0..<next(3)).map { index in
      let (openedOn, closes) = (day(), next(2) == 0)
      return Opportunity(
        id: Opportunity.ID("o\(index)"), openedOn: openedOn, closedOn: closes ? openedOn.adding(days: next(900)) : nil,
        result: closes ? maybe { $0.pick(Opportunity.Result.allCases) } : nil,
        value: maybe { Money(minorUnits: $0.next(1_000_000), currency: "EUR") },
        basis: maybe { $0.pick(Opportunity.Basis.allCases) }, goal: maybe { $0.pick(Opportunity.Goal.allCases) })
    }
    account.competitorSignals = (0..<next(3)).map { _ in
      let source = pick(CompetitorSignal.Source.allCases)
      return CompetitorSignal(
        competitor: text(), on: day(), source: source,
        person: source == .disclosedByCustomer ? maybe { $0.pick(theirs) } : nil,
        kind: pick(CompetitorSignal.Kind.allCases))
    }
    let everybody = theirs + (book.team + account.team + book.network + account.network).map(\.id)
    account.groups = (0..<next(3)).map {
      DepartureGroup(id: DepartureGroup.ID("g\($0)"), members: some(everybody), cause: text())
    }
  }

  private mutating func person(_ id: String, _ side: Side, in departments: [Department] = []) -> Person {
    var person = Person(id: Person.ID(id), name: text(), side: side)
    let present = departments.filter { $0.status != .notPresent }
    person.title = maybe { $0.text() }
    person.organisation = maybe { $0.text() }
    person.department = maybe { $0.next(4) > 0 && !present.isEmpty ? $0.pick(present).id : nil } ?? nil
    if side == .ours { person.department = maybe { Department.ID($0.text()) } }
    person.seniority = maybe { $0.pick(Seniority.allCases) }
    person.formalAuthority = maybe { $0.fraction() }
    person.perceivedPower = history { $0.fraction() }
    person.stance = history { $0.pick(Stance.allCases) }
    person.roles = some(Role.allCases)
    person.isKey = maybe { $0.next(2) == 0 }
    person.attritionProbability = maybe { $0.fraction() }
    person.joinedOn = maybe { $0.day() }
    person.leavingOn = maybe { $0.next(500) }.map { (person.joinedOn ?? day()).adding(days: $0) }
    person.cadenceDays = maybe { 1 + $0.next(300) }
    person.preferredChannel = maybe { $0.pick(Channel.allCases) }
    person.thirdPartyKind = side == .thirdParty ? maybe { $0.pick(ThirdPartyKind.allCases) } : nil
    let first = day()
    person.employment =
      maybe {
        [Employment(organisation: $0.text(), from: first, to: $0.maybe { first.adding(days: $0.next(900)) })]
      } ?? []
    return person
  }

  private mutating func policy(from base: Policy) -> Policy {
    var policy = base
    for _ in 0..<next(6) {
      let key = pick(Policy.keys)
      switch key.place {
      case .number(let keyPath, let range):
        policy[keyPath: keyPath] = range.lowerBound + fraction() * (range.upperBound - range.lowerBound)
      case .integer(let keyPath, let range):
        policy[keyPath: keyPath] = range.lowerBound + next(min(1_000, range.upperBound - range.lowerBound + 1))
      case .purpose(let keyPath): policy[keyPath: keyPath] = pick(PurposeClass.allCases)
      case .roles(let keyPath): policy[keyPath: keyPath] = some(Role.allCases)
      case .requirements(let keyPath):
        policy[keyPath: keyPath][pick(Archetype.allCases)] = maybe {
          Requirement(threads: $0.next(9), ours: $0.next(9), seniority: $0.maybe { $0.pick(Seniority.allCases) })
        }
      }
    }
    return policy
  }

  private mutating func gates() -> [Gate] {
    ["critical", "threads<2", "coverage<=0.4"].prefix(next(4)).compactMap { try? Gate($0) }
  }

  private mutating func waiver(_ subject: String) -> Waiver {
    Waiver(finding: "spof:\(subject)", reason: text(), until: day())
  }
}

extension RandomBook {
  /// A text, hostile as often as not. It never begins with a byte-order mark, which Yams drops from any scalar.
  private mutating func text() -> String {
    let whole = [
      "no", "on", "~", "null", "true", "012", "0x1F", "1e3", "2026-01-01", "12:30", "---", "- a", "a: b", "a #b", "",
      " ",
      "*a", "&a", "!a", "%a", "@a", "`a", "{a}", "[a]", "<<", "=", "1200000 EUR", "| ", "> ", "\"", "'", "?", "x\n y\n",
    ]
    if next(3) == 0 { return pick(whole) }
    let parts = [
      "a", "Z", "7", " ", "é", "e\u{301}", "田", "😀", "👩‍👩‍👧", "\u{202E}", "\u{2028}", "\u{85}", "a\u{FEFF}", "\u{FFFE}",
      "\0", "\t",
      "\n", "\r\n", "\u{1B}[0m", "\"", "'", "\\", ":", ": ", " #", ",", "{", "}", "[", "]", "</svg>", "\u{10FFFF}",
      "\u{7F}",
    ]
    return (0..<next(12)).map { _ in pick(parts) }.joined()
  }

  private mutating func money() -> Money {
    Money(minorUnits: next(1_000_000) - 1_000, currency: pick(["EUR", "JPY", "KWD"]))
  }

  private mutating func day() -> Day { Day(number: next(40_000) - 10_000) }

  /// A number from 0 to 1, often an end or one that takes many digits.
  private mutating func fraction() -> Double {
    pick([0, 1, 0.1, 0.30000000000000004, 1e-7, Double(next(1_000)) / 999])
  }

  private mutating func history<Value>(_ value: (inout RandomBook) -> Value) -> History<Value> {
    let days = Set((0..<next(4)).map { _ in day() })
    return History(days.sorted().map { Assessment(on: $0, value: value(&self)) })
  }

  private mutating func some<Value>(_ values: [Value]) -> [Value] { values.filter { _ in next(6) == 0 } }

  private mutating func maybe<Value>(_ value: (inout RandomBook) -> Value) -> Value? {
    next(2) == 0 ? nil : value(&self)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
