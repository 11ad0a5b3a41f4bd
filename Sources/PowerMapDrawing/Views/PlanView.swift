internal import PowerMap

extension ViewRules {
  /// Whom do we meet next, and who introduces us?
  ///
  /// Selects everybody, reporting lines and our ties; leaves influence out. Emphasises the next ties to build, numbered
  /// in their order, and the way of introductions to each; everybody who has no part in it steps back. A star marks the
  /// door openers, who together reach most of the account.
  static let plan = ViewRules(
    title: "Plan", question: "whom do we meet next, and who introduces us?", showsInfluence: false,
    marksSinglePointsOfFailure: false,
    focus: { subject in
      let analysis = subject.analysis
      do throws(PlanError) {
        var focus = ViewFocus(try analysis.plan(), of: analysis)
        // Whoever opens doors has the power behind them.
        if !subject.options.withheld.contains(.power) {
          focus.doorOpeners = Set((analysis.doorOpeners().value?.people ?? []).map(\.id))
        }
        return focus
      } catch {
        return ViewFocus(notes: ["nothing can be planned: \(SafeText.line(error.description))"])
      }
    })
}

extension ViewFocus {
  /// The steps of a plan, and the ways to them.
  fileprivate init(_ plan: Plan, of analysis: Analysis) {
    var concerned: Set<Person.ID> = []
    var ways: [Plan.Pair: [Int]] = [:]
    for (number, step) in zip(1..., plan.steps) {
      concerned.formUnion([step.pair.colleague, step.pair.person])
      lines.append(.init(kind: .planned, from: step.pair.colleague, to: step.pair.person, tag: "\(number)"))
      guard let route = step.introduction?.route else { continue }
      concerned.formUnion(route.people)
      for (from, to) in zip(route.people, route.people.dropFirst()) where Plan.Pair(from, to) != step.pair {
        ways[Plan.Pair(from, to), default: []].append(number)
      }
    }
    // One arrow for each link, however many steps go by it.
    for (link, numbers) in ways.sorted(by: { ($0.value[0], $0.key.description) < ($1.value[0], $1.key.description) }) {
      let tag = numbers.map(String.init).joined(separator: ", ")
      lines.append(.init(kind: .warm, from: link.colleague, to: link.person, tag: tag))
    }
    self.concerned = concerned
    let score = plan.steps.last?.score ?? plan.score
    let introduced = plan.steps.count { $0.introduction != nil }
    figures = [
      .score(of: analysis),
      .init(value: score.fixed(0), caption: "at least, after the plan"),
      .init(value: "\(plan.steps.count)", caption: plan.steps.count == 1 ? "new tie" : "new ties"),
      .init(value: "\(introduced)", caption: "of them introduced"),
    ]
    if plan.steps.isEmpty { notes = ["no further tie adds anything"] }
  }
}
