import DataTree
public import PowerMap

/// Writes analyses as lines of JSON, as the answers to a stream are: `id`, and under `analysis` what the JSON of a report
/// has.
public struct AnalysisLines: Sendable {
  private let rows: MeasureRows

  /// Lines of the measures given.
  public init(capabilities: [Capability] = Capability.all) {
    rows = MeasureRows(capabilities)
  }

  /// Appends the line of an analysis as UTF-8, without its end.
  public func append(_ analysis: Analysis, to bytes: inout [UInt8]) {
    var writer = JSONWriter(bytes, isIndented: false)
    // The writer alone holds the bytes while it adds to them.
    bytes = []
    writer.mapping { writer in
      writer.field("id", analysis.account.id.rawValue)
      writer.name("analysis")
      analysis.write(rows, to: &writer)
    }
    bytes = writer.bytes
  }
}

extension AccountReport {
  /// The answer to a line of a stream, as one line of JSON without its end: `id`, and under `analysis` what `json` has.
  public var line: String {
    var bytes: [UInt8] = []
    AnalysisLines(capabilities: capabilities).append(analysis, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
