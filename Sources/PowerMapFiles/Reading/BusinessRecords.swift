import PowerMap

// What a file says of our business with the customer, of competitors, and of people who may leave together.

extension Form {
  /// A list of ids that are declared elsewhere; each keeps its place, so that a problem is told where the id stands.
  static func references<Subject>() -> Form where Value == [Identifier<Subject>] {
    let item = Form<Identifier<Subject>>.id()
    return Form(schema: Schema.list(item.schema)) { node, reading in
      var ids: [Identifier<Subject>] = []
      reading.readItems(of: node, into: &ids) { node, reading in
        guard let id = item.read(node, &reading) else { return nil }
        reading.note(inside: "\(id)", at: node)
        return id
      }
      return ids
    }
  }
}

extension Form where Value == Incumbency {
  static let incumbency = Form.record(
    "an incumbency",
    [
      Field("since", \.since, .day, "The first day on which something of ours was used.", isRequired: true),
      Field("usingDepartments", optional: \.usingDepartments, .references(), "The departments that use it, by id."),
    ], blank: Incumbency(since: Day(number: 0)))
}

extension Form where Value == Opportunity {
  static let opportunity = Form.record(
    "an opportunity",
    [
      Field("id", \.id, .id(), "The short handle.", isRequired: true),
      Field("openedOn", \.openedOn, .day, "The day it became known.", isRequired: true),
      Field("closedOn", optional: \.closedOn, .day, "The first day it was open no more."),
      Field("result", optional: \.result, .word, "How it ended."),
      Field("value", optional: \.value, .money, "What it is worth."),
      Field("basis", optional: \.basis, .word, "What the customer decides by."),
      Field("goal", optional: \.goal, .word, "What we are after."),
    ], blank: Opportunity(id: "", openedOn: Day(number: 0)))
}

extension Form where Value == CompetitorSignal {
  static let competitorSignal = Form.record(
    "a signal of a competitor",
    [
      Field("competitor", \.competitor, .text, "The competitor's name.", isRequired: true),
      Field("on", \.on, .day, "The day it was learnt.", isRequired: true),
      Field("source", \.source, .word, "How it came to be known.", isRequired: true),
      Field("person", optional: \.person, .id(), "The customer's person who disclosed it, by id."),
      Field("kind", \.kind, .word, "What was learnt.", isRequired: true),
    ], blank: CompetitorSignal(competitor: "", on: Day(number: 0), source: .discovered, kind: .meeting))
}

extension Form where Value == DepartureGroup {
  static let departureGroup = Form.record(
    "a group",
    [
      Field("id", \.id, .id(), "The short handle.", isRequired: true),
      Field("members", \.members, .references(), "Who is in it, by id.", isRequired: true),
      Field("cause", \.cause, .text, "Why they would leave together.", isRequired: true),
    ], blank: DepartureGroup(id: "", members: [], cause: ""))
}
