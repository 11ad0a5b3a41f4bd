/// What a loss of coverage would put at risk in money: an index of exposure, never a forecast.
///
///     exposure(p) = revenue loss(p),  unprotected = revenue (1 - Ehat)
///
/// An amount from 0 to the revenue of a year, exact to the minor unit; reports show two significant digits. The revenue
/// is the latest `annualRevenue` of the day; without one, or without known power, the amount is unknown, never 0. Of
/// what is open because of unknown ties, *unprotected* takes the worst end, since nothing better is proven.
/// Source: 000, domain A21. Complexity: O(1) for each figure.
struct RevenueExposure: Sendable {
  /// The revenue of a year; nil where unknown.
  let revenue: Assessment<Money>?

  init(_ snapshot: Snapshot) {
    revenue = snapshot.account.annualRevenue.latest(asOf: snapshot.asOf)
  }

  /// The revenue that hangs on somebody.
  func exposure(of loss: Measured<Double>, detail: Detail) -> Measured<Money> {
    amount(times: loss, "loss of coverage", source: "removal.impact", detail) { $0 }
  }

  /// The revenue that is not expected to be covered.
  func unprotected(_ retention: Measured<Double>) -> Measured<Money> {
    let open = amount(times: retention, "what is expected to stand", source: "retention.expected", .full) { 1 - $0 }
    // The factor falls as retention rises, so the ends change places, and the proven one is the larger amount.
    guard case .known(let value, let low, let high, let because) = open else { return open }
    return .known(value, low: high, high: low, because: because)
  }

  private func amount(
    times share: Measured<Double>, _ words: String, source: String, _ detail: Detail,
    _ factor: (Double) -> Double
  ) -> Measured<Money> {
    guard let revenue else { return .unknown(reason: "no revenue of a year is known", low: nil, high: nil) }
    guard case .known(let value, let low, let high, _) = share else {
      return .unknown(reason: share.reason ?? "unknown", low: nil, high: nil)
    }
    func money(_ share: Double) -> Money { revenue.value.scaled(by: factor(share)) }
    return .known(
      money(value), low: money(low), high: money(high),
      because: detail.ofPerson([
        Evidence("annualRevenue", on: revenue.on, text: "revenue of a year \(revenue.value)"),
        Evidence(source, text: words, value: value),
      ]))
  }
}
