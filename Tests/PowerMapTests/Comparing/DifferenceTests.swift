@testable import PowerMap
import Testing

@Suite("The difference of two figures")
struct DifferenceTests {
  private typealias Figure = Measured<Double>

  @Test("Exact figures have an exact difference")
  func exact() {
    #expect(Figure.exactly(2).difference(to: .exactly(5)) == .known(3, low: 3, high: 3, because: []))
  }

  @Test("Intervals give the interval of every difference")
  func intervals() {
    let difference = Figure.between(20, 30).difference(to: .between(40, 45))
    #expect(difference == .known(20, low: 10, high: 25, because: []))
    let same = FigureChange(before: Figure.between(20, 30), after: .between(20, 30))
    #expect(!same.isChanged)
    #expect(same.difference == .known(0, low: -10, high: 10, because: []))
  }

  @Test("An unknown side makes it unknown, never 0, within the ends that are left")
  func unknown() {
    let unknown = Figure.unknown(reason: "no log", low: 0, high: 1)
    #expect(Figure.exactly(0.5).difference(to: unknown) == .unknown(reason: "after: no log", low: -0.5, high: 0.5))
    #expect(unknown.difference(to: .exactly(0.5)) == .unknown(reason: "before: no log", low: -0.5, high: 0.5))
    let open = Figure.unknown(reason: "nobody", low: nil, high: nil)
    #expect(open.difference(to: open) == .unknown(reason: "before: nobody; after: nobody", low: nil, high: nil))
    #expect(open.difference(to: .exactly(0)).value == nil)
  }

  @Test("A side without a meaning leaves none")
  func notApplicable() {
    let none = Figure.notApplicable(reason: "not key")
    #expect(none.difference(to: .exactly(1)) == .notApplicable(reason: "before: not key"))
    #expect(
      Figure.unknown(reason: "x", low: 0, high: 1).difference(to: none) == .notApplicable(reason: "after: not key"))
  }

  @Test("A change is told by what is stated, not by its reasons or the dust of arithmetic")
  func changes() {
    let evidence = [Evidence("x", text: "y")]
    #expect(!FigureChange(before: Figure.exactly(1), after: .exactly(1, because: evidence)).isChanged)
    #expect(!FigureChange(before: Figure.exactly(0.3), after: .exactly(0.1 + 0.2)).isChanged)
    #expect(FigureChange(before: Figure.exactly(0), after: .unknown(reason: "", low: 0, high: 0)).isChanged)
    #expect(FigureChange(before: Figure.between(0, 1), after: .between(0, 2)).isChanged)
    #expect(FigureChange(before: Measured<Int>.exactly(1), after: .exactly(2)).isChanged)
    #expect(!FigureChange(before: Figure.notApplicable(reason: "a"), after: .notApplicable(reason: "b")).isChanged)
  }

  @Test("A tie that was rated between is known now; whether it grew cannot be said")
  func unknownTies() throws {
    let text = """
      account: Fixture
      departments: {it: {}}
      people: {eva: {name: Eva, department: it, seniority: chief, isKey: true}}
      team: {ana: {name: Ana, seniority: chief}}
      ties: [{between: [ana, eva]RATING}]
      """
    let unrated = try Fixtures.analysis(text.replacing("RATING", with: ""))
    let rated = try Fixtures.analysis(text.replacing("RATING", with: ", rating: {2024-10-01: 5}"))
    let change = unrated.difference(to: rated)
    #expect(change.ties.map(\.kind) == [.becameKnown])
    #expect(change.ties.first?.strength.difference.value == nil)
    #expect(change.ties.first?.isLive == true)
    #expect(rated.difference(to: unrated).ties.map(\.kind) == [.becameUnknown])
    guard case .known(_, let low, let high, _) = change.score.score.difference else {
      Issue.record("the score is an interval on one side")
      return
    }
    #expect(low < 0 && high > 0)
    expectMirror(change, rated.difference(to: unrated))
  }
}
