import PowerMap

/// Reads interactions in bulk: CSV by the columns of an interaction, or one JSON object a line.
enum LogReader {
  /// The interactions of a file, and its problems at their places in it.
  static func read(_ source: SourceText) -> (interactions: [(Interaction, SourceNode)], problems: [Diagnostic]) {
    var reading = Reading(source: source)
    var found: [(Interaction, SourceNode)] = []
    do throws(Diagnostics) {
      for node in source.path.lowercased().hasSuffix(".csv") ? try rows(source) : try lines(source) {
        if let interaction = Form<Interaction>.interaction.read(node, &reading) { found.append((interaction, node)) }
      }
    } catch {
      reading.problems += Array(error)
    }
    return (found, reading.problems)
  }

  private static let lists: Set<String> = ["with", "purposes", "topics"]

  /// Each row as the mapping it stands for; an empty field says nothing, and lists are separated by spaces.
  private static func rows(_ source: SourceText) throws(Diagnostics) -> [SourceNode] {
    let table = try CSVTable(source)
    return table.rows.map { row in
      let entries = zip(table.columns, row.fields).filter { !$1.text.isEmpty }.map { column, field in
        let scalar = { (text: String) in
          SourceNode(content: .scalar(SourceNode.Scalar(text: text, isQuoted: false)), position: field.position)
        }
        let value =
          lists.contains(column.text)
          ? SourceNode(
            content: .sequence(field.text.split(separator: " ").map { scalar(String($0)) }), position: field.position)
          : scalar(field.text)
        return SourceNode.Entry(key: column.text, keyPosition: column.position, value: value)
      }
      return SourceNode(content: .mapping(entries), position: row.position)
    }
  }

  private static func lines(_ source: SourceText) throws(Diagnostics) -> [SourceNode] {
    var nodes: [SourceNode] = []
    for line in 1...source.lineCount where !source.line(line).allSatisfy(\.isWhitespace) {
      nodes.append(try JSONNodes.parse(source, line: line))
    }
    return nodes
  }
}
