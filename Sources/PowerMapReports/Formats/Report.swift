/// Something that can be said in every format.
public protocol Report: Sendable {
  /// In plain words for a screen; with colours only where they are asked for.
  func text(isColoured: Bool) -> String
  /// For programs: sorted keys, the same bytes every time.
  var json: String { get }
  /// For a pull request or a wiki.
  var markdown: String { get }
}

/// The formats of every report.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  case text, json, markdown
}

extension Report {
  /// The report in a format.
  public func written(as format: ReportFormat, isColoured: Bool = false) -> String {
    switch format {
    case .text: text(isColoured: isColoured)
    case .json: json
    case .markdown: markdown
    }
  }
}
