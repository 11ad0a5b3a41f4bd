import PowerMap

/// Reads the table of people of an import.
struct CSVImportPeople {
  private let options: CSVImport
  private let source: SourceText
  private let table: CSVTable
  private(set) var people: [Person] = []
  private(set) var problems: [Diagnostic] = []
  private var names = DepartmentNames()

  /// The departments of the customer's people, in the order of their ids.
  var departments: [Department] {
    Set(people.filter { $0.side == .customer }.compactMap(\.department)).sorted().map(names.department)
  }
  /// The side of each person.
  var sides: [Person.ID: Side] { Dictionary(people.map { ($0.id, $0.side) }) { first, _ in first } }

  init(options: CSVImport, source: SourceText, table: CSVTable) {
    self.options = options
    self.source = source
    self.table = table
    let required = ["id", options.team?.column, options.seniority?.column].compactMap { $0 }
    problems = options.problems(of: table, in: source, required: required, optional: ["name", "title", "department"])
  }

  /// Reads every row, if the columns are there.
  mutating func read() {
    guard problems.isEmpty else { return }
    var seen: Set<Person.ID> = []
    for row in table.rows {
      guard let field = table.field(options.column("id"), of: row) else { continue }
      let id = Person.ID(field.text)
      guard id.isValid else {
        report(.malformed, at: field, "'\(field.text.shortened)' is no id; \(Schema.idGrammar)")
        continue
      }
      guard seen.insert(id).inserted else {
        report(.duplicateId, at: field, "the id '\(id)' stands twice")
        continue
      }
      people.append(person(id, row))
    }
    checkSides()
  }

  private mutating func person(_ id: Person.ID, _ row: CSVTable.Row) -> Person {
    func text(_ name: String) -> String? {
      table.field(options.column(name), of: row).map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    }
    let isOurs = options.team.map { text($0.column) == $0.value } ?? false
    let title = text("title")
    var person = Person(id: id, name: text("name") ?? "\(title ?? "Person") \(id)", side: isOurs ? .ours : .customer)
    person.title = title
    person.department = text("department").map { names.id(for: $0) }
    if let seniority = options.seniority, let level = table.field(options.column(seniority.column), of: row),
      !level.text.isEmpty
    {
      person.seniority = seniority.levels[level.text]
      if person.seniority == nil {
        report(.unknownWord, .warning, at: level, "no seniority is given for '\(level.text.shortened)'")
      }
    }
    return person
  }

  /// Somebody must be ours, if we are told who, and somebody theirs.
  private mutating func checkSides() {
    guard problems.allSatisfy({ $0.severity == .warning }), let header = table.columns.first else { return }
    if let team = options.team, !people.contains(where: { $0.side == .ours }),
      let index = table.column(options.column(team.column))
    {
      let values = Set(table.rows.map { $0.fields[index].text }).sorted()
      problems.append(
        source.diagnostic(
          .noneOfOurs, at: table.columns[index].position, width: table.columns[index].width,
          message: "nobody is ours: no row has '\(team.value.shortened)' in '\(table.columns[index].text.shortened)'",
          suggestion: Suggestion.nearest(to: team.value, among: values.prefix(1_000))))
    } else if !people.contains(where: { $0.side == .customer }) {
      report(.invalidBook, at: header, "nobody in this table is the customer's")
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error, at field: CSVTable.Field, _ message: String
  ) {
    problems.append(
      source.diagnostic(code, severity: severity, at: field.position, width: field.width, message: message))
  }
}

extension CSVTable {
  /// The field of a row in the column called `name`, or nil where there is no such column.
  func field(_ name: String, of row: Row) -> Field? { column(name).map { row.fields[$0] } }
}
