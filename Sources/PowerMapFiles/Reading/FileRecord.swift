import DataTree
import PowerMap

/// Everything a file may hold, whether it is an account or a workspace.
struct FileRecord: Sendable {
  var account = Account(id: "", name: "")
  var organisation: String?
  /// The patterns of account files, in a workspace.
  var accounts: [(pattern: String, at: SourceNode)] = []
  /// Where each interaction stands; nothing where no places are noted.
  var interactionNodes: [SourceNode] = []
  /// The logs to read, with where they are named.
  var logs: [(path: String, at: SourceNode)] = []
  /// The policy keys of the file, to be merged over what it starts from.
  var policy: SourceNode?

  /// The keys both files have, read before anything that needs them.
  private static let shared: [Field<FileRecord>] = [
    Field("powermap", "The version of the format: 1.", schema: .record([("const", .integer(1))])) { node, _, reading in
      guard version.read(node, &reading) ?? 1 != 1 else { return }
      reading.report(.unsupportedVersion, at: node, "this program reads version 1 of the format")
    },
    Field("assessedOn", "The date of every assessment that has none of its own.", schema: Form<Day>.day.schema) {
      node, _, reading in
      reading.assessedOn = reading.day(of: node)
      reading.isAssessedOnUnreadable = reading.assessedOn == nil
    },
    people("team", \.account.team, .ours, "Our people, by id."),
    people("network", \.account.network, .thirdParty, "Third parties and competitors, by id."),
    Field("policy", "The constants that differ from their defaults.", schema: PolicyReader.schema) {
      node, record, _ in record.policy = node
    },
    Field("waivers", \.account.waivers, .numbered(.waiver), "Findings that are set aside."),
    Field(
      "failOn", optional: \.account.failOn, .list(.gate),
      "The conditions under which a job fails: a severity, or a measure with a limit such as threads<2."),
  ]

  /// The keys of a book, wherever its accounts come from.
  static let bookFields =
    shared + [Field("organisation", optional: \.organisation, .text, "Our own organisation.")]

  /// The keys of `powermap.yaml`.
  static let workspaceFields =
    bookFields + [
      Field(
        "accounts", "The account files, with * for any part of a name; accounts/*.yaml and .json by default.",
        schema: Form.list(Form.text).schema
      ) { node, record, reading in
        for item in reading.items(of: node) {
          if let pattern = reading.text(of: item) { record.accounts.append((pattern, item)) }
        }
      }
    ]

  /// The keys of an account file.
  static let accountFields =
    shared + [
      Field("account", \.account.name, .text, "The customer's name.", isRequired: true),
      Field("stage", \.account.stage, .dated(.word), "Where the relationship stands."),
      Field("direction", optional: \.account.direction, .word, "Who sells to whom."),
      Field("relationshipStart", optional: \.account.relationshipStart, .day, "The first day of the relationship."),
      Field("logFrom", optional: \.account.logFrom, .day, "The day since which every interaction is recorded."),
      Field("annualRevenue", \.account.annualRevenue, .dated(.money), "The revenue of a year."),
      Field("renewals", \.account.renewals, .numbered(.renewal), "The renewals, due or past."),
      Field("incumbency", optional: \.account.incumbency, .incumbency, "That we already supply the customer."),
      Field(
        "opportunities", \.account.opportunities, .numbered(.opportunity), "The business the customer may give us."),
      Field(
        "competitorIntelReviewedOn", optional: \.account.competitorIntelReviewedOn, .day,
        "The day somebody last checked which competitors are at the customer."),
      Field(
        "competitorSignals", \.account.competitorSignals, .numbered(.competitorSignal),
        "What was learnt of competitors."),
      Field(
        "departments", "The customer's departments, by id.", isRequired: true,
        schema: Schema.map(Schema.object(departmentFields)), read: readDepartments),
      people("people", \.account.people, .customer, "The customer's people, by id.", isRequired: true),
      Field(
        "ties", "The links between people.", schema: Schema.list(TieRecord.schema)
      ) { node, record, reading in
        reading.readNumberedItems(of: node, into: &record.account.ties, TieRecord.read)
      },
      Field(
        "interactions", "The logged contacts.", schema: Schema.list(Form<Interaction>.interaction.schema)
      ) { node, record, reading in
        let form = Form<Interaction>.interaction
        reading.readNumberedItems(of: node, into: &record.account.interactions) { node, reading in
          let interaction = form.read(node, &reading)
          if interaction != nil, reading.notesPlaces { record.interactionNodes.append(node) }
          return interaction
        }
      },
      Field("interactionsFrom", "Files of interactions, CSV or NDJSON.", schema: Form.list(Form.text).schema) {
        node, record, reading in
        for item in reading.items(of: node) {
          if let path = reading.text(of: item) { record.logs.append((path, item)) }
        }
      },
      Field("decisions", \.account.decisions, .numbered(.decision), "The decisions the customer took."),
      Field("groups", \.account.groups, .numbered(.departureGroup), "The people who are likely to leave together."),
    ]

