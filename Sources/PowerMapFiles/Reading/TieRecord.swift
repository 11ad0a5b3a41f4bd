import PowerMap

/// A tie as a file has it: `between: [a, b]`, or `kind`, `from` and `to`.
struct TieRecord: Sendable {
  var kind = Tie.Kind.relationship
  var from: Person.ID?
  var to: Person.ID?
  var between: [Person.ID] = []
  var rating = History<Double>()
  var strength = History<Double>()
  var weight: Double?
  var since: Day?
  var endedOn: Day?

  static let fields: [Field<TieRecord>] = [
    Field("kind", \.kind, .word, "What links them; relationship by default."),
    Field("between", \.between, .list(.id()), "The two people of a relationship, by id."),
    Field("from", optional: \.from, .id(), "Where a directed tie begins: the report, the influencer, the adviser."),
    Field("to", optional: \.to, .id(), "Where a directed tie ends: the boss, the influenced, the advised."),
    Field("rating", \.rating, .dated(.number(0...5)), "How good the relationship is, 0 to 5."),
    Field("strength", \.strength, .dated(.number(0...1)), "A strength computed elsewhere, 0 to 1; not with rating."),
    Field("weight", optional: \.weight, .number(0...1), "The weight of an influence or advice, 0 to 1."),
    Field("since", optional: \.since, .day, "The first day."),
    Field("endedOn", optional: \.endedOn, .day, "The day from which the tie is gone."),
  ]

  /// The tie, or nil with a report. `places` are where its two ends stand.
  static func read(_ node: SourceNode, _ reading: inout Reading) -> Tie? {
    guard node.isMapping else {
      reading.report(.wrongType, at: node, "\(node.described) stands where a tie is due")
      return nil
    }
    let before = reading.problems.count
    var record = TieRecord()
    reading.read(fields, of: node, into: &record, named: "a tie")
    let isBetween = node.hasKey("between")
    if node.hasKey("rating"), node.hasKey("strength") {
      reading.report(.conflictingKeys, at: node, "a tie has either 'rating' or 'strength'")
    }
    if isBetween, node.hasKey("from") || node.hasKey("to") {
      reading.report(.conflictingKeys, at: node, "a tie has either 'between' or 'from' and 'to'")
    } else if isBetween, record.kind.isDirected {
      reading.report(.conflictingKeys, at: node, "'\(record.kind.rawValue)' has a direction: write 'from' and 'to'")
    }
    if isBetween, record.between.count == 2 {
      (record.from, record.to) = (record.between[0], record.between[1])
    }
    guard let from = record.from, let to = record.to else {
      if reading.problems.count == before {
        reading.report(
          isBetween ? .wrongType : .missingKey, at: node,
          "a tie needs two people: 'between: [a, b]' or 'from' and 'to'")
      }
      return nil
    }
    notePlaces(of: node.entries, from: from, to: to, in: &reading)
    return Tie(
      record.kind, from: from, to: to, rating: record.rating, strength: record.strength, weight: record.weight,
      since: record.since, endedOn: record.endedOn)
  }

  /// A relationship's ends are put in order, so they are found again by their ids.
  private static func notePlaces(
    of entries: SourceNode.Entries, from: Person.ID, to: Person.ID, in reading: inout Reading
  ) {
    guard reading.notesPlaces else { return }
    for entry in entries {
      switch entry.key {
      case "between":
        let ends = Array(entry.value.items)
        guard ends.count == 2 else { continue }
        reading.note(inside: "\(from)", at: ends[0])
        reading.note(inside: "\(to)", at: ends[1])
      case "from": reading.note(inside: "\(from)", at: entry.value)
      case "to": reading.note(inside: "\(to)", at: entry.value)
      default: continue
      }
    }
  }

  static let schema = Schema.object(fields)
}
