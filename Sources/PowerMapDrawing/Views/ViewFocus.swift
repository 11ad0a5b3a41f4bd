internal import PowerMap

/// What a view makes of one account, beside the rules that hold for all: whom it is about, and what it adds.
struct ViewFocus: Sendable {
  /// The people it is about, with everybody else stepping back; nil where nobody steps back.
  var concerned: Set<Person.ID>?
  /// The only people on the map; nil for everybody.
  var selected: Set<Person.ID>?
  /// The person it asks about.
  var subject: Person.ID?
  /// The people to start with, who get a star.
  var doorOpeners: Set<Person.ID> = []
  /// The question with the person's name in it; that of the rules, unless given.
  var question: String?
  /// The figures of the header; those of the account's standing, unless given.
  var figures: [MapContent.Figure]?
  /// Said in the header.
  var notes: [String] = []
  /// Lines beside reporting and influence.
  var lines: [MapContent.Line] = []
  /// What stands on the third line of cards in place of power and chips.
  var cardFigures: [Person.ID: Card.Figures] = [:]
  /// Power and what it seems to be, in place of dots and chips.
  var gauges: [Person.ID: PowerGauge] = [:]
  /// Those of an earlier day who are there no more, and still get a card.
  var former = FormerPeople()
  /// What is different about a person.
  var changes: [Person.ID: Card.Change] = [:]
  /// What became of ties of ours.
  var tieChanges: [Plan.Pair: ChangeMark] = [:]
  /// The only departments whose state is shown, with the words for what it was; nil for the state of all.
  var formerStates: [String: String]?

  /// The people who have to have a card of their own.
  var kept: Set<Person.ID> {
    var kept = (concerned ?? []).union(selected ?? []).union([subject].compactMap(\.self))
    for line in lines { kept.formUnion([line.from, line.to]) }
    return kept
  }
}

/// Those of an earlier day who are there no more, and the departments that are gone with them.
struct FormerPeople: Sendable {
  var people: [PersonProfile] = []
  var team: [ColleagueProfile] = []
  var network: [ContactProfile] = []
  var departments: [Department] = []
}
