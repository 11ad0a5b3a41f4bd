import Foundation
import PowerMap
import PowerMapFiles
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

@Suite("Writing and reading give the same account")
struct RoundTripTests {
  @Test("Of the examples, as YAML and as JSON", arguments: ["halden", "northwind", "verdi"])
  func examples(name: String) throws {
    let book = try Book(contentsOf: root + "/Examples/Accounts/accounts/\(name).yaml")
    var account = try #require(book.accounts.first)
    account.team = book.team
    account.network = book.network
    account.policy = Policy()
    account.policy?.halfLife.rating = 100
    account.policy?.required[.finance] = Requirement(threads: 2, ours: 1)
    account.policy?.required[.executive] = nil
    #expect(try Book(text: account.yaml(), path: "\(name).yaml").accounts == [account])
    #expect(try Book(text: account.json(), path: "\(name).json").accounts == [account])
  }

  @Test(
    "Hostile texts survive",
    arguments: ["no", "012", "2026-01-01", "a: b", "\"", "#x", "- a", "\u{2028}é😀", " ", "null"])
  func texts(text: String) throws {
    let account = Account(
      id: "x", name: text, departments: [Department(id: "it")], people: [Person(id: "no", name: text, title: text)])
    #expect(try Book(text: account.yaml(), path: "x.yaml").accounts == [account])
    #expect(try Book(text: account.json(), path: "x.json").accounts == [account])
  }

  @Test("The starter has neither an error nor a warning", arguments: ["Acme", "no: \"quoted\" # name"])
  func starter(name: String) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "powermap-\(UUID().uuidString).yaml").path
    try Starter.text(name: name, assessedOn: "2026-11-01").write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let workspace = try Workspace.load(path)
    #expect(workspace.allDiagnostics.isEmpty, "\(workspace.allDiagnostics)")
    #expect(workspace.book.accounts.first?.name == name)
  }
}
