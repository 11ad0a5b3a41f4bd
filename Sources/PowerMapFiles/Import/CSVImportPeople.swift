import PowerMap

/// Reads the table of people of an import.
struct CSVImportPeople {
  private let options: CSVImport
  private let source: SourceText
  private let table: CSVTable
  private(set) var people: [Person] = []
  private(set) var problems: [Diagnostic] = []
  /// The departments of the customer's people, in the order of their ids.
  var departments: [Department] {
    Set(people.filter { $0.side == .customer }.compactMap(\.department)).sorted().map { id in
      Department(id: id, name: Archetype(rawValue: id.rawValue) == nil ? "Department \(id)" : nil)
    }
  }
  /// The side of each person.
  var sides: [Person.ID: Side] { Dictionary(people.map { ($0.id, $0.side) }) { first, _ in first } }

  init(options: CSVImport, source: SourceText) throws(Diagnostics) {
    self.options = options
    self.source = source
    self.table = try CSVTable(source)
    let needed = ["id", options.team?.column, options.seniority?.column].compactMap { $0 }
    try table.require(needed.map(options.column), in: source)
  }

  mutating func read() {
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
  }

  private mutating func person(_ id: Person.ID, _ row: CSVTable.Row) -> Person {
    func text(_ name: String) -> String? {
      table.field(options.column(name), of: row).map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    }
    let isOurs = options.team.map { text($0.column) == $0.value } ?? false
    let title = text("title")
    var person = Person(id: id, name: text("name") ?? "\(title ?? "Person") \(id)", side: isOurs ? .ours : .customer)
    person.title = title
    if let department = text("department") {
      if Department.ID(department).isValid {
        person.department = Department.ID(department)
      } else if let field = table.field(options.column("department"), of: row) {
        report(.malformed, at: field, "'\(department.shortened)' is no id of a department; \(Schema.idGrammar)")
      }
    }
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

  private mutating func report(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error, at field: CSVTable.Field, _ message: String
  ) {
    problems.append(
      source.diagnostic(
        code, severity: severity, at: field.position, width: field.width, message: message))
  }
}

extension CSVTable {
  /// The field of a row in the column called `name`, or nil where there is no such column.
  func field(_ name: String, of row: Row) -> Field? { column(name).map { row.fields[$0] } }

  /// - Throws: that a column is missing.
  func require(_ names: [String], in source: SourceText) throws(Diagnostics) {
    let missing = names.filter { column($0) == nil }
    guard !missing.isEmpty else { return }
    throw Diagnostics(
      missing.map { name in
        source.diagnostic(
          .missingColumn, at: columns.first?.position ?? .start, message: "the table has no column '\(name)'",
          suggestion: Suggestion.nearest(to: name, among: columns.map(\.text)))
      })
  }
}
