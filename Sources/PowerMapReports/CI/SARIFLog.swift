import DataTree
import PowerMap

/// The findings of a job as a SARIF 2.1.0 log (OASIS), for code scanning and editors.
///
/// What is set aside is there as suppressed, with the reason. Where the job has a base, each finding is `new` or
/// `unchanged`. Every fingerprint is the id of the finding, without a line number.
public struct SARIFLog: Sendable {
  /// The most results that GitHub takes of a run; the rest, which is the least bad, is left out.
  private static let mostResults = 25_000

  private let report: JobReport
  private let version: String

  /// - Parameter version: that of the program.
  public init(_ report: JobReport, version: String) {
    self.report = report
    self.version = version
  }

  /// The log; the same bytes for the same report.
  public var json: String {
    Tree.record([
      ("$schema", .text("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json")),
      ("version", .text("2.1.0")),
      ("runs", .list([run])),
    ]).json() + "\n"
  }

  private var run: Tree {
    let issues = report.rankedIssues.prefix(Self.mostResults)
    let rules = Set(issues.map(\.rule)).sorted { $0.id < $1.id }
    let indices = Dictionary(rules.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return .record([
      (
        "tool",
        .record([
          (
            "driver",
            .record([
              ("name", .text("PowerMap")), ("version", .text(version)), ("rules", .list(rules.map(\.sarif))),
            ])
          )
        ])
      ),
      ("columnKind", .text("unicodeCodePoints")),
      ("results", .list(issues.map { $0.sarif(ruleIndex: indices[$0.rule]) })),
    ])
  }
}

extension JobIssue.Rule {
  /// The rule with what the table of kinds says about it.
  fileprivate var sarif: Tree {
    func text(_ text: String) -> Tree { .record([("text", .text(text))]) }
    switch self {
    case .finding(let kind):
      let rule = kind.rule
      return .record([
        ("id", .text(id)),
        ("shortDescription", text(rule.condition.asSentence)),
        ("help", text(rule.action)),
        ("defaultConfiguration", .record([("level", .text(rule.severity.sarifLevel))])),
      ])
    case .problem:
      return .record([("id", .text(id)), ("shortDescription", text("A problem of an account file or workspace."))])
    }
  }
}

extension JobIssue {
  fileprivate func sarif(ruleIndex: Int?) -> Tree {
    .record([
      ("ruleId", .text(rule.id)),
      ("ruleIndex", ruleIndex.map(Tree.integer)),
      ("level", .text(severity.sarifLevel)),
      ("message", .record([("text", .text(sentences))])),
      ("locations", .list([location.sarif])),
      ("partialFingerprints", .record([("issue/v1", .text(id))])),
      ("baselineState", isNew.map { .text($0 ? "new" : "unchanged") }),
      (
        "suppressions",
        waiver.map { .list([.record([("kind", .text("external")), ("justification", .text($0))])]) }
      ),
      ("properties", .record([("severity", .text(severity.rawValue))])),
    ])
  }
}

extension FileLocation {
  fileprivate var sarif: Tree {
    .record([
      (
        "physicalLocation",
        .record([
          (
            "artifactLocation",
            .record([("uri", .text(path.percentEncodedPath)), ("uriBaseId", .text("%SRCROOT%"))])
          ),
          ("region", .record([("startLine", .integer(line)), ("startColumn", .integer(column))])),
        ])
      )
    ])
  }
}

extension String {
  /// The path as a URI reference: every byte but the unreserved ones of RFC 3986, and `/`, is percent-encoded.
  var percentEncodedPath: String {
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += "%" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return encoded
  }
}
