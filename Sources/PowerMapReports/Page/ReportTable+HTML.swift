import PowerMap
import PowerMapDrawing

extension ReportTable {
  /// As HTML, each row with the people it is about; nothing where there are no rows.
  var html: HTML {
    if rows.isEmpty { return "" }
    let head = columns.map { column -> HTML in "<th scope=\"col\">\(column.capitalizedFirst)</th>" }
    let body = rows.map { row -> HTML in
      let people = row.people.map(\.rawValue).joined(separator: " ")
      let attribute = people.isEmpty ? "" : HTML(" ", attribute: "data-people", people)
      let cells = row.cells.enumerated().map { $1.html(isHeading: $0 == headingColumn) }
      return "<tr\(attribute)>\(cells.joined())</tr>\n"
    }
    return """
      <div class="table" id="table-\(name)"><table>
      <caption>\(title)</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(body.joined())</tbody>
      </table></div>

      """
  }

  /// The title as a name: `if-somebody-leaves`.
  private var name: String { title.lowercased().split(separator: " ").joined(separator: "-") }
}

extension ReportTable.Cell {
  fileprivate func html(isHeading: Bool) -> HTML {
    switch self {
    case .sentences(let sentences):
      let text = sentences.map(SafeText.line).joined(separator: " ")
      return isHeading ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
    case .figure(let text): return "<td class=\"figure\">\(text)</td>"
    case .code(let text): return "<td><code>\(SafeText.line(text))</code></td>"
    }
  }
}
