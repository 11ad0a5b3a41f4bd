/// The figures of the account as a whole.
extension AccountAssembly {
  /// C with one term for each person (domain 4.3).
  var coverage: Measured<Double> {
    shareFigure(
      because: snapshot.customers.indices.map { position in
        let share = context.shares?[position] ?? 0
        let covered = low.coverage.people[position]
        return Evidence(
          customerSource(position),
          text: "power share \(share.fixed(3)) × covered \(covered.fixed(2))", value: share * covered)
      }, { $0.coverage.account })
  }

  /// C of N-1 with the loss that is worst (domain 4.7).
  func coverageAfterWorstLoss(_ removals: [Removal]) -> Measured<Double> {
    shareFigure(
      because: removals.prefix(1).map { worst in
        Evidence(
          "person:\(worst.id)", text: "least is left if \(worst.id) leaves", value: worst.coverageAfter.low)
      } + [Evidence("coverage.power", text: "coverage today", value: low.coverage.account)], { $0.removal?.worst })
  }

  /// Ehat with the attritions that were used, and what it would be at other rates (domain 4.8, A16).
  var expectedRetention: Measured<Double> {
    shareFigure(
      because: [
        Evidence(
          "policy:attrition",
          text:
            "departures within \(snapshot.policy.horizonDays) days: ours \(snapshot.policy.attrition.ours.fixed(2)), "
            + "theirs \(snapshot.policy.attrition.customer.fixed(2)) unless a person has a figure of their own")
      ]
        + ExpectedRetention.comparedRates.map { rate in
          let value = retention(atAttrition: rate)
          return Evidence("policy:attrition", text: "at \(rate.fixed(2)) for everybody", value: value)
        }, { $0.values?.retention })
  }

  /// Ehat if everybody without a known departure left with one probability: how much the policy's guess matters.
  private func retention(atAttrition rate: Double) -> Double? {
    guard let shares = context.shares else { return nil }
    let attrition = context.attrition.replacingGuesses(by: rate, in: snapshot)
    let chairs = low.engagement.tiesByCustomer.map { ChairCover($0, attrition: attrition.team) }
    return ExpectedRetention.normalised(chairs, shares: shares, attrition: attrition)
  }

  /// Dbar (domain 4.9, A5).
  var requiredCoverage: Measured<Double> {
    guard let least = requiredCoverage(low), let most = requiredCoverage(high) else {
      return .notApplicable(reason: "no department is required of this account")
    }
    let terms = zip(context.groups, low.departments).filter { $0.0.requirement != nil && !$0.0.isAbsent }
    return .between(
      least, most,
      because: terms.map { group, coverage in
        Evidence(
          "department:\(group.id)", text: "\(group.name) covered \(coverage.coverage.fixed(2))",
          value: coverage.coverage)
      })
  }

  private func requiredCoverage(_ scenario: StrengthScenario) -> Double? {
    context.requiredCoverage { scenario.departments[$0].coverage }
  }

  /// K (domain 4.6).
  var pathRedundancy: Measured<Double> {
    guard let least = low.values?.redundancy, let most = high.values?.redundancy else {
      return context.shares == nil
        ? .unknown(reason: whyPowerIsUnknown, low: 0, high: 1)
        : .notApplicable(reason: "nobody with any power is key")
    }
    return .between(
      least, most,
      because: low.seats.indices.filter { context.isKey[$0] }.map { position in
        let threads = low.seats[position].disjointPaths
        return Evidence(
          customerSource(position),
          text: "key, power share \((context.shares?[position] ?? 0).fixed(3)), threads \(threads)",
          value: min(1, Double(threads) / Double(max(1, snapshot.policy.threads.enough))))
      })
  }

  /// Customers with a live tie (domain A11).
  var customerThreads: Measured<Int> {
    figure(because: names(low.threads.map { customerSource($0) }, none: "no customer person has a live tie")) {
      $0.threads.count
    }
  }

  /// Ours with a live tie (domain A12).
  var ourThreads: Measured<Int> {
    figure(because: names(low.holders.map { colleagueSource($0) }, none: "none of ours holds a live tie")) {
      $0.holders.count
    }
  }

