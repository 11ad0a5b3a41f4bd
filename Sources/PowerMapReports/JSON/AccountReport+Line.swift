import DataTree
import PowerMap

extension AccountReport {
  /// The answer to a line of a stream, as one line of JSON without its end: `id`, and under `analysis` what `json` has.
  public var line: String {
    Tree.record([("id", .text(analysis.account.id.rawValue)), ("analysis", tree.sortedByKey)]).json(isIndented: false)
  }
}
