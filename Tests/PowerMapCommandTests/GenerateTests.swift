import Testing

@Suite("A made-up portfolio")
struct GenerateTests {
  @Test("A workspace passes the check, and names which of its files are broken")
  func workspace() async throws {
    let folder = try TemporaryFolder()
    let whole = try await Powermap.shell(
      "powermap generate --accounts 12 -o whole && powermap check whole > /dev/null", in: folder.path)
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(whole.errors.contains("12 accounts: 0 errors"))
    let broken = try await Powermap.shell(
      "powermap generate --accounts 12 --broken 0.25 -o broken && powermap check broken > found.txt", in: folder.path)
    #expect(broken.status == 2)
    let named = broken.errors.split(separator: "\n").filter { $0.hasPrefix("accounts/") }
    #expect(named.count == 3)
    let found = try folder.read("found.txt")
    for line in named { #expect(found.contains("broken/" + line.prefix(while: { $0 != ":" }) + ":"), "\(line)") }
  }

  @Test("A workspace is not written over")
  func taken() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      "powermap generate --accounts 1 -o one; powermap generate --accounts 2 -o one", in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("'one' holds a workspace"))
  }

  @Test(
    "What cannot be meant is refused",
    arguments: [
      ["--accounts", "0", "-o", "x"], ["--accounts", "1"], ["--accounts", "1", "-o", "-"],
      ["--accounts", "1", "-o", "x", "--broken", "2"], ["--accounts", "1", "-o", "x", "--people", "0"],
    ])
  func wrongCalls(options: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["generate"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }
}
