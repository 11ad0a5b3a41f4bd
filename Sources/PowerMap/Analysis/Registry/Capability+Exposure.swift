// The lists are long and flat on purpose: one row, one measure.
extension Capability {
  /// What joint departures, competitors and opponents put at risk.
  static let exposureMeasures: [Capability] = [
    account(
      "loss.correlated", "A17", "Worst joint loss",
      "The most that coverage loses when a whole department, or a declared group of people, leaves together.",
      formula: "max over departments and groups S of C - C without S",
      inputs: ["coverage.power", "groups", "Department"], range: "0...1", view: "risk", source: "000; domain 4.7, A17"
    ) { $0.exposure.worstCorrelatedLoss.anyValue },
    account(
      "revenue.unprotected", "A21", "Unprotected revenue",
      "The revenue of a year times the part of our coverage that is not expected to stand. An index of exposure, not a "
        + "forecast; shown with two significant digits.",
      formula: "revenue (1 - Ehat)", inputs: ["annualRevenue", "retention.expected"], range: "money", view: "risk",
      source: "000; domain A21"
    ) { $0.exposure.unprotectedRevenue.anyValue },
    account(
      "opposition", "A24", "Opposition",
      "Whether somebody is known to be against us, nobody is though many stances are known, or those against us have "
        + "more power than those for us.",
      formula: "from stances and support.opposing against support.supportive",
      inputs: ["Person.stance", "support.supportive", "support.opposing", "policy:opposition.people"],
      range: "mapped, noneMapped, outnumbered", view: "power", source: "000; domain A24"
    ) { $0.exposure.opposition.anyValue },
    account(
      "stance.unknown", "A24", "Key power of unknown stance",
      "The share of the key people's power whose stance nobody has recorded.",
      formula: "sum of share over key people without a stance / sum over key people",
      inputs: ["Person.stance", "power.share", "policy:opposition.unknownShare"], range: "0...1", view: "power",
      source: "000; domain A24"
    ) { $0.exposure.unknownKeyStances.anyValue },
    account(
      "competitor.complaints", "A20", "Complaints about competitors",
      "The complaints about competitors that were learnt within the long window: the cue that they grow complacent.",
      formula: "count of signals of kind complaintAboutThem",
      inputs: ["competitorSignals", "competitorIntelReviewedOn", "policy:window"], range: "0 or more", view: "power",
      source: "000; domain A20"
    ) { $0.exposure.competitorComplaints.anyValue },
  ]

  /// What hangs on a person in money, who could take a relationship over, and what competitors hold.
  static let rivalMeasures: [Capability] = [
    person(
      "revenue.exposure", "A21", "revenueExposure", "Revenue that hangs on a person",
      "The revenue of a year times the loss of coverage if this person leaves. An index of exposure, not a forecast; "
        + "shown with two significant digits.",
      formula: "revenue loss(p)", inputs: ["annualRevenue", "removal.impact"], range: "money", view: "risk",
      source: "000; domain A21"
    ) {
      $0.revenueExposure.anyValue
    } colleague: {
      $0.revenueExposure.anyValue
    },
    person(
      "handover", "A22", "handover", "Handover readiness",
      "How well a second colleague could take over from the one who knows this person best.",
      formula: "second best s(o, v) / best s(o, v)", inputs: ["tie.strength"], range: "0...1", view: "risk",
      source: "004; domain A22"
    ) { $0.handover.anyValue },
    person(
      "handover.joint", "A22", "jointMeetings", "Contacts with two of ours",
      "The share of the contacts with this person in the short window in which two or more of ours took part.",
      formula: "contacts with two or more of ours / contacts", inputs: ["interactions", "policy:window.short"],
      range: "0...1", view: "risk", source: "004; domain A22"
    ) { $0.jointMeetings.anyValue },
    person(
      "interest", "A8i", "interest", "Interest",
      "How much this person has to do with us, by the contacts in the log; those that their side began count for more. "
        + "It says that they give us time, not that they like us.",
      formula: "1 - 2^(-E / half), E = sum over contacts of begun 2^(-age / h)",
      inputs: ["interactions", "logFrom", "policy:interest", "policy:halfLife.interaction", "policy:window.short"],
      range: "0...1", view: "power-interest", source: "Mendelow 1991"
    ) { $0.interest.anyValue },
    person(
      "competitor.hold", "A20", "competitorHold", "Hold of competitors",
      "The probability that at least one recorded tie of a competitor to this person holds. Unknown, and not 0, unless "
        + "the competitors were reviewed within the short window.",
      formula: "H = 1 - product over competitors of (1 - s(k, v))",
      inputs: ["tie.strength", "competitorIntelReviewedOn", "policy:window.short"], range: "0...1", view: "power",
      source: "000, 001; domain A20"
    ) { $0.competitorHold.anyValue },
    person(
      "competitor.net", "A20", "competitorNet", "Our cover less that of competitors",
      "Below 0 the person is theirs rather than ours.", formula: "net = cov - H",
      inputs: ["coverage.person", "competitor.hold"], range: "-1...1", view: "power", source: "000, 001; domain A20"
    ) { $0.competitorNet.anyValue },
    person(
      "displacement.opening", "A20", "displacementOpening", "Opening",
      "The share of power that no competitor holds and that somebody can introduce us to.",
      formula: "opening = share (1 - H) reach", inputs: ["power.share", "competitor.hold", "reach"], range: "0...1",
      view: "power", source: "000; domain A20"
    ) { $0.displacementOpening.anyValue },
  ]

  /// How our cover is shared among departments, how they seem, and what attention they get, against the power they have.
  static let gapMeasures: [Capability] = [
    department(
      "tentacle.share", "A6", "coverShare", "Share of our cover",
      "The share of our cover of everybody in a department that lies in this one. A diagnostic like effective tentacles.",
      formula: "q_D = cover in D / cover in all departments", inputs: ["coverage.person", "Department"], range: "0...1",
      view: "coverage", source: "000; domain A6"
    ) { $0.coverShare.anyValue },
    department(
      "power.gap", "A8", "powerGap", "Perceived less actual power",
      "How much more of the power a department seems to have than it has, over the people whose perceived power is "
        + "known. Without a decision on record the actual power is a prior, not evidence.",
      formula: "gap = sum_D p / sum p - sum_D A / sum A",
      inputs: ["Person.perceivedPower", "power.actual", "incumbency", "policy:powerGap", "policy:incumbency"],
      range: "-1...1", view: "power", source: "000; domain A8"
    ) { $0.powerGap.anyValue },
    department(
      "attention.gap", "A8", "attentionGap", "Attention less power",
      "How much more of our contacts within the short window a department gets than of the power it has.",
      formula: "gap = touches_D / touches - share of power of D",
      inputs: ["interactions", "logFrom", "power.share", "policy:window.short"], range: "-1...1", view: "power",
      source: "000; domain A8"
    ) { $0.attentionGap.anyValue },
  ]
}
