internal import PowerMap

/// Every mark a picture can carry and what it means: the legend, the guide and the tests read this table.
enum Encoding: Sendable, Hashable {
  case stance(StanceMark)
  case reporting
  case newReporting
  case formerReporting
  case influence
  case competitorInfluence
  case planned
  case warm
  case weakLink
  case tie(TieState)
  case tieChange(ChangeMark)
  case noTie
  case power
  case powerUnknown
  case actualPower
  case perceivedPower
  case misjudged(PowerGauge.Judgement)
  case role(Role)
  case keyPerson
  case doorOpener
  case singlePointOfFailure
  case departed
  case personChange(ChangeMark)
  case alteration
  case untied
  case receding
  case faded
  case subject
  case loss
  case seat
  case ghost
  case others
  case ourPerson
  case thirdParty
  case competitor
  case threadCount
  case threadsAndOurs
  case formerState
  case powerShare
  case block(BlockState)
  case heat(HeatStep)
  case notKnown

  /// All of them, in the order of the legend.
  static let all: [Encoding] =
    StanceMark.allCases.map(Encoding.stance)
    + [.reporting, .newReporting, .formerReporting, .influence, .competitorInfluence, .planned, .warm, .weakLink]
    + TieState.allCases.map(Encoding.tie)
    + [.tieChange(.added), .tieChange(.removed)]
    + [.noTie, .power, .powerUnknown, .actualPower, .perceivedPower]
    + PowerGauge.Judgement.allCases.map(Encoding.misjudged)
    + Role.allCases.map(Encoding.role)
    + [.keyPerson, .doorOpener, .singlePointOfFailure, .departed]
    + ChangeMark.allCases.map(Encoding.personChange)
    + [.alteration, .untied, .receding, .faded, .subject, .loss, .seat]
    + [.ghost, .others, .ourPerson, .thirdParty, .competitor]
    + [.threadCount, .threadsAndOurs, .formerState, .powerShare]
    + [BlockState.thin, .uncovered, .unmapped, .unknown].map(Encoding.block)
    + HeatStep.all.map(Encoding.heat) + [.notKnown]

  /// The words beside the sample in the legend; nil for a mark that says in words what it means.
  var label: String? {
    switch self {
    case .stance(let mark): mark.label
    case .reporting: "reports to, from above"
    case .newReporting: "new reporting line"
    case .formerReporting: "reporting line that is gone"
    case .influence: "influences, wider is stronger"
    case .competitorInfluence: "influence of a competitor"
    case .planned: "new tie, in this order"
    case .warm: "way of an introduction"
    case .weakLink: "its weakest link"
    case .tie(let state): state.label
    case .tieChange(.removed): "tie that was live"
    case .tieChange: "tie that became live"
    case .power: "power, relative to the strongest"
    case .actualPower: "power"
    case .perceivedPower: "what it seems to be"
    case .misjudged(let judgement): judgement.words
    case .role(let role): role.words
    case .keyPerson: "key person"
    case .doorOpener: "door opener: start here"
    case .singlePointOfFailure: "losing them cuts off a key person"
    case .departed: "has left (simulated): a vacant chair"
    case .personChange(.added): "person who is new"
    case .personChange(.removed): "person who is gone"
    case .personChange(.altered): "person who changed"
    case .alteration: "before and now"
    case .untied: "person without a live tie"
    case .receding: "person with a live tie"
    case .faded: "not concerned"
    case .subject: "the person in question"
    case .loss: "coverage lost if they leave"
    case .seat: "key person: threads · whose leaving cuts them off · chance that a way still stands"
    case .ghost: "seat nobody is known in"
    case .threadCount: "people with a live tie, of those required"
    case .powerShare: "the department's share of all power"
    case .threadsAndOurs: "their people with a live tie · ours who hold them, each of those required"
    case .formerState: "state of a department, before and now"
    case .block(let state): state.label
    case .heat(let step): step.label
    case .notKnown: "not known well enough"
    case .noTie, .powerUnknown, .others, .ourPerson, .thirdParty, .competitor: nil
    }
  }

