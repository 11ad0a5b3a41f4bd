import Foundation
import Testing

@Suite("The job")
struct CITests {
  private static let options = "--as-of 2026-11-01 --annotations never"

  @Test("A clean checkout with a base: the reports, what is new, and 1 where a condition holds")
  func job() async throws {
    let repository = try await Repository.ofFixtures()
    let outcome = try await repository.powermap("ci crm --base HEAD~1 --fail-on 'resilience<90' \(Self.options)")
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(
      outcome.output == "reports/report.md\nreports/powermap.sarif\nreports/junit.xml\nreports/gl-code-quality.json\n")
    #expect(outcome.errors.contains("powermap: acme: Resilience score is 65.8"), "\(outcome.errors)")
    let report = try repository.folder.read("reports/report.md")
    #expect(report.contains("1 new finding, 10 resolved since HEAD"), "\(report)")
    #expect(report.contains("- Acme: Resolved, critical: "), "\(report)")
    #expect(report.contains("| Acme | 65.9 | adequate | +38.8 |"), "\(report)")
    let passing = try await repository.powermap("ci crm --base HEAD~1 --fail-on 'resilience<9' \(Self.options)")
    #expect(passing.status == 0, "\(passing.errors)")
    #expect(try repository.folder.read("reports/junit.xml").contains("tests=\"3\" failures=\"0\" errors=\"0\""))
  }

  @Test("Findings point at the line that causes them, from the top of the repository, wherever the job runs")
  func lines() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write(Repository.account + Repository.first, to: "crm/accounts/acme.yaml")
    let lines = try repository.folder.read("crm/accounts/acme.yaml").split(separator: "\n")
    func line(_ text: String) throws -> Int { try #require(lines.firstIndex { $0.contains(text) }) + 1 }
    let outcome = try await Powermap.shell(
      "cd crm/accounts && powermap ci .. --annotations github --as-of 2026-11-01", in: repository.folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for (rule, line) in [
      ("departmentUncovered", try line("departments:")), ("roleUnthreaded", try line("  eva:")),
      ("singleHolder", try line("  omar:")), ("singleHolderAccount", 1),
    ] {
      let places = outcome.output.split(separator: "\n").filter { $0.contains(",title=\(rule)::") }
      #expect(
        places.contains { $0.contains(" file=crm/accounts/acme.yaml,line=\(line),") }, "\(rule): \(outcome.output)")
    }
    let sarif = try repository.folder.read("crm/accounts/reports/powermap.sarif")
    #expect(sarif.contains("\"uri\": \"crm/accounts/acme.yaml\""))
  }

  @Test("An account that cannot be used is reported in every file, and 2 wins over 1")
  func brokenAccount() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write("account: Other\nnonsense: 1\n", to: "crm/accounts/other.yaml")
    let outcome = try await repository.powermap("ci crm --fail-on info -o out/deep \(Self.options)")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("crm/accounts/other.yaml:2:1: error:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("powermap: acme: "))
    for (name, words) in [
      ("report.md", "| `crm/accounts/other.yaml:2` | "), ("powermap.sarif", "\"ruleId\": \"unknownKey\""),
      ("junit.xml", "<error message=\"crm/accounts/other.yaml:"), ("gl-code-quality.json", "crm/accounts/other.yaml"),
    ] {
      #expect(try repository.folder.read("out/deep/\(name)").contains(words), "\(name)")
    }
    #expect(try repository.folder.read("out/deep/report.md").contains("## Acme"))
  }

  @Test("Conditions of the workspace, of the call in their place, and of an account above both")
  func conditions() async throws {
    let repository = try await Repository.ofFixtures()
    let shared = try repository.folder.read("crm/powermap.yaml")
    try repository.folder.write(shared + "failOn: [resilience<90]\n", to: "crm/powermap.yaml")
    #expect(try await repository.powermap("ci crm \(Self.options)").status == 1)
    #expect(try await repository.powermap("ci crm --fail-on 'resilience<9' \(Self.options)").status == 0)
    let account = try repository.folder.read("crm/accounts/acme.yaml")
    try repository.folder.write(account + "failOn: [resilience<9]\n", to: "crm/accounts/acme.yaml")
    #expect(try await repository.powermap("ci crm \(Self.options)").status == 0)
    #expect(try await repository.powermap("ci crm --fail-on 'resilience<90' \(Self.options)").status == 0)
  }

  @Test("A workspace file that cannot be used is reported at its line")
  func brokenWorkspace() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write("powermap: 1\nnonsense: 1\n", to: "crm/powermap.yaml")
    let outcome = try await repository.powermap("ci crm --as-of 2026-11-01 --annotations github")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("::error file=crm/powermap.yaml,line=2,col=1,title=unknownKey::"), "\(outcome)")
    #expect(try repository.folder.read("reports/report.md").contains("The workspace cannot be used"))
  }

  @Test("A base without a workspace is said and fails nothing; a base that does not exist is 64")
  func odd() async throws {
    let repository = try await Repository()
    try repository.folder.write("nothing here\n", to: "README.md")
    try await repository.commit("Empty")
    try repository.folder.write("powermap: 1\n", to: "crm/powermap.yaml")
    try repository.folder.write(Repository.account, to: "crm/accounts/acme.yaml")
    let first = try await repository.powermap("ci crm --base HEAD \(Self.options)")
    #expect(first.status == 0, "\(first.errors)")
    #expect(try repository.folder.read("reports/report.md").contains("Nothing is compared with HEAD: "))
    let unknown = try await repository.powermap("ci crm --base nonsense \(Self.options)")
    #expect(unknown.status == 64)
  }

  @Test("On GitHub the report is appended to the summary, as far as it fits, and annotations come by themselves")
  func summary() async throws {
    let folder = try TemporaryFolder()
    try folder.write("before\n", to: "summary.md")
    try folder.write(String(repeating: "x\n", count: 460_000), to: "full.md")
    func run(_ summary: String) async throws -> Powermap.Outcome {
      try await Powermap.run(
        "ci", "Examples/Accounts", "--as-of", "2026-11-01", "-o", folder.file("reports"),
        environment: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": folder.file(summary)])
    }
    let outcome = try await run("summary.md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("::error file=Examples/Accounts/accounts/"), "\(outcome.output)")
    #expect(try folder.read("summary.md") == "before\n" + folder.read("reports/report.md"))
    _ = try await run("full.md")
    let full = try folder.read("full.md")
    #expect(full.utf8.count <= 900 * 1024)
    #expect(full.hasSuffix("lines are left out here; report.md has everything.\n"))
    _ = try await run("new.md")
    #expect(try folder.read("new.md") == folder.read("reports/report.md"))
  }

  @Test(
    "The SARIF fits the schema of OASIS",
    .enabled(if: Validators.areInstalled, "script/bootstrap --test installs the validators"))
  func schema() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write("account: Other\nnonsense: 1\n", to: "crm/accounts/other.yaml")
    _ = try await repository.powermap("ci crm --base HEAD~1 \(Self.options)")
    let outcome = try await Powermap.shell(
      "'\(Validators.folder)/validate-sarif' reports/powermap.sarif", in: repository.folder.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test("The same files for the same accounts")
  func determinism() async throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      _ = try await Powermap.run(
        "ci", "Examples/Accounts", "--as-of", "2026-11-01", "--annotations", "never", "-o", folder.file(name))
    }
    for name in ["report.md", "powermap.sarif", "junit.xml", "gl-code-quality.json"] {
      #expect(try folder.read("one/\(name)") == folder.read("two/\(name)"))
    }
  }
}
