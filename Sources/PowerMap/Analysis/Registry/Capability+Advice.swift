extension Capability {
  /// What follows from the measures: whom to meet next, and what would flip the verdict. They are computed when asked for.
  static let adviceMeasures: [Capability] = [
    Capability(
      key: "plan", capability: "A19", scope: .account, field: "plan", title: "Next-best relationships",
      definition:
        "The new relationships that add most to the score before caps, one after the other, with the policy's "
        + "limits. 'powermap plan' says why, through whom and how to begin.",
      formula: "argmax over pairs (o, v) with s < raiseTo of raw(s(o, v) = raiseTo) - raw, again and again",
      inputs: ["resilience", "reach", "policy:plan"], range: "pairs ours:theirs", view: "plan",
      source: "000; domain 4.10; Nemhauser, Wolsey and Fisher 1978", isSearched: true,
      results: { [($0.account.id.rawValue, $0.plannedPairs)] }),
    Capability(
      key: "flips", capability: "A29", scope: .account, field: "flips", title: "What would flip this",
      definition: "The smallest single change of one assessed input that changes the band: a step of a rating or a "
        + "stance, a tie that ends, a person who leaves. The evidence has the same for each critical finding.",
      formula: "first of all single changes, by size and id, after which the verdict is another one",
      inputs: ["resilience.band", "Tie.rating", "Tie.strength", "Person.stance"], range: "a change, or robust",
      view: "risk", source: "domain A29", isSearched: true,
      results: { [($0.account.id.rawValue, $0.flips)] }),
  ]
}

extension Analysis {
  /// The pairs that the policy's plan would build next.
  fileprivate var plannedPairs: Measured<MeasuredValue> {
    let plan: Plan
    do throws(PlanError) { plan = try self.plan() } catch {
      return .unknown(reason: error.description, low: nil, high: nil)
    }
    let steps = plan.steps.map { step in
      Evidence(
        "pair:\(step.pair)",
        text: "raises the score before caps by \(step.gain.fixed(2)) to \(step.raw.fixed(2))"
          + (step.introduction.map { "; \($0.words)" } ?? "; no introduction is known"), value: step.gain)
    }
    return .exactly(
      .list(plan.steps.map(\.pair.description)),
      because: steps.isEmpty ? [Evidence("resilience", text: "no new relationship adds anything")] : steps)
  }

  /// What would change the band, and in the evidence each critical finding.
  fileprivate var flips: Measured<MeasuredValue> {
    let sensitivity = sensitivity()
    func words(_ verdict: Sensitivity.Verdict) -> String {
      verdict.flip.map { "\($0.then) \($0.words)" } ?? "robust: no single change does it"
    }
    guard let band = sensitivity.band else {
      return .unknown(reason: resilience.score.reason ?? "there is no band", low: nil, high: nil)
    }
    return .exactly(
      .text(words(band)),
      because: [Evidence("resilience.band", text: "\(band.today) today; \(sensitivity.changesTried) changes tried")]
        + sensitivity.verdicts.dropFirst().map { Evidence("finding:\($0.id)", text: words($0)) })
  }
}
