import PowerMap
import PowerMapFiles
import PowerMapReports

/// The accounts of a base revision on the day of the job, or why there are none.
struct JobBase {
  var name: String
  /// Every account by its id; nil for one that cannot be used.
  var accounts: [String: Analysis?] = [:]
  /// Why nothing can be compared.
  var problem: String?

  /// Reads a revision. That it has no workspace yet, or a broken one, is said and fails nothing: the job is about the
  /// files as they are now.
  ///
  /// - Throws: that there is no such revision.
  init(_ name: String, of path: String, asOf day: Day) async throws {
    self.name = name
    let revision = try await Revision(name, of: path)
    do {
      let selection = try await revision.load(account: nil)
      for loaded in selection.workspace.accounts {
        accounts[loaded.id] = .some(
          try loaded.account.map { try selection.workspace.book.analysis(of: $0.id, asOf: day) })
      }
    } catch let failure as CommandFailure where failure.status == .invalidInput {
      problem = failure.message
    } catch let diagnostics as Diagnostics {
      problem = diagnostics.errors.first.map { "\($0.path): \($0.sentence)" } ?? "it cannot be read"
    }
  }

  /// What an account is compared with.
  func baseline(of id: String) -> JobAccount.Baseline {
    guard problem == nil else { return .none }
    guard let known = accounts[id] else { return .newAccount }
    return known.map { .earlier($0, name) } ?? .none
  }
}

extension JobReport {
  /// What is found in a workspace on a day.
  ///
  /// - Parameter gates: the conditions the job was given, which stand for those of the workspace; an account with
  ///   conditions of its own keeps them.
  init(_ workspace: Workspace, asOf day: Day, gates: [Gate], base: JobBase?, paths: RepositoryPaths) throws {
    let shared = gates.isEmpty ? workspace.book.failOn : gates
    let accounts = try workspace.accounts.map { loaded in
      let path = paths.path(of: loaded.path)
      return JobAccount(
        id: loaded.id, analysis: try loaded.account.map { try workspace.book.analysis(of: $0.id, asOf: day) },
        problems: loaded.diagnostics.map { JobIssue($0, paths: paths) }, gates: loaded.account?.failOn ?? shared,
        baseline: base?.baseline(of: loaded.id) ?? .none
      ) { finding in
        let position = loaded.position(of: finding.subject)
        return FileLocation(path: path, line: position.line, column: position.column)
      }
    }
    let ids = Set(accounts.map(\.id))
    self.init(
      asOf: day,
      base: base.map { base in
        Base(
          name: base.name, removed: base.accounts.keys.filter { !ids.contains($0) }.sorted(), problem: base.problem)
      },
      problems: workspace.diagnostics.map { JobIssue($0, paths: paths) }, accounts: accounts)
  }
}

extension JobIssue {
  /// A problem of a file.
  init(_ problem: Diagnostic, paths: RepositoryPaths) {
    self.init(
      problem: problem.code.rawValue, stopsAccount: problem.severity == .error,
      at: FileLocation(
        path: paths.path(of: problem.path), line: problem.position.line, column: problem.position.column),
      message: problem.sentence)
  }
}
