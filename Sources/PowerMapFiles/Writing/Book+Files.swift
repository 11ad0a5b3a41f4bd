import DataTree
public import PowerMap

/// How account files are written.
public enum FileFormat: String, CaseIterable, Hashable, Sendable {
  case yaml, json
}

extension Book {
  /// The book as the files of a workspace: `powermap.yaml` and one file for each account, with their paths below its
  /// folder. Reading them gives the same book, with the accounts in the order of their ids.
  public func files(as format: FileFormat = .yaml) -> [(path: String, text: String)] {
    [sharedFile(as: format)]
      + accounts.map { account in
        let tree = account.tree(over: policy)
        let text = format == .yaml ? tree.yaml() : tree.json() + "\n"
        return ("accounts/\(account.id).\(format.rawValue)", text)
      }
  }

  /// The `powermap.yaml`: what the accounts share, and where their files are.
  func sharedFile(as format: FileFormat) -> (path: String, text: String) {
    let tree = Tree.record([
      ("powermap", .integer(1)),
      ("organisation", organisation.map(Tree.text)),
      ("team", Tree.people(team, besides: .ours)),
      ("network", Tree.people(network, besides: .thirdParty)),
      ("policy", policy.tree(over: Policy()).unlessEmpty),
      ("accounts", .list([.text("accounts/*.\(format.rawValue)")])),
      ("waivers", Tree.list(waivers.map(\.tree)).unlessEmpty),
      ("failOn", Tree.list(failOn.map { .text($0.text) }).unlessEmpty),
    ])
    return (WorkspaceFiles.workspaceName, tree.yaml())
  }
}
