import DataTree

/// Comma-separated values (RFC 4180) for spreadsheets.
enum CSV {
  /// Rows of fields, with a line break after each; a field is quoted where it must be.
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A number, or nothing.
  static func number(_ number: Double?) -> String { number?.shortestText ?? "" }

  /// A text that somebody typed, which no spreadsheet takes for a formula.
  static func safe(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }

  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
