import PowerMap

/// A person as a file has it: with the reporting line and influences that become ties.
struct PersonRecord: Sendable {
  var person: Person
  var reportsTo: Person.ID?
  var influences: [(to: Person.ID, weight: Double, at: SourceNode)] = []

  static let fields: [Field<PersonRecord>] = [
    Field("name", \.person.name, .text, "The name; the id where it is left out."),
    Field("title", optional: \.person.title, .text, "The job title."),
    Field("department", optional: \.person.department, .department, "The department, by its id."),
    Field("organisation", optional: \.person.organisation, .text, "The organisation of a third party."),
    Field(
      "side", \.person.side, .word(of: [.thirdParty, .competitor]), "In network: thirdParty (default) or competitor."),
    Field("thirdPartyKind", optional: \.person.thirdPartyKind, .word, "What kind of third party this is."),
    Field("seniority", optional: \.person.seniority, .level, "How senior, as a word or from 1 to 6."),
    Field("stance", \.person.stance, .dated(.level), "Where the person stands towards us, a word or -2 to 2."),
    Field("perceivedPower", \.person.perceivedPower, .dated(.number(0...1)), "How powerful the person seems, 0 to 1."),
    Field("formalAuthority", optional: \.person.formalAuthority, .number(0...1), "Formal authority, 0 to 1."),
    Field("roles", \.person.roles, .list(.word), "The parts the person plays in a purchase."),
    Field("isKey", optional: \.person.isKey, .flag, "Whether this is a key person, whatever the roles say."),
    Field(
      "attritionProbability", optional: \.person.attritionProbability, .number(0...1),
      "The probability that the person leaves within the horizon."),
    Field("joinedOn", optional: \.person.joinedOn, .day, "The first day in the position."),
    Field("leavingOn", optional: \.person.leavingOn, .day, "The day from which the person is gone."),
    Field("cadenceDays", optional: \.person.cadenceDays, .integer(1...3650), "The target days between contacts."),
    Field("preferredChannel", optional: \.person.preferredChannel, .word, "The channel the person prefers."),
    Field("employment", \.person.employment, .numbered(.employment), "Where the person worked, and when."),
    Field("reportsTo", optional: \.reportsTo, .id(), "The boss, by id."),
    Field(
      "influences", "Whom the person influences, with a weight from 0 to 1.",
      schema: Schema.map(Form<Double>.number(0...1).schema)
    ) { node, record, reading in
      for entry in reading.entries(of: node) {
        let key = entry.keyNode
        if let to = Form<Person.ID>.person.read(key, &reading),
          let weight = Form<Double>.share.read(entry.value, &reading)
        {
          record.influences.append((to, weight, key))
        }
      }
    },
  ]
}

extension Form where Value == Department.ID {
  /// The department of one of ours may be free text, so the grammar of ids is left to the rules of the book.
  static let department = Form(schema: Form<String>.text.schema) { node, reading in
    reading.text(of: node).map { Department.ID($0) }
  }
}

extension Form where Value == Employment {
  static let employment = Form.record(
    "an employment",
    [
      Field("organisation", \.organisation, .text, "The organisation.", isRequired: true),
      Field("from", \.from, .day, "The first day.", isRequired: true),
      Field("to", optional: \.to, .day, "The last day."),
    ], blank: Employment(organisation: "", from: Day(number: 0)))
}

extension Form where Value == Renewal {
  static let renewal = Form.record(
    "a renewal",
    [
      Field("on", \.on, .day, "The day it is due.", isRequired: true),
      Field("value", optional: \.value, .money, "What it is worth."),
      Field("decided", optional: \.decided, .word, "What became of it."),
    ], blank: Renewal(on: Day(number: 0)))
}

extension Form where Value == Waiver {
  static let waiver = Form.record(
    "a waiver",
    [
      Field("finding", \.finding, .text, "The id of the finding, kind:subject.", isRequired: true),
      Field("reason", \.reason, .text, "Why it is set aside.", isRequired: true),
      Field("until", \.until, .day, "The last day it holds.", isRequired: true),
    ], blank: Waiver(finding: "", reason: "", until: Day(number: 0)))
}

extension Form where Value == Gate {
  static let gate = Form(schema: Schema.type("string")) { node, reading in
    guard let text = reading.text(of: node) else { return nil }
    do throws(GateError) {
      return try Gate(text)
    } catch {
      let suggestion = error.unknownWord.flatMap { Suggestion.nearest(to: $0.given, among: $0.candidates) }
      reading.report(.malformed, at: node, error.description, suggestion: suggestion)
      return nil
    }
  }
}

extension Form where Value == Involvement {
  static let involvement = Form.word
}

extension Form where Value == Decision {
  static let decision = Form.record(
    "a decision",
    [
      Field("on", \.on, .day, "The day of the decision.", isRequired: true),
      Field("topic", \.topic, .text, "What was decided.", isRequired: true),
      Field(
        "involvement", "What part each person had.", isRequired: true,
        schema: Schema.map(Form<Involvement>.involvement.schema)
      ) { node, decision, reading in
        for entry in reading.entries(of: node) {
          guard let id = Form<Person.ID>.person.read(entry.keyNode, &reading),
            let part = Form<Involvement>.involvement.read(entry.value, &reading)
          else { continue }
          reading.note(inside: "\(id)", at: entry.keyNode)
          decision.involvement[id] = part
        }
      },
    ], blank: Decision(on: Day(number: 0), topic: "", involvement: [:]))
}

extension Form where Value == Interaction {
  static let interaction = Form.record(
    "an interaction", InteractionRecord.fields, blank: Interaction(on: Day(number: 0), channel: .message, with: []))
}

/// The keys of an interaction, which are also the columns of a log.
enum InteractionRecord {
  static let fields: [Field<Interaction>] = [
    Field("on", \.on, .day, "The day.", isRequired: true),
    Field("channel", \.channel, .word, "The way it took place.", isRequired: true),
    Field("with", \.with, .list(.id()), "Who took part, by id; at least one is ours.", isRequired: true),
    Field("purposes", \.purposes, .list(.word), "What it was for."),
    Field("initiator", optional: \.initiator, .word, "Who started it."),
    Field("result", \.result, .word, "What became of it; held by default."),
    Field("replyDays", optional: \.replyDays, .integer(0...3650), "How many days the reply took."),
    Field("solicited", optional: \.solicited, .flag, "Whether advice was asked for."),
    Field("accepted", optional: \.accepted, .flag, "Whether advice was accepted."),
    Field("sentiment", optional: \.sentiment, .integer(-2...2), "How it felt, -2 to 2."),
    Field("topics", \.topics, .list(.word), "What it was about."),
    Field("opportunity", optional: \.opportunity, .text, "The opportunity it belongs to."),
  ]
}
