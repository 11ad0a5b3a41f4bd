/// What stands in place of ids, organisations and texts; order is kept, so that everything sorts as it did.
struct RedactedReferences: Sendable {
  let ids: [Person.ID: Person.ID]
  private let organisations: [String: String]
  private let topics: [String: String]

  /// In place of a text of which nothing but its being there counts.
  private static let withheld = "withheld"

  init(of books: [Book], names: PersonalNames) {
    let (people, accounts) = (books.flatMap(\.allPeople), books.flatMap(\.accounts))
    let mentioned = accounts.flatMap(\.mentioned) + books.flatMap(\.waivers).compactMap(\.person)
    let ids = Set(people.map(\.id) + mentioned).sorted()
    self.ids = Dictionary(zip(ids, Self.numbers(ids.count, after: "p").map { Person.ID($0) })) { first, _ in first }
    // Where somebody worked decides who is there, so these names stay; the others need only be told apart.
    let insiders = Set(accounts.map(\.name) + books.compactMap(\.organisation))
    let outside = Set(people.compactMap(\.organisation) + accounts.flatMap(\.competitorSignals).map(\.competitor))
    let kept = insiders.union(outside.filter { names.withoutNames($0) != nil })
    let all = outside.union(people.flatMap(\.employment).map(\.organisation)).subtracting(kept)
    organisations = Self.numbered(all, after: "Organisation ")
    topics = Self.numbered(Set(accounts.flatMap(\.decisions).map(\.topic)), after: "decision ")
  }

  private static func numbered(_ texts: Set<String>, after word: String) -> [String: String] {
    Dictionary(zip(texts.sorted(), numbers(texts.count, after: word))) { first, _ in first }
  }

  /// `p001`, `p002`: as many digits as keep the order of texts that of the numbers.
  private static func numbers(_ count: Int, after word: String) -> [String] {
    let digits = max(String(count).count, 3)
    return (1..<(count + 1)).map { number in
      word + String(repeating: "0", count: digits - String(number).count) + String(number)
    }
  }

  private func redacted(_ id: Person.ID) -> Person.ID { ids[id] ?? id }

  /// Everything but the name and the title.
  func redact(_ person: inout Person) {
    person.id = redacted(person.id)
    person.organisation = person.organisation.map { organisations[$0] ?? $0 }
    for index in person.employment.indices {
      let organisation = person.employment[index].organisation
      person.employment[index].organisation = organisations[organisation] ?? organisation
    }
  }

  /// What refers to people, and texts about them.
  func redact(_ account: inout Account) {
    account.ties = account.ties.map { tie in
      var tie = tie
      (tie.from, tie.to) = (redacted(tie.from), redacted(tie.to))
      return tie
    }
    for index in account.interactions.indices {
      account.interactions[index].with = account.interactions[index].with.map(redacted)
    }
    for index in account.decisions.indices {
      let decision = account.decisions[index]
      account.decisions[index].topic = topics[decision.topic] ?? Self.withheld
      account.decisions[index].involvement = Dictionary(
        decision.involvement.map { (redacted($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    for index in account.competitorSignals.indices {
      let signal = account.competitorSignals[index]
      account.competitorSignals[index].competitor = organisations[signal.competitor] ?? signal.competitor
      account.competitorSignals[index].person = signal.person.map(redacted)
    }
    for index in account.groups.indices {
      account.groups[index].members = account.groups[index].members.map(redacted)
      account.groups[index].cause = Self.withheld
    }
    redact(&account.waivers)
  }

  func redact(_ waivers: inout [Waiver]) {
    for index in waivers.indices {
      waivers[index].reason = Self.withheld
      guard let finding = WaivedFinding(waivers[index].finding) else {
        // It waives nothing, and may be any text.
        waivers[index].finding = Self.withheld
        continue
      }
      if let person = waivers[index].person {
        waivers[index].finding = "\(finding.kind.rawValue):\(finding.account)/\(redacted(person))"
      }
    }
  }
}

extension Waiver {
  /// The person whose finding is set aside; nil where it is about no single person.
  fileprivate var person: Person.ID? {
    guard let waived = WaivedFinding(finding), waived.kind.rule.subject == "person" else { return nil }
    return waived.subject.map { Person.ID($0) }
  }
}

extension Account {
  /// Everybody that a record refers to, whether they are recorded themselves or not.
  fileprivate var mentioned: [Person.ID] {
    ties.flatMap { [$0.from, $0.to] } + interactions.flatMap(\.with) + decisions.flatMap(\.involvement.keys)
      + competitorSignals.compactMap(\.person) + groups.flatMap(\.members)
      + waivers.compactMap(\.person)
  }
}
