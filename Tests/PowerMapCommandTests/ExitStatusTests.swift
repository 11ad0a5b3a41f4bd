import Testing

@Suite("What the command tells the shell")
struct ExitStatusTests {
  @Test("Fine is 0, and the result alone is on standard output")
  func fine() async throws {
    let outcome = try await Powermap.run("analyze", Powermap.example("verdi"), "--as-of", "2026-11-01")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Verdi Foods"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("A condition that holds is 1, is said on standard error, and leaves the report whole")
  func conditions() async throws {
    let plain = try await Powermap.run("analyze", Powermap.example("northwind"), "--as-of", "2026-11-01")
    let gated = try await Powermap.run(
      "analyze", Powermap.example("northwind"), "--as-of", "2026-11-01", "--fail-on", "critical", "--fail-on",
      "threads<2,resilience<50")
    #expect(gated.status == 1)
    #expect(gated.output == plain.output)
    #expect(gated.errors.contains("northwind: 2 findings of severity critical or above"))
    #expect(gated.errors.contains("resilience<50"))
    #expect(!gated.errors.contains("threads<2"))
    let passed = try await Powermap.run(
      "analyze", Powermap.example("verdi"), "--as-of", "2026-11-01", "--fail-on", "critical,threads<2")
    #expect(passed.status == 0)
  }

  @Test("What is unknown fails, because nothing can be shown")
  func unknown() async throws {
    let folder = try TemporaryFolder()
    try folder.write("account: Empty\ndepartments: {it: {}}\npeople: {}\n", to: "empty.yaml")
    let outcome = try await Powermap.run(
      "analyze", folder.file("empty.yaml"), "--as-of", "2026-11-01", "--fail-on", "resilience<50")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("cannot show"))
  }

  @Test("An account that cannot be used is 2", arguments: ["check", "analyze"])
  func invalid(command: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("account: Bad\nnonsense: 1\ndepartments: {it: {}}\npeople: {eva: {}}\n", to: "bad.yaml")
    let outcome = try await Powermap.run(command, folder.file("bad.yaml"))
    #expect(outcome.status == 2)
    #expect((outcome.output + outcome.errors).contains("bad.yaml:2:1: error: an account has no 'nonsense'"))
    #expect(try await Powermap.run(command, folder.file("absent.yaml")).status == 2)
  }

  @Test("One bad account of a workspace is reported and does not stop the rest")
  func workspace() async throws {
    let folder = try TemporaryFolder()
    try folder.write("powermap: 1\n", to: "powermap.yaml")
    try folder.write("account: Bad\nnonsense: 1\ndepartments: {it: {}}\npeople: {}\n", to: "accounts/bad.yaml")
    try folder.write(
      "account: Good\ndepartments: {it: {}}\npeople: {eva: {department: it}}\n", to: "accounts/good.yaml")
    let outcome = try await Powermap.run("analyze", folder.path, "--as-of", "2026-11-01", "--format", "json")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("accounts/bad.yaml:2:1: error:"))
    #expect(outcome.output.contains("\"good\""))
    #expect(!outcome.output.contains("\"bad\""))
    let chosen = try await Powermap.run("analyze", folder.path, "--account", "good", "--as-of", "2026-11-01")
    #expect(chosen.status == 0)
    #expect(chosen.output.hasPrefix("Good"))
  }

  @Test("A file that cannot be made is 3, and nothing of it is left")
  func output() async throws {
    let folder = try TemporaryFolder()
    let example = Powermap.example("verdi")
    let missing = try await Powermap.run("analyze", example, "--as-of", "2026-11-01", "-o", folder.file("no/x.txt"))
    #expect(missing.status == 3)
    #expect(missing.output.isEmpty)
    #expect(missing.errors.contains("there is no folder"))
    let onFolder = try await Powermap.run("analyze", example, "--as-of", "2026-11-01", "-o", folder.path)
    #expect(onFolder.status == 3)
    #expect(try folder.names().isEmpty)
    let full = try await Powermap.run("analyze", example, "--as-of", "2026-11-01", "-o", "/dev/full")
    #expect(full.status == 3)
  }

  @Test(
    "A call that is not as it should be is 64",
    arguments: [
      ["bogus"], ["analyze"], ["analyze", "Examples/Accounts", "--bogus"],
      ["analyze", "Examples/Accounts", "--fail-on", "critcal"], ["analyze", "Examples/Accounts", "--as-of", "today"],
      ["analyze", "Examples/Accounts", "--account", "northwnd"], ["analyze", "Examples/Accounts", "--format", "xml"],
      ["analyze", "Examples/Accounts", "--fail-on", ""], ["analyze", "Examples/Accounts", "--fail-on", ","],
      ["analyze", "Examples/Accounts", "--fail-on", "critical,"],
      ["analyze", "Examples/Accounts", "--fail-on", "role.coverage>0"],
      ["analyze", "Examples/Accounts", "--fail-on", "resilience.band<2"],
      ["explain", "Examples/Accounts", "resilience"],
      ["explain", "Examples/Accounts/accounts/verdi.yaml", "resilence"],
      ["explain", "Examples/Accounts/accounts/verdi.yaml", "power.actual", "nobody"],
      ["import", "csv", "--people", "p.csv", "--ties", "t.csv"],
      ["import", "csv", "--people", "p.csv", "--ties", "t.csv", "--tie", "a=friend", "--assessed-on", "2026-10-01"],
      ["import", "csv", "--people", "p.csv", "--ties", "t.csv", "--assessed-on", "1 November"],
      ["init", "Acme", "-o", "acme corp.yaml"], ["init", "Acme", "-o", "acme.json"],
    ])
  func usage(arguments: [String]) async throws {
    let outcome = try await Powermap.run(arguments: arguments)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: ") || outcome.errors.hasPrefix("powermap: "), "\(outcome.errors)")
    // The parser cannot tell which command found out; a wrong usage would be worse than none.
    #expect(!outcome.errors.contains("<subcommand>") || arguments == ["bogus"], "\(outcome.errors)")
  }

  @Test("A word that is nearly right is named")
  func suggestions() async throws {
    let verdi = Powermap.example("verdi")
    #expect(try await Powermap.run("explain", verdi, "resilence").errors.contains("did you mean 'resilience'?"))
    #expect(
      try await Powermap.run("analyze", verdi, "--fail-on", "resilence<50").errors
        .contains("did you mean 'resilience'?"))
    #expect(
      try await Powermap.run("analyze", "Examples/Accounts", "--account", "northwnd").errors
        .contains("did you mean 'northwind'?"))
  }
}
