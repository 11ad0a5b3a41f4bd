internal import PowerMap

/// What a view shows as a table; one file for each such view fills this in.
struct TableRules: Sendable {
  /// The name in the header.
  var title: String
  /// The question in the header.
  var question: String
  var content: @Sendable (ViewSubject) -> TableContent
}
