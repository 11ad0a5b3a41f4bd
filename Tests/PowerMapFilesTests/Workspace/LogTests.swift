import Foundation
import PowerMap
import PowerMapFiles
import Testing

@Suite("Logs of interactions")
struct LogTests {
  private let account = """
    account: X
    logFrom: 2025-01-01
    departments: {it: {}}
    people: {eva: {department: it, isKey: true}}
    team: {ana: {}}

    """

  /// What reading an account with these logs gives.
  private func load(_ logs: [String: String], from named: String? = nil) throws -> LoadedAccount {
    let names = named ?? logs.keys.sorted().map { "../log/\($0)" }.joined(separator: ", ")
    var files = ["powermap.yaml": "powermap: 1\n", "accounts/x.yaml": account + "interactionsFrom: [\(names)]\n"]
    for (name, text) in logs { files["log/\(name)"] = text }
    return try withWorkspace(files) { folder in
      try #require(try Workspace.load(folder + "/accounts/x.yaml").accounts.first)
    }
  }

  private func places(_ loaded: LoadedAccount) -> [String] {
    loaded.diagnostics.map { "\($0.code.rawValue) \($0.position.line):\($0.position.column)" }
  }

  @Test("CSV and NDJSON say the same")
  func formats() throws {
    let csv = """
      on,channel,with,purposes,initiator,result,replyDays,sentiment,topics,opportunity
      2026-01-01,video,ana eva,sell care,ours,replied,3,-1,price value,"plant, two"
      2026-01-02,email,ana eva,,,,,,,
      """
    let lines = """
      {"on": "2026-01-01", "channel": "video", "with": ["ana", "eva"], "purposes": ["sell", "care"],
      """ + """
         "initiator": "ours", "result": "replied", "replyDays": 3, "sentiment": -1, "topics": ["price", "value"],
        """ + """
         "opportunity": "plant, two"}\r

        {"on": "2026-01-02", "channel": "email", "with": ["ana", "eva"]}
        """
    let table = try load(["x.csv": "\u{FEFF}" + csv.replacing("\n", with: "\r\n")])
    let stream = try load(["x.ndjson": lines])
    #expect(table.diagnostics.isEmpty, "\(table.diagnostics)")
    #expect(stream.diagnostics.isEmpty, "\(stream.diagnostics)")
    #expect(table.account?.interactions.count == 2)
    #expect(table.account?.interactions == stream.account?.interactions)
    #expect(table.account?.interactions.first?.opportunity == "plant, two")
  }

  @Test("Each problem of a table stands at its word, and none hides another")
  func tableProblems() throws {
    let csv = """
      on,channel,with,purposes
      2026-01-01,vidoe,ana eva,sell
      2026-13-01,video,ana  evo,sell
      2026-01-01,video,"ana eva","sell crae"
      2026-01-01,video,eva,
      ,video,ana eva,
      """
    let loaded = try load(["x.csv": csv])
    #expect(loaded.account == nil)
    let expected = [
      "unknownWord 2:12", "malformed 3:1", "unknownReference 3:23", "unknownWord 4:34", "noneOfOurs 5:1",
      "missingKey 6:1",
    ]
    #expect(places(loaded) == expected)
    #expect(loaded.diagnostics.first { $0.code == .unknownReference }?.excerpt?.underlined == "evo")
  }

  @Test("The columns are those of an interaction; what is wrong with them is said once")
  func columns() throws {
    let loaded = try load(["x.csv": "on,chanel,with,mood\n" + String(repeating: "2026-01-01,video,ana,3\n", count: 9)])
    #expect(places(loaded) == ["missingColumn 1:1", "unknownColumn 1:4", "unknownColumn 1:16"])
    #expect(loaded.diagnostics.first { $0.code == .unknownColumn }?.suggestion == "channel")
  }

  @Test("A bad line of NDJSON hides no other")
  func lineProblems() throws {
    let good = #"{"on": "2026-01-01", "channel": "video", "with": ["ana", "eva"]}"#
    let loaded = try load(["x.ndjson": "{\n\(good)\n\(good.replacing("eva", with: "evo"))\n[]\n"])
    #expect(places(loaded) == ["syntax 1:2", "unknownReference 3:58", "wrongType 4:1"])
  }

  @Test("A log is read inside the workspace only, and once")
  func outside() throws {
    let csv = ["x.csv": "on,channel,with\n2026-01-01,video,ana eva\n"]
    let named = "../log/x.csv, ../log/../log/x.csv, ../../etc/passwd, /etc/passwd, ../log/y.csv"
    let loaded = try load(csv, from: named)
    let expected = ["duplicateId 6:34", "outsideWorkspace 6:55", "outsideWorkspace 6:73", "unreadableFile 6:86"]
    #expect(places(loaded) == expected)
  }

  @Test("A link out of the workspace is not followed")
  func links() throws {
    let files = [
      "in/powermap.yaml": "powermap: 1\n", "in/x.yaml": account + "interactionsFrom: [l.csv]\n", "out.csv": "",
    ]
    try withWorkspace(files) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/in/l.csv", withDestinationPath: folder + "/out.csv")
      #expect(try Workspace.load(folder + "/in/x.yaml").allDiagnostics.errors.map(\.code) == [.outsideWorkspace])
    }
  }
}
