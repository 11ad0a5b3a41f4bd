import RelationshipGraph
import Testing

@testable import PowerMap

@Suite struct RowsTests {
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func everythingStandsInItsRowInTheOrderGiven(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 0...6, using: &generator)
    let placed = (0..<(count == 0 ? 0 : Int.random(in: 0...20, using: &generator))).map { number in
      (row: Int.random(in: 0..<count, using: &generator), number: number)
    }
    let rows = Rows(count: count, of: placed, row: \.row, item: \.number)
    #expect(rows.count == count)
    for row in 0..<count { #expect(Array(rows[row]) == placed.filter { $0.row == row }.map(\.number)) }
    #expect(rows.items == rows.flatMap { $0 })
    let again = Rows(count: count, inOrder: rows.items) { number in placed[number].row }
    #expect(again == rows)
  }

  @Test func peopleAreFoundByTheirDepartment() {
    let people = DepartmentPeople(["sales", nil, "it", "sales", nil])
    #expect(people.ids == ["it", "sales"])
    #expect(Array(people[1]) == [0, 3])
    #expect(Array(people["it"]) == [2])
    #expect(people["legal"].isEmpty)
  }

  /// What is wrong with a book is said elsewhere; here nobody is counted twice for it.
  @Test func aDepartmentThatIsDeclaredTwiceHasItsPeopleOnce() throws {
    let day = Day(number: 20_000)
    var account = Account(id: "a", name: "A")
    account.departments = [Department(id: "operations"), Department(id: "operations")]
    account.people = ["pat", "kim"].map { Person(id: $0, name: $0.rawValue, department: "operations") }
    let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: day)
    let operations = try #require(analysis.departments.first { $0.id == "operations" })
    #expect(operations.people == ["kim", "pat"])
  }
}
