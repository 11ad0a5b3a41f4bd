// The lists are long and flat on purpose: one row, one constant.
extension Policy {
  /// Every constant, in the order of the reference page.
  public static let keys: [PolicyKey] = evidenceKeys + riskKeys + diagnosticKeys + introducingKeys

  /// How evidence becomes ties, influence and introductions.
  private static let evidenceKeys: [PolicyKey] = [
    PolicyKey(
      path: "halfLife.interaction", documentation: "Half-life of logged contact, in days.",
      place: .number(\.halfLife.interaction, 0.001...100_000)),
    PolicyKey(
      path: "halfLife.rating", documentation: "Half-life of a rating, in days.",
      place: .number(\.halfLife.rating, 0.001...100_000)),
    PolicyKey(
      path: "halfLife.decision", documentation: "Half-life of what a decision reveals, in days.",
      place: .number(\.halfLife.decision, 0.001...100_000)),
    PolicyKey(
      path: "halfLife.value", documentation: "Half-life of what the customer said about value, in days.",
      place: .number(\.halfLife.value, 0.001...100_000)),
    PolicyKey(
      path: "halfLife.ask", documentation: "Half-life of having asked, in days.",
      place: .number(\.halfLife.ask, 0.001...100_000)),
    PolicyKey(
      path: "halfLife.insight", documentation: "Half-life of knowledge about a person, in days.",
      place: .number(\.halfLife.insight, 0.001...100_000)),
    PolicyKey(
      path: "cap.rating", documentation: "The most a rating alone can make of a tie's strength.",
      place: .number(\.cap.rating, 0...1)),
    PolicyKey(
      path: "cap.evidence", documentation: "The most logged contact alone can make of a tie's strength.",
      place: .number(\.cap.evidence, 0...1)),
    PolicyKey(
      path: "evidenceHalfSaturation", documentation: "The evidence at which half of what contact can prove is proven.",
      place: .number(\.evidenceHalfSaturation, 0.001...1_000)),
    PolicyKey(
      path: "threshold.live", documentation: "The strength from which a tie is a live thread.",
      place: .number(\.threshold.live, 0...1)),
    PolicyKey(
      path: "threshold.strong", documentation: "The strength from which a tie is strong.",
      place: .number(\.threshold.strong, 0...1)),
    PolicyKey(
      path: "threshold.veryStrong", documentation: "The strength from which a tie is very strong.",
      place: .number(\.threshold.veryStrong, 0...1)),
    PolicyKey(
      path: "threshold.path", documentation: "The weight from which an edge can carry a path to a seat.",
      place: .number(\.threshold.path, 0...1)),
    PolicyKey(
      path: "threads.enough",
      documentation: "Disjoint paths to a key person beyond which another one adds nothing to the score.",
      place: .integer(\.threads.enough, 1...100)),
    PolicyKey(
      path: "threads.thin", documentation: "Customer people with a live tie up to which an account is called thin.",
      place: .integer(\.threads.thin, 0...1_000)),
    PolicyKey(
      path: "hops.introduction", documentation: "The longest chain of introductions, in edges.",
      place: .integer(\.hops.introduction, 1...16)),
    PolicyKey(
      path: "hops.influence", documentation: "The longest chain of influence, in edges.",
      place: .integer(\.hops.influence, 1...16)),
    PolicyKey(
      path: "authority.unknown", documentation: "Formal authority of a person of unknown seniority.",
      place: .number(\.authority.unknown, 0...1)),
    PolicyKey(
      path: "authority.levels.individual", documentation: "Formal authority of an individual contributor.",
      place: .number(\.authority.levels[.individual], 0...1)),
    PolicyKey(
      path: "authority.levels.lead", documentation: "Formal authority of a team lead.",
      place: .number(\.authority.levels[.lead], 0...1)),
    PolicyKey(
      path: "authority.levels.manager", documentation: "Formal authority of a manager.",
      place: .number(\.authority.levels[.manager], 0...1)),
    PolicyKey(
      path: "authority.levels.director", documentation: "Formal authority of a director.",
      place: .number(\.authority.levels[.director], 0...1)),
    PolicyKey(
      path: "authority.levels.vicePresident", documentation: "Formal authority of a vice president.",
      place: .number(\.authority.levels[.vicePresident], 0...1)),
    PolicyKey(
      path: "authority.levels.chief", documentation: "Formal authority of a chief officer.",
      place: .number(\.authority.levels[.chief], 0...1)),
    PolicyKey(
      path: "authority.floors.economicBuyer", documentation: "The least formal authority of an economic buyer.",
      place: .number(\.authority.floors[.economicBuyer], 0...1)),
    PolicyKey(
      path: "authority.floors.decisionMaker", documentation: "The least formal authority of a decision maker.",
      place: .number(\.authority.floors[.decisionMaker], 0...1)),
    PolicyKey(
      path: "authority.floors.technicalBuyer", documentation: "The least formal authority of a technical buyer.",
      place: .number(\.authority.floors[.technicalBuyer], 0...1)),
    PolicyKey(
      path: "authority.floors.userBuyer", documentation: "The least formal authority of a user buyer.",
      place: .number(\.authority.floors[.userBuyer], 0...1)),
    PolicyKey(
      path: "authority.floors.procurementBuyer", documentation: "The least formal authority of a procurement buyer.",
      place: .number(\.authority.floors[.procurementBuyer], 0...1)),
    PolicyKey(
      path: "authority.floors.approver", documentation: "The least formal authority of an approver.",
      place: .number(\.authority.floors[.approver], 0...1)),
    PolicyKey(
      path: "authority.floors.legalApprover", documentation: "The least formal authority of a legal approver.",
      place: .number(\.authority.floors[.legalApprover], 0...1)),
    PolicyKey(
      path: "authority.floors.champion", documentation: "The least formal authority of a champion.",
      place: .number(\.authority.floors[.champion], 0...1)),
    PolicyKey(
      path: "authority.floors.coach", documentation: "The least formal authority of a coach.",
      place: .number(\.authority.floors[.coach], 0...1)),
    PolicyKey(
      path: "authority.floors.influencer", documentation: "The least formal authority of an influencer.",
      place: .number(\.authority.floors[.influencer], 0...1)),
    PolicyKey(
      path: "authority.floors.gatekeeper", documentation: "The least formal authority of a gatekeeper.",
      place: .number(\.authority.floors[.gatekeeper], 0...1)),
    PolicyKey(
      path: "authority.floors.blocker", documentation: "The least formal authority of a blocker.",
      place: .number(\.authority.floors[.blocker], 0...1)),
    PolicyKey(
      path: "authority.floors.executiveSponsor", documentation: "The least formal authority of an executive sponsor.",
      place: .number(\.authority.floors[.executiveSponsor], 0...1)),
    PolicyKey(
      path: "authority.floors.referralSource", documentation: "The least formal authority of a referral source.",
      place: .number(\.authority.floors[.referralSource], 0...1)),
    PolicyKey(
      path: "hierarchy.bossToReport", documentation: "Influence of a boss on a report.",
      place: .number(\.hierarchy.bossToReport, 0...1)),
    PolicyKey(
      path: "hierarchy.reportToBoss", documentation: "Influence of a report on the boss.",
      place: .number(\.hierarchy.reportToBoss, 0...1)),
    PolicyKey(
      path: "hierarchy.conductUp", documentation: "How well an introduction passes from a report to the boss.",
      place: .number(\.hierarchy.conductUp, 0...1)),
    PolicyKey(
      path: "hierarchy.conductDown", documentation: "How well an introduction passes from a boss to a report.",
      place: .number(\.hierarchy.conductDown, 0...1)),
    PolicyKey(
      path: "conductance.ours", documentation: "How well one of ours in the middle passes an introduction on.",
      place: .number(\.conductance.ours, 0...1)),
    PolicyKey(
      path: "conductance.advocate", documentation: "How well an advocate in the middle passes an introduction on.",
      place: .number(\.conductance.advocate, 0...1)),
    PolicyKey(
      path: "conductance.supporter", documentation: "How well a supporter in the middle passes an introduction on.",
      place: .number(\.conductance.supporter, 0...1)),
    PolicyKey(
      path: "conductance.neutral", documentation: "How well somebody neutral in the middle passes an introduction on.",
      place: .number(\.conductance.neutral, 0...1)),
    PolicyKey(
      path: "conductance.unknown",
      documentation: "How well somebody of unknown stance in the middle passes an introduction on.",
      place: .number(\.conductance.unknown, 0...1)),
    PolicyKey(
      path: "conductance.sceptic", documentation: "How well a sceptic in the middle passes an introduction on.",
      place: .number(\.conductance.sceptic, 0...1)),
    PolicyKey(
      path: "conductance.opponent", documentation: "How well an opponent in the middle passes an introduction on.",
      place: .number(\.conductance.opponent, 0...1)),
    PolicyKey(
      path: "conductance.competitor", documentation: "How well a competitor in the middle passes an introduction on.",
      place: .number(\.conductance.competitor, 0...1)),
    PolicyKey(
      path: "channel.inPersonMeeting", documentation: "Evidence weight of a meeting in person.",
      place: .number(\.channel[.inPersonMeeting], 0...1)),
    PolicyKey(
      path: "channel.siteVisit", documentation: "Evidence weight of a site visit.",
      place: .number(\.channel[.siteVisit], 0...1)),
    PolicyKey(
      path: "channel.socialInPerson", documentation: "Evidence weight of a social occasion in person.",
      place: .number(\.channel[.socialInPerson], 0...1)),
    PolicyKey(
      path: "channel.video", documentation: "Evidence weight of a video call.",
      place: .number(\.channel[.video], 0...1)),
    PolicyKey(
      path: "channel.phone", documentation: "Evidence weight of a phone call.",
      place: .number(\.channel[.phone], 0...1)),
    PolicyKey(
      path: "channel.groupEvent", documentation: "Evidence weight of an event with many people.",
      place: .number(\.channel[.groupEvent], 0...1)),
    PolicyKey(
      path: "channel.email", documentation: "Evidence weight of an email.",
      place: .number(\.channel[.email], 0...1)),
    PolicyKey(
      path: "channel.message", documentation: "Evidence weight of a message.",
      place: .number(\.channel[.message], 0...1)),
    PolicyKey(
      path: "channel.gift", documentation: "Evidence weight of a gift.",
      place: .number(\.channel[.gift], 0...1)),
    PolicyKey(
      path: "channel.letter", documentation: "Evidence weight of a letter.",
      place: .number(\.channel[.letter], 0...1)),
    PolicyKey(
      path: "purpose.sell", documentation: "What the purpose 'sell' counts as.",
      place: .purpose(\.purpose[.sell])),
    PolicyKey(
      path: "purpose.proposal", documentation: "What the purpose 'proposal' counts as.",
      place: .purpose(\.purpose[.proposal])),
    PolicyKey(
      path: "purpose.order", documentation: "What the purpose 'order' counts as.",
      place: .purpose(\.purpose[.order])),
    PolicyKey(
      path: "purpose.negotiation", documentation: "What the purpose 'negotiation' counts as.",
      place: .purpose(\.purpose[.negotiation])),
    PolicyKey(
      path: "purpose.expedite", documentation: "What the purpose 'expedite' counts as.",
      place: .purpose(\.purpose[.expedite])),
    PolicyKey(
      path: "purpose.support", documentation: "What the purpose 'support' counts as.",
      place: .purpose(\.purpose[.support])),
    PolicyKey(
      path: "purpose.problemSolving", documentation: "What the purpose 'problemSolving' counts as.",
      place: .purpose(\.purpose[.problemSolving])),
    PolicyKey(
      path: "purpose.care", documentation: "What the purpose 'care' counts as.",
      place: .purpose(\.purpose[.care])),
    PolicyKey(
      path: "purpose.advice", documentation: "What the purpose 'advice' counts as.",
      place: .purpose(\.purpose[.advice])),
    PolicyKey(
      path: "purpose.askValue", documentation: "What the purpose 'askValue' counts as.",
      place: .purpose(\.purpose[.askValue])),
    PolicyKey(
      path: "purpose.needDiscovery", documentation: "What the purpose 'needDiscovery' counts as.",
      place: .purpose(\.purpose[.needDiscovery])),
    PolicyKey(
      path: "purpose.gratitude", documentation: "What the purpose 'gratitude' counts as.",
      place: .purpose(\.purpose[.gratitude])),
    PolicyKey(
      path: "purpose.social", documentation: "What the purpose 'social' counts as.",
      place: .purpose(\.purpose[.social])),
    PolicyKey(
      path: "purpose.jointPlanning", documentation: "What the purpose 'jointPlanning' counts as.",
      place: .purpose(\.purpose[.jointPlanning])),
    PolicyKey(
      path: "purpose.executiveReview", documentation: "What the purpose 'executiveReview' counts as.",
      place: .purpose(\.purpose[.executiveReview])),
    PolicyKey(
      path: "purpose.introduction", documentation: "What the purpose 'introduction' counts as.",
      place: .purpose(\.purpose[.introduction])),
    PolicyKey(
      path: "purpose.referralAsk", documentation: "What the purpose 'referralAsk' counts as.",
      place: .purpose(\.purpose[.referralAsk])),
    PolicyKey(
      path: "purpose.advocacy", documentation: "What the purpose 'advocacy' counts as.",
      place: .purpose(\.purpose[.advocacy])),
    PolicyKey(
      path: "purpose.appreciationReceived", documentation: "What the purpose 'appreciationReceived' counts as.",
      place: .purpose(\.purpose[.appreciationReceived])),
  ]
}
