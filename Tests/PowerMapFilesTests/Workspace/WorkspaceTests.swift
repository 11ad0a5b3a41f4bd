import Foundation
import PowerMap
import PowerMapFiles
import Testing

private let account =
  "account: X\nlogFrom: 2025-01-01\ndepartments: {it: {}}\npeople: {eva: {department: it, isKey: true}}\n"
private let tied = account + "ties: [{between: [ana, eva]}]\n"
private let shared = "powermap: 1\norganisation: Contoso\nteam: {ana: {name: Ana}, ben: {name: Ben}}\n"

@Suite("A workspace")
struct WorkspaceTests {
  @Test("It is found upwards from an account file, in a folder, or by its own name")
  func discovery() throws {
    try withWorkspace(["powermap.yaml": shared, "accounts/deep/x.yaml": tied, "accounts/y.yaml": tied]) { folder in
      for path in ["/accounts/deep/x.yaml", "/accounts/y.yaml", "", "/powermap.yaml", "/accounts/../powermap.yaml"] {
        let workspace = try Workspace.load(folder + path)
        #expect(workspace.book.organisation == "Contoso", "\(path)")
        #expect(workspace.accounts.count == 1, "\(path)")
        #expect(workspace.allDiagnostics.isEmpty, "\(path): \(workspace.allDiagnostics)")
      }
    }
  }

  @Test("An account alone is a workspace of one")
  func alone() throws {
    try withWorkspace(["x.yaml": tied.replacing("[ana", with: "[eva").replacing("ties", with: "team: {a: }\nties")]) {
      let workspace = try Workspace.load($0 + "/x.yaml")
      #expect(workspace.accounts.map { $0.diagnostics.errors.map(\.code) } == [[.selfTie]])
    }
  }

  @Test("What cannot be found is said where it was looked for")
  func missing() throws {
    try withWorkspace(["powermap.yaml": shared + "accounts: [a/*.yaml, b.yaml]\n"]) { folder in
      let nothing = try #require(throws: Diagnostics.self) { try Workspace.load(folder) }
      #expect(nothing.map(\.code) == [.unreadableFile])
      let account = try Workspace.load(folder + "/x.yaml")
      #expect(account.allDiagnostics.errors.map(\.code) == [.unreadableFile])
      #expect(account.diagnostics.warnings.map(\.position.column) == [12, 22])
      let folder = try #require(throws: Diagnostics.self) { try Workspace.load(folder + "/nowhere/powermap.yaml") }
      #expect(folder.map(\.code) == [.unreadableFile])
    }
  }

  @Test("Account files are found by patterns, sorted, without hidden ones and the workspace itself")
  func patterns() throws {
    let files = [
      "powermap.yaml": shared + "accounts: ['*/*.yaml', c.json, '*.yaml']\n", "b/2.yaml": tied, "a/1.yaml": tied,
      "a/.1.yaml": "broken: [", "a/notes.txt": "x", "a/b/3.yaml": "broken: [",
      "c.json": #"{"account": "C", "departments": {}, "people": {}}"#,
    ]
    try withWorkspace(files) { folder in
      let workspace = try Workspace.load(folder)
      #expect(workspace.book.accounts.map(\.id) == ["1", "2", "c"])
      #expect(workspace.allDiagnostics.errors.isEmpty, "\(workspace.allDiagnostics)")
    }
    try withWorkspace(["powermap.yaml": shared + "accounts: [../*.yaml, /etc/*]\n"]) { folder in
      let problems = try #require(throws: Diagnostics.self) { try Workspace.load(folder) }
      #expect(problems.map(\.code) == [.outsideWorkspace, .outsideWorkspace])
    }
  }

  @Test("One bad account is reported at its byte and does not stop the rest")
  func badEncoding() throws {
    let files = [
      "powermap.yaml": Data(shared.utf8), "accounts/bad.yaml": Data("account: ü\nx: ".utf8) + [0xFF],
      "accounts/good.yaml": Data(tied.utf8),
    ]
    try withWorkspace(files) { folder in
      let loaded = try Workspace.load(folder)
      #expect(loaded.book.accounts.map(\.id) == ["good"])
      let problem = try #require(loaded.allDiagnostics.errors.first)
      #expect(problem.code == .invalidEncoding)
      #expect(problem.position == SourcePosition(line: 2, column: 4))
      #expect(throws: Diagnostics.self) { try Book(contentsOf: folder) }
    }
  }

  @Test("A bad workspace file is reported with all its problems")
  func badWorkspace() throws {
    let text = """
      powermap: 1
      team: {ana: {name: Ana, leavingOn: 2026-01-01, joinedOn: 2026-02-01}}
      network: {ana: {side: ours}, lars: {attritionProbability: 2}}
      policy: {attrition: 1.5, nothing: 1}
      waivers: [{finding: x, reason: y, until: 2026-01-01}]
      people: {}
      """
    try withWorkspace(["powermap.yaml": text]) { folder in
      let problems = try #require(throws: Diagnostics.self) { try Workspace.load(folder) }
      let places = problems.errors.map { "\($0.code.rawValue) \($0.position.line):\($0.position.column)" }
      let expected = [
        "duplicateId 3:11", "endBeforeStart 2:36", "malformed 5:21", "outOfRange 3:59", "outOfRange 4:21",
        "unknownKey 4:26", "unknownKey 6:1", "unknownWord 3:23",
      ]
      #expect(places.sorted() == expected, "\(problems)")
    }
  }

