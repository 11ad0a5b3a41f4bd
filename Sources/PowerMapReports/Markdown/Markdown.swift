import PowerMapDrawing

/// The little of Markdown that reports need: text from account files never becomes markup.
package enum Markdown {
  /// Text as it reads, on one line: whatever Markdown or HTML would take for markup is escaped.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in SafeText.line(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~": escaped += "\\" + String(scalar)
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "@": escaped += "&#64;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Text as code: a key, an id, a formula.
  package static func code(_ text: String) -> String {
    let text = SafeText.line(text)
    if text.isEmpty { return "" }
    guard !text.contains("`") else { return escaped(text) }
    return "`" + text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + "`"
  }

  /// A heading with an empty line after it.
  package static func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: min(6, max(1, level))) + " " + text + "\n\n"
  }

  /// A table with an empty line after it; nothing where there are no rows. Cells are Markdown already.
  package static func table(_ columns: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let rule = columns.map { _ in "---" }
    return ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined() + "\n"
  }
}
