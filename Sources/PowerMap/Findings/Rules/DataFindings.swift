/// What is not known, and what was left out (domain ground rules 2, 4, 5).
enum DataFindings {
  static func drafts(_ analysis: Analysis, futureRecords: Int) -> [FindingDraft] {
    var drafts: [FindingDraft] = []
    let competitors = analysis.network.filter { $0.person.side == .competitor }.map(\.id)
    let unknown = analysis.ties.filter {
      $0.strength.value == nil && !competitors.contains($0.a) && !competitors.contains($0.b)
    }
    if !unknown.isEmpty {
      let pairs = unknown.map(\.id).joined(separator: ", ")
      let people = unknown.flatMap { [$0.a, $0.b] }
      let because = unknown.map { Evidence("relationship:\($0.id)", text: $0.strength.reason ?? "unknown") }
      if analysis.resilience.isUncertain, analysis.resilience.score.value != nil {
        drafts.append(
          FindingDraft(
            kind: .rateTheseTies, subject: .account,
            message: "ties of unknown strength leave the score open: \(pairs)", because: because,
            people: Array(Set(people))))
      } else {
        drafts.append(
          FindingDraft(
            kind: .dataGap, subject: .topic("ties"), message: "strength unknown: \(pairs)",
            action: "Rate these ties, or log the contacts.", because: because, people: Array(Set(people))))
      }
    }
    if analysis.resilience.score.value == nil {
      let reason = analysis.resilience.score.reason ?? "power is unknown"
      drafts.append(
        FindingDraft(
          kind: .dataGap, subject: .topic("power"), message: "nothing can be computed: \(reason)",
          action: "Map the people who decide, with their seniority."))
    }
    drafts += unasked(analysis)
    let assumed = analysis.positions(where: \.isAuthorityAssumed).map { analysis.people[$0].id }
    if !assumed.isEmpty {
      drafts.append(
        FindingDraft(
          kind: .assumedAuthority, subject: .account,
          message: "seniority unknown, authority \(analysis.policy.authority.unknown.fixed(2)) assumed: "
            + analysis.names(of: assumed), because: assumed.map { Evidence("person:\($0)", text: "no seniority") },
          people: assumed))
    }
    if futureRecords > 0 {
      drafts.append(
        FindingDraft(
          kind: .futureRecord, subject: .account,
          message: "\(futureRecords) record\(futureRecords == 1 ? "" : "s") dated after \(analysis.asOf) left out",
          value: Double(futureRecords), threshold: 0))
    }
    return drafts
  }

  /// What nobody has looked into, one for each group of measures that stays unknown; the evidence names the measures.
  private static func unasked(_ analysis: Analysis) -> [FindingDraft] {
    guard analysis.resilience.score.value != nil else { return [] }
    var drafts: [FindingDraft] = []
    if let reason = analysis.exposure.competitorComplaints.reason {
      drafts.append(
        FindingDraft(
          kind: .dataGap, subject: .topic("competitors"), message: "whom competitors hold: \(reason)",
          action: "Review them, and set 'competitorIntelReviewedOn'.",
          because: ["competitor.hold", "displacement.opening", "competitor.complaints"].map {
            Evidence($0, text: reason)
          }))
    }
    let present = analysis.departments.indices.filter { analysis.departments[$0].most != .notPresent }
    if let reason = present.first.flatMap({ analysis.departments[$0].powerGap.reason }),
      present.allSatisfy({ analysis.departments[$0].powerGap.value == nil })
    {
      drafts.append(
        FindingDraft(
          kind: .dataGap, subject: .topic("perceivedPower"), message: "whose power is overestimated: \(reason)",
          action: "Record 'perceivedPower'.",
          because: [Evidence("power.gap", text: reason)]))
    }
    return drafts
  }
}
