import Foundation
import PowerMap
import PowerMapReports
import Testing

@Suite("SARIF")
struct SARIFLogTests {
  private func results(_ report: JobReport) throws -> [[String: Any]] {
    let json = Data(SARIFLog(report, version: "1.2.3").json.utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    return try #require(run["results"] as? [[String: Any]])
  }

  @Test("A problem, with its rule, its place as a URI, and a fingerprint without a line")
  func problem() throws {
    #expect(
      SARIFLog(try JobSample.broken(), version: "1.2.3").json == #"""
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "PowerMap",
                  "version": "1.2.3",
                  "rules": [
                    {
                      "id": "unknownKey",
                      "shortDescription": {
                        "text": "A problem of an account file or workspace."
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "unknownKey",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "<a href=\"x\">100 %, 'b': c</a>� & more."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "accounts/%C3%A9%201%2C2.yaml",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 9
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "issue/v1": "unknownKey:accounts/é 1,2.yaml:<a href=\"x\">100 %, 'b': c</a>� & more"
                  },
                  "properties": {
                    "severity": "critical"
                  }
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test("The rules say what the table of kinds says")
  func rules() throws {
    let json = SARIFLog(try JobSample.fixtureOne(), version: "1").json
    for kind in [FindingKind.spof, .departmentUncovered] {
      #expect(json.contains("\"id\": \"\(kind.rawValue)\""))
      #expect(json.contains(kind.rule.action))
    }
  }

  @Test("What is set aside is suppressed, with the reason; what has a base says whether it is new")
  func waivedAndNew() throws {
    let id = "spof:fixtureOne/eva"
    let report = try JobSample.fixtureOne(waived: id, baseline: .newAccount)
    let waived = try results(report).filter { $0["suppressions"] != nil }
    let suppression = try #require((waived.first?["suppressions"] as? [[String: String]])?.first)
    #expect(waived.count == 1)
    #expect(suppression == ["kind": "external", "justification": "until 2027-01-31: he retires"])
    #expect(try results(report).allSatisfy { $0["baselineState"] as? String == "new" })
    #expect(try results(try JobSample.fixtureOne()).allSatisfy { $0["baselineState"] == nil })
  }

  @Test("No more results than are taken of one run")
  func limit() throws {
    let problems = (1...25_002).map {
      JobIssue(problem: "orphan", stopsAccount: $0 == 25_002, at: FileLocation(path: "a.yaml"), message: "\($0)")
    }
    let account = JobAccount(id: "a", analysis: nil, problems: problems) { _ in FileLocation(path: "a.yaml") }
    let results = try results(try JobSample.report([account]))
    #expect(results.count == 25_000)
    #expect(results.first?["level"] as? String == "error", "the worst is never left out")
  }
}
