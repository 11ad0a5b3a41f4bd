import Foundation
import PowerMap
import PowerMapFiles
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

@Suite("The example workspace")
struct ExampleTests {
  @Test("Every example account reads without an error, from the workspace or alone")
  func examples() throws {
    let workspace = try Workspace.load(root + "/Examples/Accounts")
    #expect(workspace.accounts.count == 3)
    #expect(workspace.allDiagnostics.errors.isEmpty, "\(workspace.allDiagnostics)")
    #expect(workspace.book.accounts.map(\.id) == ["halden", "northwind", "verdi"])
    let alone = try Book(contentsOf: root + "/Examples/Accounts/accounts/northwind.yaml")
    #expect(alone[account: "northwind"] == workspace.book[account: "northwind"])
    #expect(alone.team == workspace.book.team)
    #expect((alone[account: "northwind"]?.interactions.count ?? 0) > 50)
  }
}
