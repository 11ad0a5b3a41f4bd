import Foundation
import GoldenFiles
import Testing

@Suite("The jobs to copy")
struct CIExamplesTests {
  private static let folder = GoldenFile.root.appending(path: "Examples/CI").path

  @Test(
    "Each fits the schema of its system",
    .enabled(if: Validators.areInstalled, "script/bootstrap --test installs the validators"),
    arguments: [
      ("github-workflow.yml", "github-workflows"), ("powermap/action.yml", "github-actions"),
      ("gitlab-ci.yml", "gitlab-ci"),
    ])
  func schema(file: String, schema: String) async throws {
    let outcome = try await Powermap.shell(
      "'\(Validators.folder)/check-jsonschema' --builtin-schema vendor.\(schema) '\(file)'", in: Self.folder)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  /// The lines below a line, without their indent, as far as they are indented more than it.
  private func block(after marker: String, in file: String) throws -> String {
    let text = try String(contentsOfFile: "\(Self.folder)/\(file)", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasSuffix(marker) }, "\(marker) in \(file)")
    let indent = lines[start].prefix { $0 == " " }.count
    return lines[(start + 1)...].prefix { $0.isEmpty || $0.prefix { $0 == " " }.count > indent }
      .joined(separator: "\n")
  }

  /// The script of the step of that name.
  private func step(_ name: String, in file: String) throws -> String {
    let step = try block(after: "- name: \(name)", in: file)
    return try #require(step.components(separatedBy: "run: |\n").last)
  }

  @Test(
    "The step of the action runs as it stands, with a base and a condition, and without",
    arguments: [
      ("", "", Int32(0)), ("HEAD~1", "", 0), ("HEAD~1", "resilience<90", 1), ("", "resilience<90,critical", 1),
    ])
  func action(base: String, condition: String, status: Int32) async throws {
    let repository = try await Repository.ofFixtures()
    let script = try step("Run the job", in: "powermap/action.yml")
    let outcome = try await Powermap.shell(
      "export HOME=\"$PWD\" WORKSPACE=crm BASE='\(base)' FAIL_ON='\(condition)'\n" + script,
      in: repository.folder.path)
    #expect(outcome.status == status, "\(outcome.errors)")
    let report = try repository.folder.read("reports/report.md")
    #expect(report.contains("resolved since") == !base.isEmpty, "\(report)")
  }

  @Test("The comment is cut to what a comment may hold, after a line")
  func comment() async throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "a line, é\n", count: 10_000), to: "reports/report.md")
    let script = try step("Comment what changed", in: "github-workflow.yml").split(separator: "\n")
      .filter { !$0.contains("gh pr comment") }.joined(separator: "\n")
    let outcome = try await Powermap.shell(script, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let comment = try folder.read("comment.md")
    #expect((50_000...65_000).contains(comment.count))
    #expect(comment.hasSuffix("a line, é\n"))
  }

  @Test("The job of GitLab runs as it stands", arguments: [("", Int32(0)), ("resilience<90", 1)])
  func gitLab(condition: String, status: Int32) async throws {
    let repository = try await Repository.ofFixtures()
    let lines = try block(after: "- >-", in: "gitlab-ci.yml").split(separator: "\n")
    let script = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    let base = try await repository.git("rev-parse HEAD~1").trimmingCharacters(in: .newlines)
    let outcome = try await Powermap.shell(
      "POWERMAP_WORKSPACE=crm CI_MERGE_REQUEST_DIFF_BASE_SHA=\(base) POWERMAP_FAIL_ON='\(condition)'\n" + script,
      in: repository.folder.path)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(try repository.folder.read("reports/report.md").contains("resolved since \(base)"))
  }
}
