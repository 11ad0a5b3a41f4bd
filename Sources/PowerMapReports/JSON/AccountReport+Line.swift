import DataTree
import PowerMap

extension AccountReport {
  /// The answer to a line of a stream, as one line of JSON without its end: `id`, and under `analysis` what `json` has.
  public var line: String {
    var bytes: [UInt8] = []
    appendLine(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `line` as UTF-8.
  public func appendLine(to bytes: inout [UInt8]) {
    var writer = JSONWriter(bytes, isIndented: false)
    // The writer alone holds the bytes while it adds to them.
    bytes = []
    writer.mapping { writer in
      writer.field("id", analysis.account.id.rawValue)
      writer.field("analysis", self)
    }
    bytes = writer.bytes
  }
}
