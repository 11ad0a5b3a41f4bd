import DataTree
public import PowerMap

extension GeneratedPortfolio {
  /// The `powermap.yaml` of a workspace of the portfolio.
  public var workspaceFile: (path: String, text: String) { shared.sharedFile(as: .yaml) }

  /// The YAML file of an account of a workspace, with how it is broken, if it is.
  public func file(_ number: Int) -> (path: String, text: String, breakage: Breakage?) {
    let account = account(number).account
    let (tree, breakage) = tree(of: account, number)
    let text = tree.yaml()
    return ("accounts/\(account.id).yaml", breakage?.edit(text) ?? text, breakage)
  }

  /// The line of an account in a stream, with its id and how it is broken, if it is. The line has those of our team who
  /// have a part in the account.
  public func line(_ number: Int) -> (id: Account.ID, text: String, breakage: Breakage?) {
    let account = account(number).account
    let (tree, breakage) = tree(of: account, number)
    let named = Set(account.ties.flatMap { [$0.from, $0.to] } + account.interactions.flatMap(\.with))
    let line = Tree.record([
      ("id", .text(account.id.rawValue)), ("asOf", .text(day.description)),
      ("team", Tree.people(Self.team.filter { named.contains($0.id) }, besides: .ours)), ("account", tree),
    ])
    let text = line.json(isIndented: false)
    return (account.id, (breakage?.edit(text) ?? text) + "\n", breakage)
  }

  private func tree(of account: Account, _ number: Int) -> (Tree, Breakage?) {
    var tree = account.tree()
    let breakage = breakage(of: number)
    breakage?.edit(&tree)
    return (tree, breakage)
  }
}
