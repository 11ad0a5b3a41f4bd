import DataTree
import PowerMap

extension Measured<MeasuredValue> {
  /// The figure as JSON has it, without what it rests on: where figures of many days or sides stand together, the
  /// evidence would hide them, and the JSON of each analysis has it.
  var bareTree: Tree {
    guard case .mapping(let entries) = tree else { return tree }
    return .mapping(entries.filter { $0.key != "because" })
  }
}
