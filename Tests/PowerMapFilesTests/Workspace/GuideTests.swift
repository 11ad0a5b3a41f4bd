import Foundation
import PowerMap
import PowerMapFiles
import Testing

/// A guide in Markdown, by its code blocks.
struct Guide {
  let text: String
  /// The language of each block with what stands after it, and what is in it.
  let blocks: [(kind: String, text: String)]

  init(_ name: String) throws {
    text = try String(contentsOfFile: packageRoot + "/Docs/\(name).md", encoding: .utf8)
    let parts = text.components(separatedBy: "```")
    blocks = stride(from: 1, to: parts.count, by: 2).map { index in
      let (kind, rest) = parts[index].split(at: parts[index].firstIndex(of: "\n"))
      return (kind, String(rest.dropFirst()))
    }
  }

  func blocks(_ kind: String) -> [String] { blocks.filter { $0.kind == kind }.map(\.text) }
}

extension String {
  fileprivate func split(at index: Index?) -> (String, String) {
    let index = index ?? endIndex
    return (String(self[..<index]), String(self[index...]))
  }
}

@Suite("The guide to the account file")
struct GuideTests {
  private let guide: Guide

  init() throws { guide = try Guide("AccountFile") }

  /// What a piece of an account needs to be one.
  private func whole(_ fragment: String) -> String {
    let base = [
      ("account", "account: Northwind Group\n"), ("assessedOn", "assessedOn: 2026-10-01\nlogFrom: 2026-01-01\n"),
      ("departments", "departments: {operations: {}, executive: {}}\n"), ("team", "team: {ana: {}, ben: {}}\n"),
    ]
    return base.filter { !fragment.hasPrefix("\($0.0):") }.map(\.1).joined() + fragment
  }

  @Test("Every example in it reads without an error")
  func examples() throws {
    let log = try #require(guide.blocks("csv").first)
    let accounts = guide.blocks("yaml") + guide.blocks("yaml fragment").map(whole)
    #expect(accounts.count == 6)
    for text in accounts {
      try withWorkspace(["northwind.yaml": text, "northwind.csv": log]) { folder in
        let workspace = try Workspace.load(folder + "/northwind.yaml")
        #expect(!workspace.allDiagnostics.hasErrors, "\(workspace.allDiagnostics)")
      }
    }
    let shared = try #require(guide.blocks("yaml workspace").first)
    let account = "account: X\ndepartments: {it: {}}\npeople: {eva: {department: it}}\nties: [{between: [ana, eva]}]\n"
    try withWorkspace(["powermap.yaml": shared, "accounts/northwind.yaml": account]) { folder in
      let workspace = try Workspace.load(folder)
      #expect(!workspace.allDiagnostics.hasErrors, "\(workspace.allDiagnostics)")
      #expect(workspace.book.policy.required[.procurement] == nil)
    }
  }

  @Test("The mistakes it shows are reported as it says")
  func mistakes() throws {
    let wrong = try #require(guide.blocks("yaml wrong").first)
    let problems = try #require(throws: Diagnostics.self) { try Book(text: wrong, path: "northwind.yaml") }
    #expect(guide.blocks("text").first == problems.description + "\n", "\(problems)")
  }

  @Test("It says something about every key there is")
  func everyKey() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(AccountFileSchema.text().utf8))
    func keys(_ value: Any) -> Set<String> {
      if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1)) } }
      guard let object = value as? [String: Any] else { return [] }
      let properties = (object["properties"] as? [String: Any] ?? [:]).filter { $0.key != "policy" }
      let inner = object.filter { $0.key != "properties" }.values.map(keys)
      return (inner + properties.values.map(keys)).reduce(Set(properties.keys)) { $0.union($1) }
    }
    for key in keys(schema).sorted() where !guide.blocks("yaml").contains(where: { $0.contains("\(key):") }) {
      let isThere = guide.text.contains("`\(key)`")
      #expect(isThere, "\(key)")
    }
  }

  @Test("It names every word that a value can be")
  func everyWord() {
    let words =
      Stage.allCases.map(\.rawValue) + Direction.allCases.map(\.rawValue) + Renewal.Outcome.allCases.map(\.rawValue)
      + Opportunity.Result.allCases.map(\.rawValue) + Opportunity.Basis.allCases.map(\.rawValue)
      + Opportunity.Goal.allCases.map(\.rawValue) + CompetitorSignal.Source.allCases.map(\.rawValue)
      + CompetitorSignal.Kind.allCases.map(\.rawValue)
    let listed =
      Archetype.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue) + Channel.allCases.map(\.rawValue)
      + Purpose.allCases.map(\.rawValue) + InteractionResult.allCases.map(\.rawValue) + Topic.allCases.map(\.rawValue)
      + Involvement.allCases.map(\.rawValue) + ThirdPartyKind.allCases.map(\.rawValue)
      + Initiator.allCases.map(\.rawValue) + Tie.Kind.allCases.map(\.rawValue) + Seniority.allCases.map { "\($0)" }
      + Stance.allCases.map { "\($0)" } + Department.Status.allCases.map(\.rawValue)
    for word in listed + words {
      let isThere = guide.text.contains("`\(word)`")
      #expect(isThere, "\(word)")
    }
  }
}
