import DataTree
import PowerMap

/// The version of the JSON that reports write; it grows when a key changes its meaning or goes away.
let analysisFormatVersion = 1

extension AccountReport {
  /// The analysis as JSON with sorted keys; the same bytes for the same analysis.
  ///
  /// Account-wide figures stand under `measures` by their key, all others by subject and field under `people` (ours
  /// and theirs: ids are unique in an account), `departments` and `ties`. Every figure is an object with `state`:
  /// `known` has `value`, `lo`, `hi` and `because`, `unknown` has `reason`, `lo` and `hi`, `notApplicable` has `reason`.
  /// In findings and evidence, a key without a value is left out, and so is a group of which no measure is asked for.
  public var json: String {
    var writer = JSONWriter(isIndented: true)
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension AccountReport: TreeWritable {
  func write(to writer: inout some TreeWriter) { analysis.write(MeasureRows(capabilities), to: &writer) }
}

extension Analysis {
  /// Writes the analysis with the measures of some rows.
  func write(_ rows: MeasureRows, to writer: inout some TreeWriter) {
    writer.mapping { writer in
      writer.field("account", account.id.rawValue)
      writer.field("asOf", asOf.description)
      rows.write(.departments, of: self, to: &writer)
      writer.field("findings", findings)
      writer.field("formatVersion", analysisFormatVersion)
      rows.write(of: self, to: &writer)
      rows.write(.people, of: self, to: &writer)
      rows.write(.ties, of: self, to: &writer)
    }
  }
}
