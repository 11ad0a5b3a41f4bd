public import PowerMap

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
      return now + " No new relationship would add anything: keep what there is alive."
    }
    let steps = counted(plan.steps.count, "step takes", "steps take")
    let cap =
      last.score < last.raw - Tolerance.equal
      ? " It is held down from \(last.raw.fixed(1)) while threads are missing." : ""
    return now + " The \(steps) it to \(last.score.fixed(1)).\(cap)"
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

  /// A step in the parts that advice has, each with its label.
  func advice(_ step: Plan.Step) -> [(label: String, text: String)] {
    var parts = [("Why", step.reasons.map { $0.asSentence }.joined(separator: " "))]
    if let introduction = step.introduction {
      let isChain = introduction.route.people.count > 2
      let weakest = introduction.weakestLink.map(analysis.name(of:)).joined(separator: " – ")
      parts.append(
        (
          "Through",
          introduction.words
            + (isChain ? " Weakest link: \(weakest) (\(introduction.weakestStrength.fixed(2)))." : "")
        ))
    } else {
      parts.append(
        ("Through", "No route is known: ask every contact who knows \(analysis.name(of: step.pair.person))."))
    }
    parts.append(("First move", "\(step.firstMove.channel.words.capitalizedFirst). \(step.firstMove.words)"))
    if let first = step.closes.first {
      let more = step.closes.count - 1
      parts.append(
        (
          "Closes",
          first.message.asSentence + (more > 0 ? " And \(counted(more, "more finding", "more findings"))." : "")
        ))
    }
    return parts
  }

  /// What a step is: `Cara Lindt meets Eva Braun, Chief Executive`.
  func title(_ step: Plan.Step) -> String {
    let title = analysis[person: step.pair.person]?.person.title.map { ", \($0)" } ?? ""
    return "\(analysis.name(of: step.pair.colleague)) meets \(analysis.name(of: step.pair.person))\(title)"
  }

  /// How sure the step is: as far as an introduction carries.
  func chance(_ step: Plan.Step) -> String { "\((100 * step.feasibility).fixed(0)) %" }

  func words(_ pair: Plan.Pair) -> String {
    "\(analysis.name(of: pair.colleague)) – \(analysis.name(of: pair.person))"
  }
}
