import PowerMap

/// Reads the table of ties of an import.
struct CSVImportTies {
  private let options: CSVImport
  private let source: SourceText
  private let table: CSVTable
  private let sides: [Person.ID: Side]
  private(set) var ties: [Tie] = []
  private(set) var problems: [Diagnostic] = []
  /// The rows that became no tie, other than the second direction of a relationship.
  private(set) var droppedRows = 0
  /// The row that each tie comes from.
  private var rows: [SourcePosition] = []
  /// The relation and the source of the row that each tie comes from; no source once both directions stood.
  private var seen: [String: (relation: String, from: Person.ID?)] = [:]
  private var dropped: [String: (relation: String, reason: String, count: Int, first: SourcePosition)] = [:]

  init(options: CSVImport, source: SourceText, table: CSVTable, sides: [Person.ID: Side]) {
    self.options = options
    self.source = source
    self.table = table
    self.sides = sides
    problems = options.problems(of: table, in: source, required: ["source", "target", "relation"])
  }

  /// Reads every row, if the columns are there.
  mutating func read() {
    guard problems.isEmpty, !sides.isEmpty else { return }
    let candidates = sides.keys.sorted().map(\.rawValue)
    for row in table.rows {
      guard let from = table.field(options.column("source"), of: row),
        let to = table.field(options.column("target"), of: row),
        let relation = table.field(options.column("relation"), of: row)
      else { continue }
      guard let meaning = options.relations[relation.text] else {
        drop(relation.text, "no meaning is given for them", at: row)
        continue
      }
      guard let source = known(from, candidates), let target = known(to, candidates) else { continue }
      if source == target {
        drop(relation.text, "both ends are the same person", at: row)
      } else {
        add(meaning, relation.text, source, target, row)
      }
    }
    for found in dropped.values.sorted(by: { ($0.first, $0.reason) < ($1.first, $1.reason) }) {
      let rows = found.count == 1 ? "1 row" : "\(found.count) rows"
      problems.append(
        source.diagnostic(
          .droppedRows, severity: .warning, at: found.first,
          message: "\(rows) of '\(found.relation.shortened)' left out: \(found.reason)"))
    }
  }

  /// A problem of the account, at the row of the tie it is about.
  func diagnostic(_ problem: BookProblem) -> Diagnostic {
    let parts = problem.path.split(separator: ".")
    let index = parts.count > 1 && parts[0] == "ties" ? Int(parts[1]) : nil
    return source.diagnostic(
      DiagnosticCode(rawValue: problem.kind.rawValue) ?? .invalidBook, at: index.map { rows[$0] } ?? .start,
      message: problem.message)
  }

  private mutating func add(
    _ meaning: CSVImport.Meaning, _ relation: String, _ from: Person.ID, _ to: Person.ID, _ row: CSVTable.Row
  ) {
    let tie: Tie
    switch meaning {
    case .relationship(let rating): tie = Tie(from: from, to: to, rating: History(rating, on: options.assessedOn))
    case .influences(let weight): tie = Tie(.influences, from: from, to: to, weight: weight)
    case .reportsTo: tie = Tie(.reportsTo, from: from, to: to)
    }
    if tie.kind != .relationship, sides[from] != sides[to] {
      drop(relation, "one end is in the team", at: row)
    } else if tie.kind == .influences, sides[from] == .ours {
      drop(relation, "both ends are in the team", at: row)
    } else if let first = seen[tie.id] {
      if tie.kind == .relationship, first.relation == relation, let other = first.from, other != from {
        seen[tie.id] = (relation, nil)
      } else {
        drop(relation, "the tie stands already", at: row)
      }
    } else {
      seen[tie.id] = (relation, from)
      ties.append(tie)
      rows.append(row.position)
    }
  }

  private mutating func known(_ field: CSVTable.Field, _ candidates: [String]) -> Person.ID? {
    let id = Person.ID(field.text)
    if sides[id] != nil { return id }
    // The nearest id is looked for only while that is of use to somebody.
    let suggestion = problems.count < 50 ? Suggestion.nearest(to: field.text, among: candidates.prefix(2_000)) : nil
    problems.append(
      source.diagnostic(
        .unknownReference, at: field.position, width: field.width,
        message: "'\(field.text.shortened)' is not in the table of people", suggestion: suggestion))
    return nil
  }

  private mutating func drop(_ relation: String, _ reason: String, at row: CSVTable.Row) {
    droppedRows += 1
    dropped["\(relation)\n\(reason)", default: (relation, reason, 0, row.position)].count += 1
  }
}
