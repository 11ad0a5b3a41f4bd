import Foundation
import PowerMap
import PowerMapFiles
import Testing

@Suite("Files that cannot be read as they are")
struct BadFilesTests {
  /// A workspace in a new folder, gone after the test.
  private func workspace(_ files: [String: Data], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "powermap-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, data) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    try body(folder.path)
  }

  private let account = "account: X\ndepartments: {it: {}}\npeople: {eva: {department: it}}\nteam: {ana: {}}\n"

  @Test("One bad account is reported at its byte and does not stop the rest")
  func badEncoding() throws {
    let files = [
      "powermap.yaml": Data("accounts: [a/*.yaml]\n".utf8), "a/bad.yaml": Data("account: ü\nx: ".utf8) + [0xFF],
      "a/good.yaml": Data(account.utf8),
    ]
    try workspace(files) { folder in
      let loaded = try Workspace.load(folder)
      #expect(loaded.book.accounts.map(\.id) == ["good"])
      let problem = try #require(loaded.allDiagnostics.errors.first)
      #expect(problem.code == .invalidEncoding)
      #expect(problem.position == SourcePosition(line: 2, column: 4))
    }
  }

  @Test("A log is read inside the workspace only, and its problems stand in it")
  func logs() throws {
    let files = [
      "powermap.yaml": Data("powermap: 1\n".utf8),
      "accounts/x.yaml": Data((account + "interactionsFrom: [../log/x.csv, ../../etc/passwd]\n").utf8),
      "log/x.csv": Data("on,channel,with\n2026-01-01,video,ana eva\n2026-01-02,vidoe,ana eva\n".utf8),
    ]
    try workspace(files) { folder in
      let problems = try Workspace.load(folder + "/accounts/x.yaml").allDiagnostics.errors
      #expect(problems.map(\.code) == [.outsideWorkspace, .unknownWord])
      #expect(problems.last?.position == SourcePosition(line: 3, column: 12))
      #expect(problems.last?.suggestion == "video")
    }
  }
}
