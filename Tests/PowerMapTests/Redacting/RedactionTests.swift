import PowerMapSamples
import Testing

@testable import PowerMap

@Suite("Redaction of names")
struct RedactionTests {
  /// Ours and theirs with equal titles, equal initials, and a title that names somebody.
  private static let book: Book = {
    let account = Account(
      id: "acme", name: "Acme", departments: [Department(id: "it", name: "Technology")],
      people: [
        Person(id: "eva", name: "Eva Brandt", title: "Buyer", organisation: nil, department: "it"),
        Person(id: "emil", name: "Emil Berg", title: "Buyer"),
        Person(id: "pat", name: "Pat Lind", title: "Assistant to Ms Brandt", seniority: .manager),
        Person(id: "mo", name: "Mo", employment: [Employment(organisation: "Initech", from: RandomAccount.asOf)]),
        Person(id: "ina", name: "Ina Vogt", title: "Director"),
      ],
      network: [Person(id: "lars", name: "Lars Holm", side: .thirdParty, organisation: "Holm Advisory")],
      ties: [Tie(from: "ana", to: "eva", strength: History(0.8, on: RandomAccount.asOf))],
      interactions: [Interaction(on: RandomAccount.asOf, channel: .siteVisit, with: ["ana", "eva"])],
      decisions: [Decision(on: RandomAccount.asOf, topic: "Eva's plan", involvement: ["eva": .decided])],
      groups: [DepartureGroup(id: "g", members: ["eva", "ghost"], cause: "Eva leads them")],
      waivers: [
        Waiver(finding: "spof:acme/eva", reason: "Eva is new", until: RandomAccount.asOf),
        Waiver(finding: "departmentThin:acme/it", reason: "soon", until: RandomAccount.asOf),
        Waiver(finding: "whatever eva does", reason: "", until: RandomAccount.asOf),
      ])
    return Book(
      organisation: "Contoso",
      team: [
        Person(id: "ana", name: "Ana Ruiz", side: .ours, title: "Director"),
        Person(id: "ben", name: "Ben Okoye", side: .ours, title: "Engineer"),
      ], accounts: [account])
  }()

  private static func names(_ redaction: Redaction) -> [String] {
    let book = book.redacted(redaction)
    return (book.team + book.accounts[0].people + book.accounts[0].network).map(\.name)
  }

