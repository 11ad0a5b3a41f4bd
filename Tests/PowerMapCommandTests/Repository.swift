import Foundation
import Testing

/// A git repository that is gone after the test, with a file or workspace in two versions.
struct Repository: ~Copyable {
  let folder: TemporaryFolder

  /// An empty repository.
  init() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell("git init --quiet .", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    self.folder = folder
  }

  /// An account in a folder with a workspace, first as F1 and then as F2 of the domain.
  static func ofFixtures() async throws -> Repository {
    let repository = try await Repository()
    try repository.folder.write(
      "powermap: 1\nteam: {ana: {name: Ana, seniority: manager}, ben: {name: Ben, seniority: director}, "
        + "cara: {name: Cara, seniority: chief}}\n", to: "crm/powermap.yaml")
    try repository.folder.write(account + first, to: "crm/accounts/acme.yaml")
    try await repository.commit("One")
    try repository.folder.write(account + first + second, to: "crm/accounts/acme.yaml")
    try await repository.commit("Two")
    return repository
  }

  static let account = """
    account: Acme
    assessedOn: 2024-01-01
    departments: {procurement: {}, operations: {}, executive: {}}
    people:
      pat: {name: Pat, department: procurement, seniority: manager, stance: neutral}
      omar: {name: Omar, department: operations, seniority: director, stance: supporter, reportsTo: eva, influences: {eva: 0.5}}
      eva: {name: Eva, department: executive, seniority: chief, roles: [economicBuyer]}
    ties:

    """

  static let first = """
      - {between: [ana, pat], strength: 0.8}
      - {between: [ana, omar], strength: 0.5}

    """

  static let second = """
      - {between: [cara, eva], strength: 0.6}
      - {between: [ben, omar], strength: 0.6}

    """

  func commit(_ message: String) async throws {
    try await git("add --all")
    try await git("-c user.name=Test -c user.email=test@example.com commit --quiet -m '\(message)'")
  }

  @discardableResult
  func git(_ arguments: String) async throws -> String {
    let outcome = try await Powermap.shell("git \(arguments)", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// Runs the command in the repository.
  func powermap(_ arguments: String) async throws -> Powermap.Outcome {
    try await Powermap.shell("powermap \(arguments)", in: folder.path)
  }
}
