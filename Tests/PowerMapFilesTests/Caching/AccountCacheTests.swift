import Foundation
import PowerMap
import Testing

@testable import PowerMapFiles

@Suite("What was read before")
struct AccountCacheTests {
  private static let account = """
    powermap: 1
    account: Northwind
    logFrom: 2026-01-01
    interactionsFrom: [../log/calls.csv]
    departments: {it: {}, snacks: {}}
    people: {eva: {department: it}, omar: {department: it, reportsTo: eva}}
    ties: [{between: [ana, eva], rating: {2026-10-01: 4}}]

    """
  private static let files = [
    "powermap.yaml": "powermap: 1\nteam: {ana: {}}\npolicy: {coverageFloor: 0.3}\n",
    "accounts/northwind.yaml": account,
    "log/calls.csv": "on,channel,with\n2026-10-02,phone,ana eva\n",
  ]
  private static let path = "accounts/northwind.yaml"

  /// The account from the file, and what the cache makes of it.
  private static func load(_ folder: String) throws -> (fresh: LoadedAccount, kept: LoadedAccount) {
    let files = try WorkspaceFiles.open(folder)
    let cache = try #require(AccountCache(folder: folder + "/kept"))
    return (files.load(folder + "/" + path), cache.load(folder + "/" + path, of: files))
  }

  private static func isSame(_ one: LoadedAccount, _ other: LoadedAccount) -> Bool {
    one.account == other.account && one.digest == other.digest && one.diagnostics.errors == other.diagnostics.errors
      && one.warningCount == other.warningCount
  }

  private static func keptFile(_ folder: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/kept")
    return folder + "/kept/" + (try #require(names.first { $0.hasSuffix(".account") }))
  }

  @Test("An account that is kept is the account of its file, with its policy, logs and number of warnings")
  func same() throws {
    try withWorkspace(Self.files) { folder in
      for _ in 0..<2 {
        let (fresh, kept) = try Self.load(folder)
        #expect(fresh.account?.interactions.count == 1 && fresh.warningCount > 0)
        #expect(Self.isSame(fresh, kept) && kept.diagnostics.isEmpty)
      }
    }
  }

  @Test("What is kept is what is used, as long as nothing changed")
  func used() throws {
    try withWorkspace(Self.files) { folder in
      _ = try Self.load(folder)
      let file = try Self.keptFile(folder)
      let text = try String(contentsOfFile: file, encoding: .utf8).replacing("Northwind", with: "From the cache")
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      #expect(try Self.load(folder).kept.account?.name == "From the cache")
    }
  }

  @Test(
    "A change of the account, the workspace or a log is seen",
    arguments: ["powermap.yaml", "accounts/northwind.yaml", "log/calls.csv"])
  func changed(name: String) throws {
    try withWorkspace(Self.files) { folder in
      let before = try Self.load(folder).kept
      let file = folder + "/" + name
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let changes = [
        "powermap.yaml": text.replacing("0.3", with: "0.4"),
        "accounts/northwind.yaml": text.replacing(": 4", with: ": 2"),
        "log/calls.csv": text.replacing("10-02", with: "10-03"),
      ]
      try #require(changes[name]).write(toFile: file, atomically: true, encoding: .utf8)
      let (fresh, kept) = try Self.load(folder)
      #expect(Self.isSame(fresh, kept))
      #expect(fresh.digest != before.digest)
    }
  }

  @Test("A log that is gone is an error again")
  func missingLog() throws {
    try withWorkspace(Self.files) { folder in
      _ = try Self.load(folder)
      try FileManager.default.removeItem(atPath: folder + "/log/calls.csv")
      let (fresh, kept) = try Self.load(folder)
      #expect(kept.account == nil && Self.isSame(fresh, kept))
    }
  }

  @Test("What is no longer whole is read again", arguments: [0, 1, 40, 200, 400, -1])
  func damaged(length: Int) throws {
    try withWorkspace(Self.files) { folder in
      _ = try Self.load(folder)
      let file = try Self.keptFile(folder)
      let bytes = try Data(contentsOf: URL(filePath: file))
      try bytes.prefix(length < 0 ? bytes.count + length : length).write(to: URL(filePath: file))
      let (fresh, kept) = try Self.load(folder)
      #expect(kept.account != nil && Self.isSame(fresh, kept))
      #expect(try Data(contentsOf: URL(filePath: file)) == bytes)
    }
  }

  @Test("An account with an error is not kept")
  func broken() throws {
    var files = Self.files
    files[Self.path] = Self.account.replacing("reportsTo: eva", with: "reportsTo: nobody")
    try withWorkspace(files) { folder in
      let (fresh, loaded) = try Self.load(folder)
      #expect(loaded.account == nil && loaded.diagnostics == fresh.diagnostics)
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "/kept")
      #expect(kept == [".gitignore"])
    }
  }

  @Test("Warnings of one wording are counted one by one")
  func sameWords() throws {
    let waivers = """
      waivers:
        - {finding: fog:northwind, reason: nobody knows, until: 2027-01-01}
        - {finding: fog:northwind/eva, reason: nobody knows, until: 2027-01-01}

      """
    var files = Self.files
    files[Self.path] = Self.account + waivers
    try withWorkspace(files) { folder in
      for _ in 0..<2 {
        let (fresh, kept) = try Self.load(folder)
        #expect(fresh.diagnostics.warnings.filter { $0.code == .unknownFinding }.count == 2)
        #expect(kept.account != nil && Self.isSame(fresh, kept))
      }
    }
  }

  @Test("Where nothing can be kept there is no cache")
  func noFolder() throws {
    try withWorkspace(Self.files) { folder in
      #expect(AccountCache(folder: folder + "/powermap.yaml/kept") == nil)
    }
  }

  @Test("Made-up accounts come back as they were", arguments: [1, 2, 3] as [UInt64])
  func madeUp(seed: UInt64) throws {
    let portfolio = GeneratedPortfolio(seed: seed, day: Day(number: 20_777))
    var files = [portfolio.workspaceFile.path: portfolio.workspaceFile.text]
    for number in 0..<10 { files[portfolio.file(number).path] = portfolio.file(number).text }
    try withWorkspace(files) { folder in
      let workspace = try WorkspaceFiles.open(folder)
      let cache = try #require(AccountCache(folder: folder + "/kept"))
      #expect(workspace.paths.count == 10)
      for path in workspace.paths {
        let loaded = workspace.load(path)
        #expect(Self.isSame(loaded, cache.load(path, of: workspace)))
        #expect(Self.isSame(loaded, cache.load(path, of: workspace)))
      }
    }
  }
}
