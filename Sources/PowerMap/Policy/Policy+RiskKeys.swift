extension Policy {
  /// What departures, requirements and the score are reckoned with.
  static let riskKeys: [PolicyKey] = [
    PolicyKey(
      path: "attrition.ours",
      documentation:
        "Probability that one of ours leaves within the horizon; `attrition` with one number sets all three.",
      place: .number(\.attrition.ours, 0...1)),
    PolicyKey(
      path: "attrition.customer",
      documentation:
        "Probability that a customer's person leaves within the horizon; `attrition` with one number sets all three.",
      place: .number(\.attrition.customer, 0...1)),
    PolicyKey(
      path: "attrition.thirdParty",
      documentation:
        "Probability that a third party leaves within the horizon; `attrition` with one number sets all three.",
      place: .number(\.attrition.thirdParty, 0...1)),
    PolicyKey(
      path: "horizonDays", documentation: "The horizon of departures, in days.",
      place: .integer(\.horizonDays, 1...36_500)),
    PolicyKey(
      path: "coverageFloor", documentation: "The coverage below which an account counts as lost to us.",
      place: .number(\.coverageFloor, 0...1)),
    PolicyKey(
      path: "busFactorExactMax", documentation: "The most colleagues for which the bus factor is computed exactly.",
      place: .integer(\.busFactorExactMax, 0...20)),
    PolicyKey(
      path: "reliability.budget",
      documentation: "The most states examined before the survival of a seat is estimated instead.",
      place: .integer(\.reliability.budget, 0...10_000_000)),
    PolicyKey(
      path: "reliability.samples", documentation: "The samples of an estimated survival.",
      place: .integer(\.reliability.samples, 100...10_000_000)),
    PolicyKey(
      path: "reliability.seed", documentation: "The seed of an estimated survival.",
      place: .integer(\.reliability.seed, 0...9_007_199_254_740_991)),
    PolicyKey(
      path: "required",
      documentation:
        "What each required department must have, by archetype: threads, ours, seniority; null removes one.",
      place: .requirements(\.required)),
    PolicyKey(
      path: "requiredRoles", documentation: "The buying roles that must be known and threaded.",
      place: .roles(\.requiredRoles)),
    PolicyKey(
      path: "cadence.economicBuyer", documentation: "Target number of days between contacts with an economic buyer.",
      place: .integer(\.cadence.economicBuyer, 1...3_650)),
    PolicyKey(
      path: "cadence.decisionMaker", documentation: "Target number of days between contacts with a decision maker.",
      place: .integer(\.cadence.decisionMaker, 1...3_650)),
    PolicyKey(
      path: "cadence.champion", documentation: "Target number of days between contacts with a champion.",
      place: .integer(\.cadence.champion, 1...3_650)),
    PolicyKey(
      path: "cadence.executiveSponsor",
      documentation: "Target number of days between contacts with an executive sponsor.",
      place: .integer(\.cadence.executiveSponsor, 1...3_650)),
    PolicyKey(
      path: "cadence.referralSource", documentation: "Target number of days between contacts with a referral source.",
      place: .integer(\.cadence.referralSource, 1...3_650)),
    PolicyKey(
      path: "cadence.keyPerson", documentation: "Target number of days between contacts with another key person.",
      place: .integer(\.cadence.keyPerson, 1...3_650)),
    PolicyKey(
      path: "cadence.everyone", documentation: "Target number of days between contacts with everyone else.",
      place: .integer(\.cadence.everyone, 1...3_650)),
    PolicyKey(
      path: "window.short", documentation: "What counts as lately, in days.",
      place: .integer(\.window.short, 1...3_650)),
    PolicyKey(
      path: "window.long", documentation: "What counts as within a year, in days.",
      place: .integer(\.window.long, 1...3_650)),
    PolicyKey(
      path: "score.weights.coverage",
      documentation: "Weight of power-weighted coverage in the score; the five count in proportion to their sum.",
      place: .number(\.score.weights.coverage, 0...1)),
    PolicyKey(
      path: "score.weights.n1",
      documentation:
        "Weight of coverage after the worst single loss in the score; the five count in proportion to their sum.",
      place: .number(\.score.weights.n1, 0...1)),
    PolicyKey(
      path: "score.weights.retention",
      documentation: "Weight of expected retention in the score; the five count in proportion to their sum.",
      place: .number(\.score.weights.retention, 0...1)),
    PolicyKey(
      path: "score.weights.departments",
      documentation:
        "Weight of the mean coverage of required departments in the score; the five count in proportion to their sum.",
      place: .number(\.score.weights.departments, 0...1)),
    PolicyKey(
      path: "score.weights.redundancy",
      documentation:
        "Weight of the redundancy of paths to key people in the score; the five count in proportion to their sum.",
      place: .number(\.score.weights.redundancy, 0...1)),
    PolicyKey(
      path: "score.caps.noThread", documentation: "The most the score can be while no customer person has a live tie.",
      place: .number(\.score.caps.noThread, 0...100)),
    PolicyKey(
      path: "score.caps.oneThread",
      documentation: "The most the score can be while one customer person has a live tie.",
      place: .number(\.score.caps.oneThread, 0...100)),
    PolicyKey(
      path: "score.caps.twoThreads",
      documentation: "The most the score can be while two customer people have a live tie.",
      place: .number(\.score.caps.twoThreads, 0...100)),
    PolicyKey(
      path: "score.caps.noHolder", documentation: "The most the score can be while none of ours holds a live tie.",
      place: .number(\.score.caps.noHolder, 0...100)),
    PolicyKey(
      path: "score.caps.oneHolder", documentation: "The most the score can be while one of ours holds all live ties.",
      place: .number(\.score.caps.oneHolder, 0...100)),
    PolicyKey(
      path: "score.caps.noKeyThread", documentation: "The most the score can be while no key person has a live tie.",
      place: .number(\.score.caps.noKeyThread, 0...100)),
    PolicyKey(
      path: "score.bands.resilient", documentation: "The least score that is called resilient.",
      place: .number(\.score.bands.resilient, 0...100)),
    PolicyKey(
      path: "score.bands.adequate", documentation: "The least score that is called adequate.",
      place: .number(\.score.bands.adequate, 0...100)),
    PolicyKey(
      path: "score.bands.fragile", documentation: "The least score that is called fragile.",
      place: .number(\.score.bands.fragile, 0...100)),
    PolicyKey(
      path: "score.uncertainSpan",
      documentation: "The width of the score's interval beyond which it is called uncertain.",
      place: .number(\.score.uncertainSpan, 0...100)),
    PolicyKey(
      path: "score.weightShift",
      documentation: "How much each weight is shifted, the others rescaled, to see whether the band hangs on it.",
      place: .number(\.score.weightShift, 0...1)),
    PolicyKey(
      path: "plan.raiseTo", documentation: "The strength a planned tie is raised to.",
      place: .number(\.plan.raiseTo, 0...1)),
    PolicyKey(
      path: "plan.steps", documentation: "How many new relationships are planned.",
      place: .integer(\.plan.steps, 1...20)),
    PolicyKey(
      path: "plan.maxNewPerColleague", documentation: "The most new relationships for one colleague.",
      place: .integer(\.plan.maxNewPerColleague, 1...100)),
    PolicyKey(
      path: "plan.minFeasibility", documentation: "The least feasibility a new relationship is given.",
      place: .number(\.plan.minFeasibility, 0...1)),
    PolicyKey(
      path: "plan.departmentWeight",
      documentation: "How much the threads into required departments count beside expected retention in a plan for it.",
      place: .number(\.plan.departmentWeight, 0...10)),
    PolicyKey(
      path: "plan.leastGain", documentation: "The points that an easy relationship must add to be listed.",
      place: .number(\.plan.leastGain, 0...100)),
    PolicyKey(
      path: "plan.easyWins", documentation: "How many easy relationships are listed beside a plan.",
      place: .integer(\.plan.easyWins, 0...100)),
    PolicyKey(
      path: "plan.unknownLevelGap",
      documentation: "The gap of seniority that counts where one of the two levels is unknown.",
      place: .integer(\.plan.unknownLevelGap, 0...100)),
    PolicyKey(
      path: "plan.daysAhead", documentation: "The days ahead in which a tie that fades is looked for.",
      place: .integer(\.plan.daysAhead, 1...3650)),
    PolicyKey(
      path: "plan.maintenance", documentation: "How many fading ties are listed beside a plan.",
      place: .integer(\.plan.maintenance, 0...100)),
    PolicyKey(
      path: "plan.exactMax", documentation: "The most combinations an exact plan examines.",
      place: .integer(\.plan.exactMax, 0...100_000_000)),
    PolicyKey(
      path: "sensitivity.ratingStep", documentation: "A step of a rating that is tried, of 0...5.",
      place: .number(\.sensitivity.ratingStep, 0...5)),
    PolicyKey(
      path: "sensitivity.strengthStep", documentation: "A step of a strength given in the record that is tried.",
      place: .number(\.sensitivity.strengthStep, 0...1)),
    PolicyKey(
      path: "decision.prior", documentation: "How many fresh decisions the structural estimate of power is worth.",
      place: .number(\.decision.prior, 0.001...1_000)),
    PolicyKey(
      path: "decision.involvement.decided",
      documentation: "The power shown by a decision in which somebody was 'decided'.",
      place: .number(\.decision.involvement[.decided], 0...1)),
    PolicyKey(
      path: "decision.involvement.vetoed",
      documentation: "The power shown by a decision in which somebody was 'vetoed'.",
      place: .number(\.decision.involvement[.vetoed], 0...1)),
    PolicyKey(
      path: "decision.involvement.recommendedFollowed",
      documentation: "The power shown by a decision in which somebody was 'recommendedFollowed'.",
      place: .number(\.decision.involvement[.recommendedFollowed], 0...1)),
    PolicyKey(
      path: "decision.involvement.consulted",
      documentation: "The power shown by a decision in which somebody was 'consulted'.",
      place: .number(\.decision.involvement[.consulted], 0...1)),
    PolicyKey(
      path: "decision.involvement.informed",
      documentation: "The power shown by a decision in which somebody was 'informed'.",
      place: .number(\.decision.involvement[.informed], 0...1)),
    PolicyKey(
      path: "decision.involvement.overruled",
      documentation: "The power shown by a decision in which somebody was 'overruled'.",
      place: .number(\.decision.involvement[.overruled], 0...1)),
    PolicyKey(
      path: "champion.power", documentation: "The least actual power of a champion; an advocate with less is a coach.",
      place: .number(\.champion.power, 0...1)),
    PolicyKey(
      path: "keyPowerShare",
      documentation: "Where no one is named key, the share of power the key people must hold together.",
      place: .number(\.keyPowerShare, 0...1)),
  ]
}
