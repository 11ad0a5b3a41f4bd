import PowerMap
import Testing

@Suite("What a book cannot mean")
struct BookProblemTests {
  @Test("The usual constants are within their ranges, also beside one that is not")
  func policy() {
    var book = Book()
    book.policy.coverageFloor = 2
    #expect(book.sharedProblems().map(\.path) == ["policy.coverageFloor"])
  }

  @Test("Each circle is found once, from its first id, however one comes upon it")
  func circles() {
    let parents: [(Department.ID, Department.ID?)] = [
      ("a", "n"), ("m", "n"), ("n", "o"), ("o", "m"), ("b", "c"), ("c", "b"), ("d", "d"), ("e", "a"), ("f", nil),
    ]
    let account = Account(id: "x", name: "X", departments: parents.map { Department(id: $0.0, parent: $0.1) })
    let circles = account.problems().filter { $0.kind == .departmentCycle }
    #expect(circles.map(\.path) == ["departments.b.parent", "departments.d.parent", "departments.m.parent"])
    #expect(
      circles.compactMap { $0.message.split(separator: ": ").last } == ["b → c → b", "d → d", "m → n → o → m"])
  }

  @Test(
    "An interaction needs one of ours, unless somebody in it is not known",
    arguments: [
      (["eva"], [BookProblem.Kind.noneOfOurs]), (["ana", "eva"], []), (["eva", "who"], [.unknownReference]),
      ([], [.noneOfOurs]),
    ])
  func participants(with ids: [String], kinds: [BookProblem.Kind]) {
    let account = Account(
      id: "x", name: "X", people: [Person(id: "eva", name: "Eva")], team: [Person(id: "ana", name: "Ana", side: .ours)],
      interactions: [Interaction(on: Day(number: 0), channel: .video, with: ids.map { Person.ID($0) })])
    #expect(account.problems().filter { $0.path.hasPrefix("interactions") }.map(\.kind) == kinds)
  }
}