  private static let version = Form.integer(0...Int.max)
  private static let departmentID = Form<Department.ID>.id()

  private static let departmentFields: [Field<Department>] = [
    Field("name", optional: \.name, .text, "The name, where it differs from the id."),
    Field("archetype", \.archetype, .word, "The function it is compared by; the id where it is left out."),
    Field("parent", optional: \.parent, .id(), "The department it belongs to."),
    Field("status", \.status, .word, "Whether the customer has it; present by default."),
  ]

  private static let readDepartments: @Sendable (SourceNode, inout FileRecord, inout Reading) -> Void = {
    node, record, reading in
    for entry in reading.entries(of: node) {
      guard let id = departmentID.read(entry.keyNode, &reading) else { continue }
      var department = Department(id: id)
      reading.note("departments.\(id)", at: entry.keyNode)
      reading.within("\(id)") { $0.read(departmentFields, of: entry.value, into: &department, named: "a department") }
      if Archetype(rawValue: id.rawValue) == nil, entry.value["archetype"] == nil {
        reading.report(
          .unknownArchetype, severity: .warning, at: entry.keyNode,
          "'\(id)' is no department we compare by, so it counts as 'other'; give it an 'archetype'",
          suggestion: Suggestion.nearest(to: id.rawValue, among: Archetype.allCases.map(\.rawValue)))
      }
      record.account.departments.append(department)
    }
  }

  private static func people(
    _ name: String, _ keyPath: any WritableKeyPath<FileRecord, [Person]> & Sendable, _ side: Side,
    _ documentation: String, isRequired: Bool = false
  ) -> Field<FileRecord> {
    let fields = PersonRecord.fields.filter { side == .thirdParty || !["side", "thirdPartyKind"].contains($0.name) }
    return Field(name, documentation, isRequired: isRequired, schema: Schema.map(Schema.object(fields))) {
      node, record, reading in
      let entries = reading.entries(of: node)
      record[keyPath: keyPath].reserveCapacity(entries.count)
      for entry in entries {
        guard let id = Form<Person.ID>.person.read(entry.keyNode, &reading) else { continue }
        var person = PersonRecord(person: Person(id: id, name: id.rawValue, side: side))
        reading.note("\(name).\(id)", at: entry.keyNode)
        reading.within("\(id)") { $0.read(fields, of: entry.value, into: &person, named: "a person") }
        record.addTies(of: person, path: "\(name).\(id)", &reading)
        record[keyPath: keyPath].append(person.person)
      }
    }
  }

  /// The shorthands of a person become ties like those that are written out.
  private mutating func addTies(
    of record: PersonRecord, path: @autoclosure () -> String, _ reading: inout Reading
  ) {
    if let boss = record.reportsTo {
      if reading.notesPlaces {
        let place = reading.places["\(path()).reportsTo"]
        reading.places["ties.\(account.ties.count)"] = place
        reading.places["ties.\(account.ties.count).\(boss)"] = place
      }
      account.ties.append(Tie(.reportsTo, from: record.person.id, to: boss))
    }
    for influence in record.influences {
      reading.note("ties.\(account.ties.count)", at: influence.at)
      reading.note("ties.\(account.ties.count).\(influence.to)", at: influence.at)
      account.ties.append(Tie(.influences, from: record.person.id, to: influence.to, weight: influence.weight))
    }
  }
}
