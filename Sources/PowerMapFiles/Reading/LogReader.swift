import PowerMap

/// Reads interactions in bulk: CSV by the columns of an interaction, or one JSON object a line.
enum LogReader {
  /// The interactions of a file, and its problems at their places in it. A bad row or line never hides the others.
  static func read(_ source: SourceText) -> (interactions: [(Interaction, SourceNode)], problems: [Diagnostic]) {
    var reading = Reading(source: source)
    let nodes = source.path.lowercased().hasSuffix(".csv") ? rows(&reading) : lines(&reading)
    var found: [(Interaction, SourceNode)] = []
    let form = Form<Interaction>.interaction
    for node in nodes {
      if let interaction = form.read(node, &reading) { found.append((interaction, node)) }
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
    var values = SourceValues(of: reading.source)
    let indexes = table.rows.map { row in
      let index = values.begin(.mapping, at: SourceMark(row.position, width: 1))
      for (column, field) in zip(table.columns, row.fields) where !field.text.isEmpty {
        values.add(text: column.text, .plain, at: SourceMark(column.position, width: column.text.unicodeScalars.count))
        if lists.contains(column.text) { values.addWords(of: field) } else { values.add(field) }
      }
      values.end(index)
      return index
    }
    let tree = SourceTree(values)
    return indexes.map(tree.node)
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

extension SourceValues {
  /// Adds the field as a value.
  fileprivate mutating func add(_ field: CSVTable.Field) {
    add(text: field.text, .plain, at: SourceMark(field.position, width: field.width))
  }

  /// Adds the words of the field as a list, each at its own place as far as that is plain to see.
  fileprivate mutating func addWords(of field: CSVTable.Field) {
    let characters = Array(field.text.unicodeScalars)
    // Quotes around the text move it by one; quotes doubled inside it, or line breaks, move it further than is known.
    let shift = field.width - characters.count
    let isPlain = (shift == 0 || shift == 2) && !field.text.contains(where: \.isNewline)
    let list = begin(.sequence, at: SourceMark(field.position, width: 1))
    var start = 0
    for word in characters.split(separator: " ", omittingEmptySubsequences: false) {
      defer { start += word.count + 1 }
      if word.isEmpty { continue }
      let column = isPlain ? field.position.column + start + shift / 2 : field.position.column
      add(
        text: String(String.UnicodeScalarView(word)), .plain,
        at: SourceMark(SourcePosition(line: field.position.line, column: column), width: word.count))
    }
    end(list)
  }
}
