import PowerMap
import PowerMapReports
import Testing

@Suite("Conditions that fail a job")
struct GateTests {
  @Test(
    "They are read as they are written",
    arguments: [
      ("critical", Gate.Condition.severity(.critical)),
      ("threads<2", .measure(key: "threads", .less, limit: 2)),
      ("resilience < 50", .measure(key: "resilience", .less, limit: 50)),
      ("coverage<=0.4", .measure(key: "coverage.power", .lessOrEqual, limit: 0.4)),
      ("busFactor>=1", .measure(key: "busFactor", .greaterOrEqual, limit: 1)),
    ])
  func reading(text: String, condition: Gate.Condition) throws {
    #expect(try Gate(text).condition == condition)
  }

  @Test(
    "What is no condition is refused",
    arguments: ["", "worst", "threads", "threads<", "threads<x", "thread<2", "<2", "resilience<nan"])
  func refused(text: String) {
    #expect(throws: GateError.self) { try Gate(text) }
  }

  @Test(
    "They hold or not, by the low end",
    arguments: [
      ("northwind", "threads<3", true), ("northwind", "threads<2", false), ("northwind", "resilience<0", false),
      ("northwind", "resilience<100", true),
      ("northwind", "coverage>0.99", false), ("verdi", "threads<2", false), ("verdi", "critical", false),
      ("northwind", "critical", true), ("northwind", "info", true),
    ])
  func holds(name: String, text: String, holds: Bool) throws {
    #expect((try Gate(text).failure(of: try Examples.analysis(name)) != nil) == holds)
  }

  @Test("What stands open never lets a job pass, on either side")
  func intervals() throws {
    let analysis = try Examples.fixture("murky")
    let coverage = try #require(analysis.coverage.high)
    let low = try #require(analysis.coverage.low)
    #expect(low < 0.5 && coverage > 0.5)
    for text in ["coverage<0.5", "coverage<=0.5", "coverage>0.5", "coverage>=0.5"] {
      #expect(try Gate(text).failure(of: analysis) != nil, "\(text)")
    }
    #expect(try Gate("coverage>\(coverage)").failure(of: analysis) == nil)
    #expect(try Gate("coverage<\(low)").failure(of: analysis) == nil)
  }

  @Test("Only a measure that is a number has a limit")
  func numeric() throws {
    #expect(throws: GateError.empty) { try Gate(" ") }
    #expect(throws: GateError.notNumeric("role.coverage")) { try Gate("role.coverage>0") }
    #expect(throws: GateError.notNumeric("resilience.band")) { try Gate("resilience.band<2") }
    let analysis = try Examples.analysis("northwind")
    for capability in Capability.all where capability.scope == .account {
      guard let value = capability.results(analysis).first?.result.value else { continue }
      let isNumber =
        switch value {
        case .number, .integer: true
        case .text, .list, .money, .parts: false
        }
      #expect(((try? Gate("\(capability.key)<1")) != nil) == isNumber, "\(capability.key)")
    }
  }

  @Test("What is unknown fails, because nothing can be shown")
  func unknown() throws {
    let account = Account(id: "empty", name: "Empty", departments: [Department(id: "it")])
    let analysis = try Book(accounts: [account]).analysis(of: "empty", asOf: Examples.day)
    let failure = try #require(try Gate("resilience<50").failure(of: analysis))
    #expect(failure.hasPrefix("cannot show"))
  }

  @Test("A waived finding fails nothing")
  func waived() throws {
    var book = try Examples.book()
    let all = try book.analysis(of: "northwind", asOf: Examples.day)
    let day = try #require(Day("2027-01-01"))
    book.waivers = all.findings.map { Waiver(finding: $0.id, reason: "a test", until: day) }
    let analysis = try book.analysis(of: "northwind", asOf: Examples.day)
    #expect(try Gate("info").failure(of: analysis) == nil)
    #expect(AccountReport(analysis).text().contains("waived"))
  }
}
