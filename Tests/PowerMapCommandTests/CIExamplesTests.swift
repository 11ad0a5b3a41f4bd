import Foundation
import GoldenFiles
import Testing

/// That they run is tested where their runners are imitated, in `Tests/CI`.
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
}
