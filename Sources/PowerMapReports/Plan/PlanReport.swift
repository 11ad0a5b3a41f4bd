public import PowerMap
import PowerMapDrawing

/// The next relationships to build, as advice: who meets whom, why, through whom, and how to begin.
public struct PlanReport: Report {
  /// What the plan is for.
  public let analysis: Analysis
  /// The plan.
  public let plan: Plan

  /// A report of a plan that was made of an analysis.
  public init(_ plan: Plan, of analysis: Analysis) {
    self.plan = plan
    self.analysis = analysis
  }

  /// Where the plan leads, in words.
  var summary: String {
    let now = "Resilience is \(plan.score.fixed(1)) of 100 today."
    guard let last = plan.steps.last else {
      return now + " No relationship that may be planned would add anything: keep alive what there is."
    }
    let steps = plan.steps.count == 1 ? "This one step takes" : "These \(plan.steps.count) steps take"
    let cap =
      last.score < last.raw - Tolerance.equal
      ? " It is held down from \(last.raw.fixed(1)) while threads are missing." : ""
    return now + " \(steps) it to \(last.score.fixed(1)).\(cap)"
  }

  /// How the steps were found, where that matters.
  var method: String? {
    switch (plan.objective, plan.isExact) {
    case (.resilience, false): nil
    case (.resilience, true): "Every combination was examined; none reaches more."
    case (.retention, false):
      "Planned for expected retention and threads into required departments, one step after the other."
    case (.retention, true):
      "Planned for expected retention and threads into required departments; no combination reaches more."
    }
  }

  /// A step in the parts that advice has, each with its label, cleaned of what could disturb a screen or a page.
  func advice(_ step: Plan.Step, number: Int) -> [(label: String, sentences: [String])] {
    let more = step.closes.count > 1 ? " and \(step.closes.count - 1) more" : ""
    let closes = step.closes.prefix(1).map { "The finding “\($0.message)”\(more)." }
    let parts = [
      ("Why", step.reasons.map(\.asSentence)), ("Through", through(step, number: number)),
      ("First move", ["\(step.firstMove.channel.words.capitalizedFirst).", step.firstMove.words]), ("Closes", closes),
      ("Chance", [chance(step)]),
    ]
    return parts.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.map { SafeText.line($0) }) }
  }

  /// Who brings the two together, and the link that is most likely to fail.
  private func through(_ step: Plan.Step, number: Int) -> [String] {
    guard let introduction = step.introduction else {
      return ["No route is known: ask every contact who knows \(analysis.shownName(of: step.pair.person))."]
    }
    let earlier = earlierStep(on: introduction.route, before: number)
    let words = (earlier.map { "Once step \($0) is done, " } ?? "") + introduction.words
    guard introduction.route.people.count > 2 else { return [words] }
    let weakest = introduction.weakestLink.map(analysis.shownName).joined(separator: " – ")
    return [words, "Weakest link: \(weakest) (\(introduction.weakestStrength.fixed(2)))."]
  }

  /// The last of the steps before that builds a tie the route passes through.
  private func earlierStep(on route: Route, before number: Int) -> Int? {
    let links = Set(zip(route.people, route.people.dropFirst()).map { Set([$0, $1]) })
    return (1..<number).last { links.contains([plan.steps[$0 - 1].pair.colleague, plan.steps[$0 - 1].pair.person]) }
  }

  /// What a step is: `Cara Lindt meets Eva Braun, Chief Executive`.
  func title(_ step: Plan.Step) -> String {
    let title = analysis[person: step.pair.person].map(\.shownTitle).flatMap { $0.isEmpty ? nil : ", \($0)" } ?? ""
    return "\(analysis.shownName(of: step.pair.colleague)) meets \(analysis.shownName(of: step.pair.person))\(title)"
  }

  /// How sure the step is: as far as an introduction carries, and never less than is assumed for any meeting.
  private func chance(_ step: Plan.Step) -> String {
    step.feasibility > analysis.policy.plan.minFeasibility + Tolerance.equal
      ? "\(share(step.feasibility)), as far as introductions carry."
      : "\(share(step.feasibility)), the least that is assumed; introductions carry no further."
  }

  func share(_ value: Double) -> String { "\((100 * value).fixed(0))\u{A0}%" }

  func words(_ pair: Plan.Pair) -> String {
    "\(analysis.shownName(of: pair.colleague)) – \(analysis.shownName(of: pair.person))"
  }
}
