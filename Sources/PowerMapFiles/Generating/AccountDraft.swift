import PowerMap
import RelationshipGraph

/// One made-up account while it is drawn: first who is there, then who knows whom, then what took place.
struct AccountDraft {
  let portfolio: GeneratedPortfolio
  let flaws: Set<Flaw>
  var numbers: SplitMix64
  var draft: Account
  /// Those of ours who work on the account.
  var ours: [Person.ID] = []
  /// The pairs that know each other, ours first.
  var pairs: [(ours: Person.ID, theirs: Person.ID)] = []
  /// The last day on which anything was recorded.
  let lastRecord: Day

  init(number: Int, portfolio: GeneratedPortfolio, flaws: Set<Flaw>, numbers: SplitMix64) {
    self.portfolio = portfolio
    self.flaws = flaws
    self.numbers = numbers
    lastRecord = portfolio.day.adding(days: flaws.contains(.stale) ? -300 : -1)
    let name = self.numbers.pick(GeneratedNames.companies) + " " + self.numbers.pick(GeneratedNames.trades)
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    draft = Account(id: Account.ID("\(padded)-\(name.lowercased().replacing(" ", with: "-"))"), name: name)
  }

  /// Draws everything.
  mutating func account() -> Account {
    addBusiness()
    addPeople()
    addReportingLines()
    addRelationships()
    addInfluence()
    addInteractions()
    addDecisions()
    return draft
  }

  private mutating func addBusiness() {
    let isCustomer = numbers.happens(0.8)
    let start = portfolio.day.adding(days: -numbers.draw(500...3000))
    draft.stage = History(isCustomer ? .customer : .prospect, on: start)
    draft.direction = .sellTo
    draft.relationshipStart = start
    if !flaws.contains(.noLog) { draft.logFrom = portfolio.day.adding(days: -400) }
    guard isCustomer, numbers.happens(0.9) else { return }
    let scale = [1_000_000, 10_000_000, 100_000_000][numbers.draw(weights: [5, 4, 1])]
    let revenue = Money(minorUnits: numbers.draw(10...99) * scale, currency: "EUR")
    draft.annualRevenue = History(revenue, on: lastRecord.adding(days: -numbers.draw(30...300)))
    draft.renewals = [Renewal(on: portfolio.day.adding(days: numbers.draw(20...400)), value: revenue)]
  }

  private mutating func addPeople() {
    let spread = portfolio.people / 5
    let usual = max(1, numbers.draw((portfolio.people - spread)...(portfolio.people + spread)))
    let count = flaws.contains(.hardlyMapped) ? min(5, usual) : usual
    let departments = GeneratedNames.departments.prefix(numbers.draw(5...GeneratedNames.departments.count))
    draft.departments = departments.map { Department(id: $0.id) }
    let (firstGiven, firstFamily) = (numbers.draw(0...63), numbers.draw(0...40))
    for position in 0..<count {
      let (place, depth) = (position % departments.count, position / departments.count)
      let given = GeneratedNames.given[(firstGiven + position) % GeneratedNames.given.count]
      let family = GeneratedNames.family[(firstFamily + position) % GeneratedNames.family.count]
      let round = position / GeneratedNames.given.count
      let id = given.lowercased() + (round > 0 ? "\(round + 1)" : "")
      let department = departments[place]
      var person = Person(
        id: Person.ID(id), name: "\(given) \(family)", title: depth == 0 ? department.head : department.specialist,
        department: department.id)
      person.seniority = seniority(place: place, depth: depth)
      assess(&person, place: place, depth: depth)
      draft.people.append(person)
    }
    if flaws.contains(.departing) {
      draft.people[0].leavingOn = portfolio.day.adding(days: numbers.draw(10...150))
    }
  }

  private mutating func seniority(place: Int, depth: Int) -> Seniority? {
    if numbers.happens(0.05) { return nil }
    switch depth {
    case 0: return place == 0 ? .chief : numbers.happens(0.2) ? .vicePresident : .director
    case 1: return .manager
    case 2: return .lead
    default: return .individual
    }
  }

  /// What somebody noted of a person: stance, power and roles, each where it is known.
  private mutating func assess(_ person: inout Person, place: Int, depth: Int) {
    if !flaws.contains(.noStances), numbers.happens(0.7) {
      let stance = Stance.allCases[numbers.draw(weights: [1, 3, 8, 6, 2])]
      person.stance = History(stance, on: recordedDay(within: 300))
    }
    if numbers.happens(0.3) {
      person.perceivedPower = History(Double(numbers.draw(1...9)) / 10, on: recordedDay(within: 300))
    }
    if depth == 0 {
      let roles: [Role] = [.economicBuyer, .procurementBuyer, .userBuyer, .approver, .technicalBuyer]
      if place < roles.count, numbers.happens(0.8) { person.roles = [roles[place]] }
    } else if numbers.happens(0.04) {
      person.roles = [.champion]
    }
  }

  /// A day on which something may have been recorded.
  mutating func recordedDay(within days: Int) -> Day { lastRecord.adding(days: -numbers.draw(0...days)) }
}
