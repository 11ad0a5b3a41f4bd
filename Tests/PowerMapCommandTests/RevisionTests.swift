import Foundation
import Testing

@Suite("Comparing two git revisions")
struct RevisionTests {
  private static let change = "27.1 → 65.9 (+38.8), fragile → adequate"

  /// Runs the command with a folder of its own for temporary files, which it must leave empty.
  private func run(_ arguments: String, in repository: borrowing Repository) async throws -> Powermap.Outcome {
    let temporary = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      "TMPDIR='\(temporary.path)' powermap \(arguments)", in: repository.folder.path)
    #expect(try temporary.names().isEmpty)
    return outcome
  }

  @Test("A file of a workspace against the working tree, from the top and from its folder")
  func workingTree() async throws {
    let repository = try await Repository.ofFixtures()
    let outcome = try await run("diff crm/accounts/acme.yaml --from HEAD~1 --as-of 2026-11-01", in: repository)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(Self.change), "\(outcome.output)")
    #expect(outcome.output.contains("HEAD~1 → working tree, as of 2026-11-01"))
    let inside = try await Powermap.shell(
      "cd crm/accounts && powermap diff acme.yaml --from HEAD~1 --as-of 2026-11-01", in: repository.folder.path)
    #expect(inside.output == outcome.output, "\(inside.errors)")
  }

  @Test("Two revisions, whatever the working tree has become")
  func twoRevisions() async throws {
    let repository = try await Repository.ofFixtures()
    try FileManager.default.removeItem(atPath: repository.folder.file("crm"))
    let outcome = try await run(
      "diff crm/accounts/acme.yaml --from HEAD~1 --to HEAD --as-of 2026-11-01", in: repository)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(Self.change))
    let back = try await run(
      "diff crm/accounts/acme.yaml --from HEAD --to HEAD~1 --as-of 2026-11-01", in: repository)
    #expect(back.output.contains("65.9 → 27.1 (−38.8)"))
    #expect(try await repository.git("status --porcelain").contains("D crm/powermap.yaml"))
  }

  @Test("A workspace, with an account that is new")
  func workspace() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write(Repository.account + Repository.first, to: "crm/accounts/new.yaml")
    let outcome = try await run("diff crm --from HEAD~1 --as-of 2026-11-01 --format markdown", in: repository)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("+38.8"))
    #expect(outcome.output.contains("New: Acme"))
    let fresh = try await run(
      "diff crm/accounts/new.yaml --from HEAD~1 --as-of 2026-11-01", in: repository)
    #expect(fresh.status == 2)
    #expect(fresh.errors.contains("'crm/accounts/new.yaml' did not exist in 'HEAD~1'"), "\(fresh.errors)")
  }

  @Test("An account of a workspace that cannot be used now is 2, and is not said to be gone")
  func unusableAccount() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write(Repository.account + Repository.first, to: "crm/accounts/other.yaml")
    try await repository.commit("Another")
    try repository.folder.write("account: Acme\nnonsense: 1\n", to: "crm/accounts/acme.yaml")
    let outcome = try await run("diff crm --from HEAD --as-of 2026-11-01", in: repository)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("crm/accounts/acme.yaml:2:1: error:"))
    #expect(outcome.output.contains("1 account compared"), "\(outcome.output)")
    #expect(!outcome.output.contains("Gone"))
  }

  @Test("The team, the policy and the logs are those of the revision")
  func sharedFiles() async throws {
    let repository = try await Repository.ofFixtures()
    try repository.folder.write("powermap: 1\nteam: {ana: {name: Ana, seniority: manager}}\n", to: "crm/powermap.yaml")
    try repository.folder.write(
      Repository.account + Repository.first + "logFrom: 2026-01-01\ninteractionsFrom: [../log/acme.csv]\n",
      to: "crm/accounts/acme.yaml")
    try repository.folder.write("on,channel,with\n2026-10-20,video,ana eva\n", to: "crm/log/acme.csv")
    try await repository.commit("A log")
    try FileManager.default.removeItem(atPath: repository.folder.file("crm/log/acme.csv"))
    try repository.folder.write(
      Repository.account + Repository.first + "logFrom: 2026-01-01\n", to: "crm/accounts/acme.yaml")
    let outcome = try await run("diff crm/accounts/acme.yaml --from HEAD --as-of 2026-11-01", in: repository)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Ana – Eva is weaker"), "\(outcome.output)")
    let first = try await run("diff crm/accounts/acme.yaml --from HEAD~1 --as-of 2026-11-01", in: repository)
    #expect(first.output.contains("Cara is no longer among ours here"), "\(first)")
  }

  @Test("A problem of a revision is at its place in the repository")
  func problems() async throws {
    let repository = try await Repository.ofFixtures()
    let good = try repository.folder.read("crm/accounts/acme.yaml")
    try repository.folder.write("account: Acme\nnonsense: 1\n", to: "crm/accounts/acme.yaml")
    try await repository.commit("Bad")
    try repository.folder.write(good, to: "crm/accounts/acme.yaml")
    let outcome = try await run("diff crm/accounts/acme.yaml --from HEAD --as-of 2026-11-01", in: repository)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("HEAD:crm/accounts/acme.yaml:2:1: error:"), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    let other = try await run("diff crm --account nobody --from HEAD~1 --as-of 2026-11-01", in: repository)
    #expect(other.status == 64)
    #expect(other.errors.contains("there is no account 'nobody' in HEAD~1:crm"), "\(other.errors)")
  }

  @Test("A revision that is none, a place without a repository, and a machine without git say so")
  func errors() async throws {
    let repository = try await Repository.ofFixtures()
    let unknown = try await run("diff crm --from nonsense", in: repository)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("'nonsense' is neither a date YYYY-MM-DD nor a revision"), "\(unknown.errors)")
    let folder = try TemporaryFolder()
    try folder.write("account: Acme\n", to: "acme.yaml")
    let outside = try await Powermap.shell("powermap diff acme.yaml --from HEAD", in: folder.path)
    #expect(outside.status == 64)
    #expect(outside.errors.contains("lies in no git repository"), "\(outside.errors)")
    let bare = try await Powermap.shell(
      "command=$(command -v powermap); PATH=/nowhere; \"$command\" diff crm --from HEAD", in: repository.folder.path)
    #expect(bare.status == 2)
    #expect(bare.errors.contains("git cannot be run"), "\(bare.errors)")
  }

  @Test("A hook's own variables do not lead astray")
  func hooks() async throws {
    let repository = try await Repository.ofFixtures()
    let outcome = try await Powermap.shell(
      "GIT_DIR=.git GIT_INDEX_FILE=.git/index powermap diff crm/accounts/acme.yaml --from HEAD~1 --as-of 2026-11-01",
      in: repository.folder.path)
    #expect(outcome.output.contains(Self.change), "\(outcome)")
    #expect(try await repository.git("status --porcelain") == "")
  }
}
