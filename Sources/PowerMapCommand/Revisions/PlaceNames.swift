import PowerMapFiles

/// Says where files stood that were read from a temporary folder: `HEAD~1:accounts/acme.yaml`.
struct PlaceNames {
  /// The folder that will be gone.
  var temporary: String
  /// What it stands for, as git writes it: `HEAD~1:`, `HEAD~1:crm`.
  var shown: String

  func restored(in text: String) -> String {
    let inside = shown + (shown.hasSuffix(":") ? "" : "/")
    return text.replacing(temporary + "/", with: inside).replacing(temporary, with: shown)
  }

  func restored(in problems: Diagnostics) -> Diagnostics {
    Diagnostics(
      problems.map { problem in
        var problem = problem
        problem.path = restored(in: problem.path)
        problem.message = restored(in: problem.message)
        return problem
      })
  }

  func restored(in workspace: Workspace) -> Workspace {
    var workspace = workspace
    workspace.diagnostics = restored(in: workspace.diagnostics)
    workspace.accounts = workspace.accounts.map { account in
      var account = account
      account.path = restored(in: account.path)
      account.diagnostics = restored(in: account.diagnostics)
      return account
    }
    return workspace
  }
}
