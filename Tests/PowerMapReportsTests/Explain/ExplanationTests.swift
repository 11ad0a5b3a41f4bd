import Foundation
import GoldenFiles
import PowerMap
import PowerMapReports
import Testing

@Suite("Explanations")
struct ExplanationTests {
  @Test("Every measure can be explained, of every subject, in every format")
  func every() throws {
    let analysis = try Examples.analysis("northwind")
    for row in Capability.all {
      let all = try Explanation(row.key, in: analysis)
      for format in ReportFormat.allCases { #expect(!all.written(as: format).isEmpty) }
      for (subject, result) in row.results(analysis) {
        let one = try Explanation(row.key, of: subject, in: analysis)
        #expect(one.figures.map(\.result) == [result])
        #expect(one.text().contains(row.title))
      }
    }
  }

  @Test("Of the score and of a person", arguments: [("resilience", nil), ("power.actual", "eva")])
  func golden(key: String, subject: String?) throws {
    let text = try Explanation(key, of: subject, in: try Examples.analysis("northwind")).text()
    #expect(try GoldenFile("Tests/Fixtures/Reports/explain-\(key).txt").difference(from: text) == nil)
  }

  @Test("A pair may be named in either order")
  func pair() throws {
    let analysis = try Examples.analysis("northwind")
    let one = try Explanation("tie.strength", of: "ana:pat", in: analysis)
    let other = try Explanation("tie.strength", of: "pat:ana", in: analysis)
    #expect(one.json == other.json)
  }

  @Test("A pair between whom nothing is recorded has a tie of 0, in either order", arguments: ["eva:ana", "ana:eva"])
  func unrecorded(pair: String) throws {
    let analysis = try Examples.analysis("northwind")
    #expect(!analysis.ties.contains { $0.id == "ana:eva" })
    let strength = try Explanation("tie.strength", of: pair, in: analysis)
    #expect(strength.figures.map(\.subject) == ["ana:eva"])
    #expect(strength.figures.first?.result.value == .number(0))
    #expect(strength.text().contains("Ana Ruiz – Eva Brandt (ana:eva)  0"))
    #expect(strength.text().contains("notRecorded"))
    #expect(try Explanation("tie.band", of: pair, in: analysis).figures.first?.result.value == .text("trace"))
  }

  @Test("A pair of nobody, or of one person, has no tie", arguments: ["ana:ol", "ana:ana", "ana", "ana:eva:pat", ":"])
  func noPair(pair: String) throws {
    let analysis = try Examples.analysis("northwind")
    #expect(throws: ExplanationError.self) { try Explanation("tie.strength", of: pair, in: analysis) }
  }

  @Test("An unknown key or subject is told, with what there is")
  func unknown() throws {
    let analysis = try Examples.analysis("northwind")
    let key = #expect(throws: ExplanationError.self) { try Explanation("power.actuall", in: analysis) }
    #expect(key?.candidates.contains("power.actual") == true)
    let subject = #expect(throws: ExplanationError.self) {
      try Explanation("power.actual", of: "evva", in: analysis)
    }
    #expect(subject?.candidates.contains("eva") == true)
  }

  @Test("It is JSON with sorted keys")
  func json() throws {
    let text = try Explanation("coverage.power", in: try Examples.analysis("northwind")).json
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((object?["figures"] as? [String: Any])?["northwind"] != nil)
  }
}
