import PowerMap
import PowerMapFiles
import Testing

@Suite("The policy of a workspace and of an account")
struct PolicyTests {
  private func workspace(_ policy: String, account: String = "") throws -> (book: Policy, account: Policy?) {
    let files = [
      "powermap.yaml": "powermap: 1\n" + (policy.isEmpty ? "" : "policy: \(policy)\n"),
      "accounts/x.yaml": soundText + (account.isEmpty ? "" : "policy: \(account)\n"),
    ]
    let workspace = try withWorkspace(files) { try Workspace.load($0) }
    if workspace.allDiagnostics.hasErrors { throw workspace.allDiagnostics }
    return (workspace.book.policy, workspace.book.accounts.first?.policy)
  }

  /// The key of a constant as a file writes it, with a value.
  private func text(_ key: PolicyKey, _ value: String) -> String {
    let parts = key.path.split(separator: ".")
    return "{" + parts.joined(separator: ": {") + ": \(value)" + String(repeating: "}", count: parts.count)
  }

  @Test("Every constant can be set to the ends of its range and to nothing beyond", arguments: Policy.keys)
  func range(key: PolicyKey) throws {
    func read(_ value: some CustomStringConvertible) throws -> String {
      let book = try Book(text: soundText + "policy: \(text(key, value.description))\n")
      return key.text(in: try #require(book.accounts.first?.policy))
    }
    switch key.place {
    case .number(_, let range):
      #expect(Double(try read(range.lowerBound)) == range.lowerBound)
      #expect(Double(try read(range.upperBound)) == range.upperBound)
      for bad in ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", ".nan", ".inf", "null", "true", "[1]"] {
        #expect(throws: Diagnostics.self, "\(bad)") { try read(bad) }
      }
    case .integer(_, let range):
      #expect(Int(try read(range.lowerBound)) == range.lowerBound)
      #expect(Int(try read(range.upperBound)) == range.upperBound)
      for bad in ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "1.5", "null", "99999999999999999999"] {
        #expect(throws: Diagnostics.self, "\(bad)") { try read(bad) }
      }
    case .purpose:
      for value in PurposeClass.allCases { #expect(try read(value.rawValue) == value.rawValue) }
      #expect(throws: Diagnostics.self) { try read("strategical") }
    case .roles:
      #expect(try read("[coach]") == "[coach]")
      #expect(throws: Diagnostics.self) { try read("[coahc]") }
    case .requirements:
      #expect(try read("{procurement: null, executive: ~, operations: ~}") == "{}")
      #expect(throws: Diagnostics.self) { try read("{sales: {}}") }
      #expect(throws: Diagnostics.self) { try read("{it: {threads: -1}}") }
    }
  }

  @Test("Every key that the format lists is one")
  func listed() {
    let listed =
      "halfLife cap evidenceHalfSaturation threshold hops authority hierarchy conductance channel purpose attrition "
      + "horizonDays coverageFloor busFactorExactMax reliability required requiredRoles cadence window score plan"
    let known = Set(Policy.keys.compactMap { $0.path.split(separator: ".").first })
    for name in listed.split(separator: " ") { #expect(known.contains(name), "\(name)") }
  }

  @Test("An account's policy goes over the workspace's key by key")
  func merging() throws {
    let (book, account) = try workspace(
      "{halfLife: {interaction: 30, rating: 100}, horizonDays: 90, required: {finance: {threads: 2}}}",
      account: "{halfLife: {rating: 200}, required: {procurement: null, operations: {threads: 3}}}")
    let own = try #require(account)
    #expect(own.halfLife.interaction == 30)
    #expect(own.halfLife.rating == 200)
    #expect(own.horizonDays == 90)
    #expect(book.halfLife.rating == 100)
    #expect(own.required[.procurement] == nil)
    #expect(own.required[.operations] == Requirement(threads: 3, ours: 2, seniority: .director))
    #expect(own.required[.finance] == Requirement(threads: 2))
    #expect(own.required[.executive] == Requirement.defaults[.executive])
    #expect(book.required[.procurement] == Requirement.defaults[.procurement])
  }

  @Test("A seniority that is not asked for is null")
  func noSeniority() throws {
    let (book, _) = try workspace("{required: {procurement: {seniority: null}}}")
    #expect(book.required[.procurement] == Requirement(threads: 1, ours: 1))
  }

  @Test("Attrition is one number for all, or one by side")
  func attrition() throws {
    let all = try workspace("{attrition: 0.3}").book.attrition
    #expect([all.ours, all.customer, all.thirdParty] == [0.3, 0.3, 0.3])
    let some = try workspace("{attrition: {ours: 0.1, customer: 0}}").book.attrition
    #expect([some.ours, some.customer, some.thirdParty] == [0.1, 0, 0.15])
    for bad in ["2", ".nan", "high", "[0.1]", "{theirs: 0.1}"] {
      #expect(throws: Diagnostics.self, "\(bad)") { try workspace("{attrition: \(bad)}") }
    }
  }
}
