import Foundation
import PowerMap
import PowerMapReports
import Testing

@Suite("The JSON of an analysis")
struct AnalysisJSONTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("It has the agreed keys, and every figure is well formed", arguments: Examples.names)
  func shape(name: String) throws {
    let json = try object(AccountReport(try Examples.analysis(name)).json)
    #expect(
      Set(json.keys) == [
        "formatVersion", "account", "asOf", "measures", "people", "departments", "ties", "findings",
      ])
    #expect(json["formatVersion"] as? Int == 1)
    #expect(json["account"] as? String == name)
    #expect(json["asOf"] as? String == Examples.day)
    let measures = try #require(json["measures"] as? [String: Any])
    for (key, figure) in measures { try check(figure, at: key) }
    for group in ["people", "departments", "ties"] {
      let subjects = try #require(json[group] as? [String: [String: Any]])
      #expect(!subjects.isEmpty, "\(group)")
      for (subject, figures) in subjects {
        for (field, figure) in figures { try check(figure, at: "\(group).\(subject).\(field)") }
      }
    }
    let accountWide = Capability.all.filter { $0.scope == .account }.map(\.key)
    #expect(Set(measures.keys) == Set(accountWide))
  }

  /// A figure has exactly the keys of its state, and its ends enclose its value.
  private func check(_ figure: Any, at place: String) throws {
    let figure = try #require(figure as? [String: Any], "\(place)")
    switch figure["state"] as? String {
    case "known":
      #expect(Set(figure.keys) == ["state", "value", "lo", "hi", "because"], "\(place)")
      for evidence in try #require(figure["because"] as? [[String: Any]], "\(place)") {
        #expect(evidence["source"] is String && evidence["text"] is String, "\(place)")
      }
      if let low = figure["lo"] as? Double, let value = figure["value"] as? Double, let high = figure["hi"] as? Double {
        #expect(low <= value && value <= high, "\(place)")
      }
    case "unknown":
      #expect(Set(figure.keys) == ["state", "reason", "lo", "hi"], "\(place)")
    case "notApplicable":
      #expect(Set(figure.keys) == ["state", "reason"], "\(place)")
    default: Issue.record("\(place) has no state")
    }
  }

  @Test("A key person has the three together, and the people who would cut them off")
  func keyPerson() throws {
    let json = try object(AccountReport(try Examples.analysis("northwind")).json)
    let people = try #require(json["people"] as? [String: [String: Any]])
    let eva = try #require(people["eva"])
    for field in ["power", "coverage", "threads", "cutSet", "survival", "singlePointsOfFailure"] {
      #expect(eva[field] != nil, "\(field)")
    }
  }

  @Test("Keys are sorted in every object", arguments: Examples.names)
  func sorted(name: String) throws {
    // Every key stands on a line of its own, so objects can be told apart by their indentation.
    var open: [Int: String] = [:]
    for line in AccountReport(try Examples.analysis(name)).json.split(separator: "\n") {
      let indentation = line.prefix { $0 == " " }.count
      open = open.filter { $0.key <= indentation }
      if line.last == "{" || line.dropFirst(indentation).first == "}" { open[indentation + 2] = nil }
      guard line.dropFirst(indentation).first == "\"", let end = line.firstRange(of: "\": ") else { continue }
      let key = String(line[..<end.lowerBound].dropFirst(indentation + 1))
      if let last = open[indentation] { #expect(last.utf8.lexicographicallyPrecedes(key.utf8), "\(last), \(key)") }
      open[indentation] = key
    }
  }

  @Test("Numbers read back as they were")
  func numbers() throws {
    let analysis = try Examples.analysis("northwind")
    let score = try #require(analysis.resilience.score.value)
    // Read by Swift's own parser: Foundation's rounds the last digit.
    let text = AccountReport(analysis).json
    let line = try #require(text.split(separator: "\n").first { $0.hasSuffix("\"value\": \(score)") })
    #expect(line.split(separator: " ").last.flatMap { Double($0) } == score)
    let measures = try #require(try object(text)["measures"] as? [String: [String: Any]])
    let coverage = try #require(measures["coverage.power"]?["value"] as? Double)
    #expect(abs(coverage - (analysis.coverage.value ?? -1)) < 1e-12)
  }

  @Test("Shuffled input and a second run change no byte of any format")
  func stable() throws {
    let book = try Examples.book()
    var generator = SystemRandomNumberGenerator()
    var shuffled = book
    shuffled.team.shuffle(using: &generator)
    shuffled.network.shuffle(using: &generator)
    for index in shuffled.accounts.indices {
      shuffled.accounts[index].people.shuffle(using: &generator)
      shuffled.accounts[index].departments.shuffle(using: &generator)
      shuffled.accounts[index].ties.shuffle(using: &generator)
      shuffled.accounts[index].interactions.shuffle(using: &generator)
      shuffled.accounts[index].decisions.shuffle(using: &generator)
    }
    for name in Examples.names {
      let plain = AccountReport(try book.analysis(of: Account.ID(name), asOf: Examples.day))
      let other = AccountReport(try shuffled.analysis(of: Account.ID(name), asOf: Examples.day))
      for format in ReportFormat.allCases { #expect(plain.written(as: format) == other.written(as: format)) }
    }
  }

  @Test("A new measure appears in every format by its row alone")
  func newMeasure() throws {
    let analysis = try Examples.analysis("verdi")
    var accountWide = try #require(Capability.all.first { $0.scope == .account })
    (accountWide.key, accountWide.field) = ("made.up", "made.up")
    accountWide.results = { _ in [("verdi", .unknown(reason: "nobody knows", low: .number(0), high: nil))] }
    var personal = try #require(Capability.all.first { $0.scope == .person })
    (personal.key, personal.field) = ("made.up.person", "madeUp")
    personal.results = { _ in [("nobody", .exactly(.money(Money(minorUnits: 99, currency: "EUR"))))] }
    let rows = Capability.all + [accountWide, personal]
    let json = try object(AccountReport(analysis, capabilities: rows).json)
    let figure = try #require((json["measures"] as? [String: [String: Any]])?["made.up"])
    #expect(figure["reason"] as? String == "nobody knows")
    #expect(figure["lo"] as? Double == 0)
    #expect(figure["hi"] is NSNull)
    let people = try #require(json["people"] as? [String: [String: [String: Any]]])
    #expect((people["nobody"]?["madeUp"]?["value"] as? [String: Any])?["minorUnits"] as? Int == 99)
    #expect(AccountReport(analysis, capabilities: rows).markdown.contains("`made.up`"))
    #expect(AnalysisSchema.text(capabilities: rows).contains("madeUp"))
  }

  @Test("A workspace has each account as it is alone, by id")
  func workspace() throws {
    let analyses = try Examples.analyses()
    let day = try #require(analyses.first).asOf
    let json = try object(WorkspaceReport(analyses.reversed(), asOf: day).json)
    #expect(Set(json.keys) == ["formatVersion", "asOf", "accounts"])
    let accounts = try #require(json["accounts"] as? [String: NSDictionary])
    #expect(accounts.keys.sorted() == Examples.names)
    for analysis in analyses {
      let alone = try object(AccountReport(analysis).json) as NSDictionary
      #expect(accounts[analysis.account.id.rawValue] == alone)
    }
  }

  @Test("The schema is JSON, the same every time, and knows every measure")
  func schema() throws {
    let text = AnalysisSchema.text()
    #expect(text == AnalysisSchema.text())
    _ = try object(text)
    // What spans accounts is in no analysis.
    for row in Capability.all {
      #expect(text.contains("\(row.title) (\(row.key)") == (row.scope != .book), "\(row.key)")
    }
  }
}