  @Test func titlesStandForNames() {
    #expect(
      Self.names(.names)
        == ["Director 1", "Engineer", "Buyer 2", "Buyer 1", "Manager", "Person 2", "Director 2", "Person 1"])
    #expect(Self.book.redacted(.names).allPeople.allSatisfy { $0.title == nil })
  }

  @Test func initialsStandForNames() {
    #expect(
      Self.names(.initials) == ["A. R.", "B. O.", "E. B. 2", "E. B. 1", "P. L.", "M.", "I. V.", "L. H."])
    let titles = Self.book.redacted(.initials).accounts[0].people.map(\.title)
    #expect(titles == ["Buyer", "Buyer", nil, nil, "Director"])
  }

  /// Reference values of FNV-1a by another program, so that maps of different machines and years can be compared.
  @Test func hashesAreStable() {
    let names = Self.names(.hash)
    #expect(names[0] == "P-371b4f")
    #expect(names[2] == "P-7031ee")
    #expect(names.allSatisfy { $0.count == 8 } && Set(names).count == names.count)
  }

  @Test(arguments: Redaction.allCases) func everythingThatRefersToSomebodyFollows(redaction: Redaction) {
    let account = Self.book.redacted(redaction).accounts[0]
    let eva = account.people[0].id
    #expect(eva == "p004")
    #expect(account.ties[0].from == "p001" && account.ties[0].to == eva)
    #expect(account.interactions[0].with == ["p001", eva])
    #expect(account.decisions[0].involvement == [eva: .decided] && account.decisions[0].topic == "decision 001")
    #expect(account.groups[0].members == [eva, "p005"] && account.groups[0].cause == "withheld")
    #expect(account.waivers.map(\.finding) == ["spof:acme/p004", "departmentThin:acme/it", "withheld"])
    #expect(account.waivers.allSatisfy { $0.reason == "withheld" })
    #expect(account.people[3].employment.map(\.organisation) == ["Organisation 002"])
    #expect(account.network[0].organisation == "Organisation 001")
    #expect(account.departments == Self.book.accounts[0].departments && account.name == "Acme")
  }

  @Test func somebodySharedHasOneNameInEveryAccount() {
    var book = Self.book
    var second = book.accounts[0]
    second.id = "second"
    second.team = [Person(id: "ana", name: "Ana Ruiz", side: .ours, title: "Account lead")]
    book.accounts.append(second)
    for redaction in Redaction.allCases {
      let redacted = book.redacted(redaction)
      #expect(redacted.accounts[1].team[0].name == redacted.team[0].name)
      #expect(redacted.accounts[1].team[0].id == redacted.team[0].id)
    }
  }

  @Test(arguments: Redaction.allCases) func twoVersionsCanBeCompared(redaction: Redaction) {
    var later = Self.book
    later.accounts[0].people.removeFirst()
    later.accounts[0].people[0].title = "Head of Purchasing"
    later.accounts[0].people.append(Person(id: "aaron", name: "Aaron Adams"))
    let redactor = Redactor(redaction, of: [later, Self.book])
    let (before, after) = (redactor.redacted(Self.book).accounts[0], redactor.redacted(later).accounts[0])
    #expect(before.people[1].id == after.people[0].id && before.people[1].name == after.people[0].name)
    #expect(redactor.id(of: "emil") == after.people[0].id)
    #expect(redactor.id(of: "nobody") == nil)
    #expect(!before.people.contains { $0.id == after.people.last?.id })
  }

  @Test(arguments: Redaction.allCases) func anEmptyBookStaysEmpty(redaction: Redaction) {
    #expect(Book().redacted(redaction) == Book())
  }

  /// Every measure and finding is that of the book as it is, with other ids.
  @Test(arguments: Seeds.all) func figuresStay(_ seed: UInt64) throws {
    var random = RandomAccount(seed: seed, largest: 6)
    let book = random.book
    let before = try random.analysis()
    let redaction = random.element(Redaction.allCases)
    let redacted = book.redacted(redaction)
    let after = try redacted.analysis(of: RandomAccount.id, asOf: RandomAccount.asOf)
    let ids = Dictionary(zip(book.allPeople.map(\.id.rawValue), redacted.allPeople.map(\.id.rawValue))) { $1 }
    func renamed(_ text: String) -> String {
      text.split(separator: ":").map { ids[String($0)] ?? String($0) }.joined(separator: ":")
    }
    func renamed(_ value: MeasuredValue?) -> MeasuredValue? {
      guard case .list(let list) = value else { return value }
      return .list(list.map(renamed))
    }
    for capability in Capability.all where !["plan", "flips"].contains(capability.key) {
      let (was, now) = (capability.results(before), capability.results(after))
      #expect(was.map(\.subject).map(renamed) == now.map(\.subject), "\(capability.key)")
      #expect(was.map { renamed($0.result.value) } == now.map(\.result.value), "\(capability.key)")
      #expect(was.map { renamed($0.result.low) } == now.map(\.result.low), "\(capability.key)")
      #expect(was.map { renamed($0.result.high) } == now.map(\.result.high), "\(capability.key)")
    }
    #expect(before.findings.map(\.kind) == after.findings.map(\.kind))
    #expect(before.findings.map(\.severity) == after.findings.map(\.severity))
    #expect(
      before.findings.map { $0.people.map { renamed($0.rawValue) } } == after.findings.map { $0.people.map(\.rawValue) }
    )
    #expect(before.removals.map { renamed($0.id.rawValue) } == after.removals.map(\.id.rawValue))
  }
}
