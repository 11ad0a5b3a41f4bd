import Foundation
import PowerMap
import PowerMapFiles
import Testing

@Suite("Texts that somebody damaged")
struct DamagedTextTests {
  private static let inserts = [
    "\"", "'", ":", "- ", "{", "}", "[", "]", ",", "#", "&a ", "*a", "!x ", "|\n", ">\n", "\t", "\n", "\r\n", "  ",
    "---\n", "é",
    "田", "\u{2028}", "\\u", "1e999", "? ", "<<: ", "%", "null", "\u{FEFF}",
  ]

  /// The text with some pieces cut out, put in, doubled or exchanged.
  private func damaged(_ text: String, seed: UInt64) -> String {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, bound)))
    }
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<(1 + next(4)) {
      let start = next(scalars.count)
      let end = min(scalars.count, start + next(12))
      switch next(3) {
      case 0: scalars.removeSubrange(start..<end)
      case 1: scalars.insert(contentsOf: Self.inserts[next(Self.inserts.count)].unicodeScalars, at: start)
      default: scalars.insert(contentsOf: scalars[start..<end], at: next(scalars.count))
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Every problem must stand inside the text, with an excerpt that its caret fits under.
  private func check(_ problems: Diagnostics, of text: String, seed: UInt64) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    for problem in problems {
      let isInside = (1...(lines + 1)).contains(problem.position.line) && problem.position.column >= 1
      #expect(isInside, "seed \(seed): \(problem)")
      #expect((problem.excerpt?.caretWidth ?? 1) >= 1 && problem.description.utf8.count < 4_000, "seed \(seed)")
    }
    #expect(!problems.isEmpty)
  }

  @Test("They give a book or problems that stand in them, and nothing else", arguments: ["yaml", "json"])
  func accounts(ending: String) throws {
    let book = try Book(contentsOf: packageRoot + "/Examples/Accounts/accounts/northwind.yaml")
    var account = try #require(book.accounts.first)
    account.interactions.removeLast(account.interactions.count - 5)
    account.team = book.team
    account.network = book.network
    let text = ending == "yaml" ? account.yaml() : account.json()
    var refused = 0
    for seed in UInt64(1)...400 {
      let text = damaged(text, seed: seed)
      do throws(Diagnostics) {
        _ = try Book(text: text, path: "northwind.\(ending)")
      } catch {
        refused += 1
        check(error, of: text, seed: seed)
      }
    }
    #expect(refused > 200)
  }

  @Test("Tables give a table or problems")
  func tables() throws {
    let text = try String(contentsOfFile: packageRoot + "/Examples/Accounts/log/northwind.csv", encoding: .utf8)
    for seed in UInt64(1)...400 {
      let text = damaged(String(text.prefix(600)), seed: seed)
      do throws(Diagnostics) {
        _ = try CSVTable(path: "log.csv", text: text)
      } catch {
        check(error, of: text, seed: seed)
      }
    }
  }

  @Test("UTF-16 is named as what it is")
  func utf16() throws {
    let data = try #require("account: X\n".data(using: .utf16))
    try withWorkspace(["x.yaml": data]) {
      let problem = try Workspace.load($0 + "/x.yaml").allDiagnostics.errors.first
      #expect(problem?.code == .invalidEncoding)
      #expect(problem?.message == "this is UTF-16; save the file as UTF-8")
      #expect(problem?.position == .start)
    }
  }
}