  @Test("An account's own team, network and waivers win whole over the workspace's of the same id")
  func merging() throws {
    let own =
      account + """
        team: {ana: {title: Lead}}
        network: {lars: {name: Lasse}}
        ties: [{between: [ana, eva]}, {between: [ben, eva]}, {between: [lars, eva]}]

        """
    let network = "network: {lars: {name: Lars, title: Consultant}}\n"
    try withWorkspace(["powermap.yaml": shared + network, "accounts/x.yaml": own]) { folder in
      let workspace = try Workspace.load(folder)
      #expect(workspace.allDiagnostics.isEmpty, "\(workspace.allDiagnostics)")
      let account = try #require(workspace.book.accounts.first)
      #expect(account.team == [Person(id: "ana", name: "ana", side: .ours, title: "Lead")])
      #expect(account.network == [Person(id: "lars", name: "Lasse", side: .thirdParty)])
      #expect(workspace.book.team.map(\.name) == ["Ana", "Ben"])
    }
  }

  @Test("Conditions are those of the workspace; an account has its own, or says nothing")
  func conditions() throws {
    let files = [
      "powermap.yaml": shared + "failOn: [critical, 'threads < 2']\n", "accounts/x.yaml": account,
      "accounts/y.yaml": account + "failOn: []\n",
    ]
    try withWorkspace(files) { folder in
      let book = try Workspace.load(folder).book
      #expect(book.failOn == [try Gate("critical"), try Gate("threads<2")])
      #expect(book.accounts.map(\.failOn) == [nil, []])
    }
  }

  @Test("People, team and network of an account and its workspace share their ids")
  func sharedIds() throws {
    let own = account.replacing("eva", with: "ben") + "network: {ana: {}}\n"
    try withWorkspace(["powermap.yaml": shared, "accounts/x.yaml": own]) { folder in
      let problems = try Workspace.load(folder).allDiagnostics.errors
      #expect(problems.map(\.code) == [.duplicateId, .duplicateId])
      #expect(problems.map(\.position) == [SourcePosition(line: 4, column: 10), SourcePosition(line: 5, column: 11)])
    }
  }

  @Test("Two files of one name are two accounts of one id, of which the second is refused")
  func sameStem() throws {
    let files = ["powermap.yaml": shared + "accounts: ['*/*.yaml']\n", "a/x.yaml": tied, "b/x.yaml": tied]
    try withWorkspace(files) { folder in
      let workspace = try Workspace.load(folder)
      #expect(workspace.book.accounts.count == 1)
      let problem = try #require(workspace.allDiagnostics.errors.first)
      #expect(problem.code == .duplicateId)
      #expect(problem.path == folder + "/b/x.yaml")
      #expect(problem.position == .start)
      #expect(problem.message.contains("a/x.yaml"))
    }
  }

  @Test("A file whose name is no id is refused, with the name it could have", arguments: ["my account", "my+account"])
  func stem(name: String) throws {
    let problems = try #require(throws: Diagnostics.self) { try Book(text: soundText, path: "\(name).yaml") }
    #expect(problems.errors.map(\.code) == [.malformed])
    #expect(problems.errors.first?.position == .start)
    #expect(problems.errors.first?.suggestion == "my-account")
  }

  @Test("A file that is too large is not read, and the others are")
  func tooLarge() throws {
    let large = String(repeating: "#", count: 17 << 20)
    try withWorkspace(["powermap.yaml": shared, "accounts/a.yaml": large, "accounts/b.yaml": tied]) { folder in
      let workspace = try Workspace.load(folder)
      #expect(workspace.allDiagnostics.errors.map(\.code) == [.fileTooLarge])
      #expect(workspace.book.accounts.map(\.id) == ["b"])
    }
  }

  @Test("It says where the records of an account stand")
  func positions() throws {
    let text =
      soundText.replacing("roles:", with: "reportsTo: bo, roles:")
      .replacing("people:\n", with: "people:\n  bo: {department: executive}\n") + "  - {between: [ana, bo]}\n"
    try withWorkspace(["x.yaml": text]) {
      let loaded = try #require(try Workspace.load($0 + "/x.yaml").accounts.first)
      #expect(loaded.positions["people.eva"] == SourcePosition(line: 8, column: 3))
      #expect(loaded.positions["team.ana"] == SourcePosition(line: 10, column: 3))
      #expect(loaded.positions["departments.executive"] == SourcePosition(line: 5, column: 3))
      #expect(loaded.positions["ties.0"] == SourcePosition(line: 8, column: 43))
      #expect(loaded.positions["ties.2"] == SourcePosition(line: 13, column: 5))
      #expect(loaded.positions["people.eva.department"] == nil)
    }
  }
}
