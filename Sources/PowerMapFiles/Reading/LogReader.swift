import PowerMap

/// Reads interactions in bulk: CSV by the columns of an interaction, or one JSON object a line.
enum LogReader {
  /// The interactions of a file, and its problems at their places in it. A bad row or line never hides the others.
  static func read(_ source: SourceText) -> (interactions: [(Interaction, SourceNode)], problems: [Diagnostic]) {
    var reading = Reading(source: source)
    let nodes = source.path.lowercased().hasSuffix(".csv") ? rows(&reading) : lines(&reading)
    var found: [(Interaction, SourceNode)] = []
    for node in nodes {
      if let interaction = Form<Interaction>.interaction.read(node, &reading) { found.append((interaction, node)) }
    }
    return (found, reading.problems)
  }

  private static let lists: Set<String> = ["with", "purposes", "topics"]

  /// Each row as the mapping it stands for; an empty field says nothing, and lists are separated by spaces.
  private static func rows(_ reading: inout Reading) -> [SourceNode] {
    let table: CSVTable
    do throws(Diagnostics) {
      table = try CSVTable(reading.source)
    } catch {
      reading.problems += Array(error)
      return []
    }
    guard hasKnownColumns(table, &reading) else { return [] }
    return table.rows.map { row in
      let entries = zip(table.columns, row.fields).filter { !$1.text.isEmpty }.map { column, field in
        SourceNode.Entry(
          key: column.text, keyPosition: column.position,
          value: lists.contains(column.text) ? field.words : field.node)
      }
      return SourceNode(content: .mapping(entries), position: row.position)
    }
  }

  /// Whether the header has the columns that a log needs and no others; what is wrong with it is said once, not by row.
  private static func hasKnownColumns(_ table: CSVTable, _ reading: inout Reading) -> Bool {
    let before = reading.problems.count
    let names = InteractionRecord.fields.map(\.name)
    for column in table.columns where !names.contains(column.text) {
      reading.report(
        .unknownColumn, at: Reading.Place(position: column.position, width: column.width),
        "a log has no column '\(column.text.shortened)'",
        suggestion: Suggestion.nearest(to: column.text, among: names))
    }
    for field in InteractionRecord.fields where field.isRequired && table.column(field.name) == nil {
      reading.report(
        .missingColumn, at: Reading.Place(position: .start, width: 1), "a log needs the column '\(field.name)'")
    }
    return reading.problems.count == before
  }

  private static func lines(_ reading: inout Reading) -> [SourceNode] {
    var nodes: [SourceNode] = []
    let source = reading.source
    for line in 1...source.lineCount where !source.isBlank(source.lineRange(line)) {
      do throws(Diagnostics) {
        let (node, problems) = try JSONNodes.parse(source, line: line)
        reading.problems += problems
        nodes.append(node)
      } catch {
        reading.problems += Array(error)
      }
    }
    return nodes
  }
}

extension CSVTable.Field {
  /// The field as a value.
  fileprivate var node: SourceNode {
    SourceNode(content: .scalar(SourceNode.Scalar(text: text, isQuoted: false)), position: position, width: width)
  }

  /// The words of the field as a list, each at its own place as far as that is plain to see.
  fileprivate var words: SourceNode {
    let characters = Array(text.unicodeScalars)
    // Quotes around the text move it by one; quotes doubled inside it, or line breaks, move it further than is known.
    let shift = width - characters.count
    let isPlain = (shift == 0 || shift == 2) && !text.contains(where: \.isNewline)
    var items: [SourceNode] = []
    var start = 0
    for word in characters.split(separator: " ", omittingEmptySubsequences: false) {
      defer { start += word.count + 1 }
      if word.isEmpty { continue }
      let column = isPlain ? position.column + start + shift / 2 : position.column
      items.append(
        SourceNode(
          content: .scalar(
            SourceNode.Scalar(text: String(String.UnicodeScalarView(word)), isQuoted: false)),
          position: SourcePosition(line: position.line, column: column)))
    }
    return SourceNode(content: .sequence(items), position: position)
  }
}
