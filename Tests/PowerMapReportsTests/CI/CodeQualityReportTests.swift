import Foundation
import PowerMap
import PowerMapReports
import Testing

@Suite("GitLab's code quality")
struct CodeQualityReportTests {
  @Test("Each issue has the keys GitLab reads, and no other")
  func problem() throws {
    #expect(
      CodeQualityReport(try JobSample.broken()).json == #"""
        [
          {
            "description": "<a href=\"x\">100 %, 'b': c</a>� & more.",
            "check_name": "unknownKey",
            "fingerprint": "unknownKey:accounts/é 1,2.yaml:<a href=\"x\">100 %, 'b': c</a>� & more",
            "severity": "blocker",
            "location": {
              "path": "accounts/é 1,2.yaml",
              "lines": {
                "begin": 4
              }
            }
          }
        ]

        """#)
  }

  @Test("Fingerprints are unique, and stay when lines move")
  func fingerprints() throws {
    func fingerprints(_ report: JobReport) throws -> [String] {
      let json = Data(CodeQualityReport(report).json.utf8)
      let issues = try #require(try JSONSerialization.jsonObject(with: json) as? [[String: Any]])
      return issues.compactMap { $0["fingerprint"] as? String }
    }
    let one = try fingerprints(try JobSample.broken(at: 4))
    #expect(try fingerprints(try JobSample.broken(at: 40)) == one)
    let all = try fingerprints(try JobSample.fixtureOne())
    #expect(Set(all).count == all.count)
    #expect(all.contains("spof:fixtureOne/eva"))
  }

  @Test("Two problems with the same words are two")
  func twins() throws {
    let problems = [1, 2].map {
      JobIssue(
        problem: "unknownKey", stopsAccount: true, at: FileLocation(path: "a.yaml", line: $0), message: "what is this")
    }
    let account = JobAccount(id: "a", analysis: nil, problems: problems) { _ in FileLocation(path: "a.yaml") }
    let ids = try JobSample.report([account]).issues.map(\.id)
    #expect(ids == ["unknownKey:a.yaml:what is this", "unknownKey:a.yaml:what is this#2"])
  }

  @Test("What is set aside is left out")
  func waived() throws {
    let id = "spof:fixtureOne/eva"
    #expect(CodeQualityReport(try JobSample.fixtureOne()).json.contains(id))
    #expect(!CodeQualityReport(try JobSample.fixtureOne(waived: id)).json.contains(id))
  }
}
