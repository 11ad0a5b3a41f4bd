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
  private var seen: Set<String> = []
  private var dropped: [String: (count: Int, first: SourcePosition)] = [:]

  init(options: CSVImport, source: SourceText, sides: [Person.ID: Side]) throws(Diagnostics) {
    self.options = options
    self.source = source
    self.sides = sides
    self.table = try CSVTable(source)
    try table.require(["source", "target", "relation"].map(options.column), in: source)
  }

  mutating func read() {
    for row in table.rows {
      guard let from = table.field(options.column("source"), of: row),
        let to = table.field(options.column("target"), of: row),
        let relation = table.field(options.column("relation"), of: row)
      else { continue }
      guard let meaning = options.relations[relation.text] else {
        drop("rows of '\(relation.text.shortened)' have no meaning given", at: row)
        continue
      }
      guard let source = known(from), let target = known(to) else { continue }
      if source == target {
        drop("rows of '\(relation.text.shortened)' link a person to itself", at: row)
      } else {
        add(meaning, relation.text, source, target, row)
      }
    }
    for (reason, found) in dropped.sorted(by: { $0.value.first < $1.value.first }) {
      problems.append(
        source.diagnostic(
          .droppedRows, severity: .warning, at: found.first, message: "\(found.count) \(reason): left out"))
    }
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
      drop("rows of '\(relation.shortened)' have one end in the team", at: row)
    } else if tie.kind == .influences, sides[from] == .ours {
      drop("rows of '\(relation.shortened)' are within the team", at: row)
    } else if seen.insert(tie.id).inserted {
      ties.append(tie)
    }
  }

  private mutating func known(_ field: CSVTable.Field) -> Person.ID? {
    let id = Person.ID(field.text)
    if sides[id] != nil { return id }
    problems.append(
      source.diagnostic(
        .unknownReference, at: field.position, width: field.width,
        message: "'\(field.text.shortened)' is not in the table of people",
        suggestion: Suggestion.nearest(to: field.text, among: sides.keys.sorted().map(\.rawValue))))
    return nil
  }

  private mutating func drop(_ reason: String, at row: CSVTable.Row) {
    droppedRows += 1
    dropped[reason, default: (0, row.position)].count += 1
  }
}