  /// The bus factor (domain 4.7).
  var busFactor: Measured<Int> {
    guard let least = low.busFactor, let most = high.busFactor else {
      return .unknown(reason: whyPowerIsUnknown, low: nil, high: nil)
    }
    let floor = snapshot.policy.coverageFloor.fixed(2)
    let text =
      least.count == 0
      ? "coverage is below \(floor) already" : "without them coverage falls below \(floor)"
    let label = least.isExact ? "" : "; a greedy upper bound"
    return .between(
      least.count, most.count,
      because: [Evidence("policy:coverageFloor", text: text + label)]
        + least.people.map { Evidence(colleagueSource($0), text: "among the first to lose") })
  }

  /// The least number of threads to a key person's seat (domain A23).
  func leastSeatThreads(_ people: [PersonProfile]) -> Measured<Int> {
    let key = context.keyPeople
    guard let least = key.compactMap({ people[$0].seat.threads.low }).min(),
      let most = key.compactMap({ people[$0].seat.threads.high }).min()
    else { return .unknown(reason: "nobody is known to be key", low: nil, high: nil) }
    return .between(
      least, most,
      because: key.filter { people[$0].seat.threads.low == least }.map { position in
        Evidence(customerSource(position), text: "threads \(least)", value: Double(least))
      })
  }

  /// The score (domain 4.9).
  var resilience: Resilience {
    guard let low = low.score, let high = high.score else {
      let unknown = Measured<Double>.unknown(reason: whyPowerIsUnknown, low: 0, high: 100)
      return Resilience(
        score: unknown, raw: unknown, band: .unknown(reason: whyPowerIsUnknown, low: .critical, high: .resilient),
        isUncertain: true, terms: [], caps: [], weightShifts: [], note: nil)
    }
    let terms = zip(low.terms, high.terms).map { low, high in
      let because = [
        Evidence("policy:score.weights", text: "weight \(low.weight.fixed(2)) × \(low.value.fixed(4))")
      ]
      return Resilience.Term(
        key: low.part.key, title: low.part.title, weight: low.weight,
        value: .between(low.value, high.value, because: because),
        points: .between(100 * low.weight * low.value, 100 * high.weight * high.value, because: because))
    }
    let caps = low.caps.enumerated().map { position, cap in
      Resilience.Cap(
        reason: ResilienceScore.reason(ofCap: cap.key), key: "score.caps.\(cap.key)", limit: cap.limit,
        isBinding: position == 0 && cap.limit < low.raw)
    }
    let arithmetic = terms.map { term in
      Evidence(
        term.key, text: "\(term.title): \((100 * term.weight).fixed(0)) × \((term.value.low ?? 0).fixed(4))",
        value: term.points.low)
    }
    let limits = caps.map { cap in
      Evidence(
        "policy:\(cap.key)",
        text: "at most \(cap.limit.fixed(0)): \(cap.reason)\(cap.isBinding ? "" : " (not binding)")",
        value: cap.limit)
    }
    let isWhole = low.terms.count == ResilienceScore.Part.allCases.count
    return Resilience(
      score: .between(low.score, high.score, because: arithmetic + limits),
      raw: .between(low.raw, high.raw, because: arithmetic),
      band: .between(
        .of(low.score, snapshot.policy.score), .of(high.score, snapshot.policy.score),
        because: [Evidence("policy:score.bands", text: "from the score at either end of what is unknown")]),
      isUncertain: Resilience.isUncertain(low.score, high.score, snapshot.policy.score), terms: terms, caps: caps,
      weightShifts: weightShifts(low),
      note: isWhole ? nil : "a term that does not apply gave its weight to the others in proportion")
  }

  /// Each weight of the score a little less and a little more.
  private func weightShifts(_ score: ResilienceScore) -> [Resilience.WeightShift] {
    let policy = snapshot.policy.score
    return score.terms.flatMap { term in
      [-policy.weightShift, policy.weightShift].map { shift in
        let shifted = score.score(shifting: term.part, by: shift)
        return Resilience.WeightShift(
          key: term.part.key, shift: shift, score: shifted, band: .of(shifted, policy))
      }
    }
  }

  /// One line for each person with a live tie, or what it means that there is none.
  func names(_ sources: [String], none: String) -> [Evidence] {
    sources.isEmpty ? [Evidence("tie.strength", text: none)] : sources.map { Evidence($0, text: "has a live tie") }
  }
}