  /// How the mark looks, for the guide.
  var look: String {
    switch self {
    case .stance(.withheld): "blank grey badge"
    case .stance(let mark): "badge `\(mark.glyph)`"
    case .reporting: "thin grey line without an arrow, from the bottom of the boss's card"
    case .newReporting: "bold green line without an arrow (view `diff`)"
    case .formerReporting: "dashed red line without an arrow (view `diff`)"
    case .influence: "purple arrow, in four widths"
    case .competitorInfluence: "dashed grey arrow"
    case .planned: "bold dashed green arrow with a number"
    case .warm: "blue arrow"
    case .weakLink: "dashed blue arrow"
    case .tie(.live): "filled chip with the initials of one of ours"
    case .tie(.weak): "outlined chip"
    case .tie(.unknown): "grey chip with `?`"
    case .tieChange(.removed): "outlined red chip with `−` (view `diff`)"
    case .tieChange: "filled green chip with `+` (view `diff`)"
    case .noTie: "`no tie`"
    case .power: "one to five filled dots, `●●●○○`"
    case .powerUnknown: "`power ?`"
    case .actualPower: "filled bar at the lower left (view `power`)"
    case .perceivedPower: "hollow bar below it (view `power`)"
    case .misjudged(let judgement): "`\(judgement.rawValue)` at the lower right (view `power`)"
    case .role(let role): "pill `\(role.code)`"
    case .keyPerson: "double border"
    case .doorOpener: "green `★` right of the name (view `plan`)"
    case .singlePointOfFailure: "thick red border with the tag `SPOF`, single point of failure"
    case .departed: "dashed red border, outlined badge and the tag `LEFT` (map of `powermap simulate`)"
    case .personChange(.added): "green border with the tag `+ NEW` (view `diff`)"
    case .personChange(.removed): "dashed red border, outlined badge and the tag `− GONE` (view `diff`)"
    case .personChange(.altered): "amber border with the tag `~` (view `diff`)"
    case .alteration: "`o → +`, `●●○○○ → ●●●○○` or a word at the lower left (view `diff`)"
    case .untied: "bold amber border and name in full ink (view `coverage`)"
    case .receding: "outlined badge and plain name (view `coverage`)"
    case .faded: "outlined badge and plain name (other views)"
    case .subject: "bold blue border"
    case .loss: "`−14 %` at the lower left (view `risk`)"
    case .seat: "`2 · AB, CD · 61 %` at the lower right (view `risk`)"
    case .ghost: "dashed grey card with `?`"
    case .others: "card `n others`"
    case .ourPerson: "blue card, initials as badge, `6 live, 3 weak`"
    case .thirdParty: "square brown card with `⬡ third party`"
    case .competitor: "square grey card with an octagon"
    case .threadCount: "`1/2` in the title of a department (view `structure`)"
    case .powerShare: "`34 %` in the title of a department (view `power`)"
    case .threadsAndOurs: "`1/2 · 1/2` in the title of a department (view `coverage`) or in its row (view `matrix`)"
    case .formerState: "`NONE → THIN` in the title of a department (view `diff`)"
    case .block(let state): "`\(state.word ?? "")` and \(Self.border(of: state))"
    case .heat(let step): step.look
    case .notKnown: "cell with a dashed border"
    }
  }

  /// What the mark means, for the guide.
  var meaning: String {
    switch self {
    case .stance(.unknown): "nobody has said how the person stands towards us"
    case .stance(.withheld): "how the person stands towards us is not shown, whether it is known or not"
    case .stance(let mark): mark.label
    case .reporting: "the lower card reports to the upper one"
    case .newReporting: "the lower card did not report to the upper one on the earlier day"
    case .formerReporting: "the one card reported to the other on the earlier day, and does no more"
    case .influence: "sways, in the direction of the arrow; wider is stronger"
    case .competitorInfluence: "a competitor's person sways somebody here"
    case .planned: "a tie to build or to strengthen next, in the order of the numbers"
    case .warm: "a link of a way by which an introduction reaches the person; the number says which"
    case .weakLink: "the link of such a way that carries least"
    case .tie(.live): "strong enough to count as a thread"
    case .tie(.weak): "known, and not proven to be strong enough"
    case .tie(.unknown): "recorded, but nothing says how strong it is"
    case .tieChange(.removed): "was strong enough to count as a thread, and is no more, or not known to be"
    case .tieChange: "counts as a thread, which it did not on the earlier day"
    case .noTie: "none of ours has a tie to the person"
    case .power: "actual power in fifths of the strongest person's, rounded up"
    case .powerUnknown: "nothing is known that power could be computed from"
    case .actualPower: "actual power: the longest bar is the strongest person's"
    case .perceivedPower: "how powerful we take the person to be: the longest bar is that of whoever seems strongest"
    case .misjudged(let judgement):
      "\(judgement.words): the bars differ by \((100 * PowerGauge.notable).fixed(0)) % of the longest or more"
    case .role(let role): role.words
    case .keyPerson: "a key person, without whom nothing is decided"
    case .doorOpener: "one of the few people who together reach most of the account's power by introductions"
    case .singlePointOfFailure: "no way leads to some key person without this one, on their side or on ours"
    case .departed: "taken to have left: the chair keeps its power, and has no ties until somebody else sits there"
    case .personChange(.added): "not there on the earlier day"
    case .personChange(.removed): "there on the earlier day, and no more"
    case .personChange(.altered): "stance, power, roles, title, level or department is another than on the earlier day"
    case .alteration: "what is different: how it was, and how it is"
    case .untied: "none of ours has a live tie to the person: a gap"
    case .receding: "one of ours has a live tie to the person, who steps back"
    case .faded: "the view's question is not about the person"
    case .subject: "the person that the view is about"
    case .loss: "how much of the account's coverage is lost if the person leaves"
    case .seat:
      "how many independent ways lead from us to a key person, the fewest people whose leaving cuts them all, and the "
        + "probability that one still stands after the horizon"
    case .ghost: "a department or a required role in which nobody is known"
    case .others: "people of little power and without a finding, left out of a large map"
    case .ourPerson: "one of ours, with the number of ties of each kind"
    case .thirdParty: "somebody outside who has a say"
    case .competitor: "a competitor's person"
    case .threadCount: "its people with a live tie to us, of those required"
    case .powerShare: "what part of all actual power its people hold"
    case .threadsAndOurs: "the same, and ours who hold those ties, of those required"
    case .formerState: "how the department was covered, and how it is; a department without a state is as it was"
    case .block(.thin): "there are live ties, fewer or at a lower level than required"
    case .block(.uncovered): "people are known there, none has a live tie"
    case .block(.unmapped): "nobody is known there"
    case .block(.unknown): "depends on ties or levels that are not known"
    case .block(let state): state.label
    case .heat(let step): step.meaning
    case .notKnown: "not known, or open between two of these steps; never the same as nothing"
    }
  }

  private static func border(of state: BlockState) -> String {
    switch state {
    case .thin: "a dashed amber border"
    case .uncovered: "a red border"
    case .unmapped, .unknown: "a dashed grey border"
    case .plain, .covered: "a grey border"
    }
  }
}
