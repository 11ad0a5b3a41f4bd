import PowerMap
import PowerMapDrawing
import PowerMapSamples
import Testing

@testable import PowerMapGraphviz

/// Property 14 of domain section 7: a drawing of any account whose people bear hostile names is read and drawn as it is.
@Suite("Hostile names in random accounts")
struct RandomHostileTextTests {
  @Test("Graphviz reads the drawing and finds every card in it", arguments: Seeds.all)
  func isRead(seed: UInt64) async throws {
    var random = HostileAccount(seed: seed)
    let account = random.account()
    let view = random.element(View.allCases)
    let analysis = try Book(organisation: random.text(), accounts: [account])
      .analysis(of: account.id, asOf: HostileTextTests.day)
    let drawing = Drawing(analysis, view: view)
    let output = try await Graphviz.shared.render(dot: drawing.dot, as: .svg)
    let svg = SVGReader(output.bytes)
    #expect(svg.isValid && svg.foreignElements.isEmpty && svg.addresses.isEmpty)
    let raw = String(decoding: output.bytes, as: UTF8.self)
    #expect(!raw.contains("<script") && !raw.contains("href=") && !raw.contains("<image"))
    for person in analysis.people {
      guard let card = drawing.element(of: person.id) else { continue }
      #expect(raw.contains("<g id=\"\(card)\""), "\(view)")
    }
  }
}

/// Small accounts in which whatever people type is made of hostile texts; the same for the same seed.
private struct HostileAccount {
  /// Those that are short: the long ones have a test of their own.
  private static let texts = HostileTexts.all.filter { $0.utf8.count <= 100 }
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(state: seed) }

  mutating func account() -> Account {
    var account = Account(id: Account.ID(text()), name: text())
    account.departments = (0..<below(3)).map { number in
      Department(id: Department.ID("\(number)\(text())"), name: text(), archetype: element(Archetype.allCases))
    }
    account.people = (0..<(1 + below(3))).map { person("p\($0)", .customer, in: account.departments) }
    account.team = (0..<(1 + below(2))).map { person("o\($0)", .ours) }
    account.network = (0..<below(2)).map { person("x\($0)", element([.thirdParty, .competitor])) }
    for theirs in account.people {
      let ours = element(account.team)
      account.ties.append(Tie(from: ours.id, to: theirs.id, strength: History(unit(), on: HostileTextTests.day)))
      let other = element(account.people + account.network)
      if other.id != theirs.id {
        account.ties.append(Tie(.influences, from: other.id, to: theirs.id, weight: unit()))
      }
    }
    return account
  }

  private mutating func person(_ prefix: String, _ side: Side, in departments: [Department] = []) -> Person {
    Person(
      id: Person.ID(prefix + text()), name: text(), side: side, title: text(), organisation: text(),
      department: departments.isEmpty ? nil : element(departments).id, seniority: element(Seniority.allCases),
      roles: [element(Role.allCases)])
  }

  /// One to three hostile texts, one after the other.
  mutating func text() -> String { (0...below(3)).map { _ in element(Self.texts) }.joined() }

  mutating func element<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  private mutating func unit() -> Double { Double.random(in: 0...1, using: &generator) }
}
