public import PowerMap
import PowerMapDrawing

/// What is said of whom to start with in each account, and of what hangs on one person across all of them.
public struct WhoReport: Report {
  /// The day of every analysis.
  public var asOf: Day
  /// Whom to start with in each account, in order of the accounts' ids.
  public var starts: [Start]
  /// What is lost with each of ours and each third party.
  public var exposure: [ColleagueExposure]

  /// A report of analyses of one day, in any order.
  public init(_ analyses: [Analysis], asOf: Day) {
    self.asOf = asOf
    self.starts = analyses.sorted { $0.account.id < $1.account.id }
      .map { Start(analysis: $0, openers: $0.doorOpeners()) }
    self.exposure = ColleagueExposure.all(in: analyses)
  }

  /// Whom to start with in one account.
  public struct Start: Sendable {
    /// The account.
    public var analysis: Analysis
    /// The people to start with.
    public var openers: Measured<DoorOpeners>
  }

  /// Of ours or of third parties, those without whom something is lost.
  func exposure(ofOurs isOurs: Bool) -> [ColleagueExposure] {
    exposure.filter { ($0.person.side == .ours) == isOurs && !$0.accounts.isEmpty }
  }
}

extension Analysis {
  /// Who of ours has a live tie with somebody, in words.
  func liveTies(with id: Person.ID) -> String {
    let holders = ties.filter { $0.isOurs && $0.isLive && ($0.a == id || $0.b == id) }.map { $0.a == id ? $0.b : $0.a }
    return holders.isEmpty ? "nobody of ours" : shownNames(of: holders.sorted())
  }

  /// The title of somebody, else the organisation of an outsider; nothing where neither is known.
  func shownPlace(of id: Person.ID) -> String {
    self[person: id]?.shownTitle
      ?? network.first { $0.id == id }.map { SafeText.line($0.person.title ?? $0.person.organisation ?? "") } ?? ""
  }
}

extension WhoReport.Start {
  /// What the door openers reach together, in words.
  var words: String {
    switch openers {
    case .known(let openers, _, let most, _):
      let reach = Measured<Double>.between(openers.reach, most.reach).percentage
      let how = openers.isExact ? "" : "; chosen one by one, which may not be the best"
      return openers.people.count == 1
        ? "start with one person, who reaches \(reach) of the power\(how)"
        : "start with \(openers.people.count) people, who together reach \(reach) of the power\(how)"
    case .unknown(let reason, _, _), .notApplicable(let reason): return SafeText.line(reason)
    }
  }
}

extension Measured<Money> {
  /// The amount to two digits, since it is an index and no forecast: `210000 EUR`, `210000–370000 EUR`, `unknown`.
  var rounded: String {
    guard let low = low?.toTwoDigits, let high = high?.toTwoDigits, value != nil else {
      return reason == nil ? "n/a" : "unknown"
    }
    if low == high { return low.description }
    return "\(low.description.split(separator: " ").first ?? "")–\(high)"
  }
}

extension Money {
  /// The amount with two digits that count, in whole units of the currency.
  fileprivate var toTwoDigits: Money {
    var scale = 1
    for _ in 0..<Self.decimals(of: currency) { scale *= 10 }
    while minorUnits.magnitude / UInt(scale) >= 100 { scale *= 10 }
    let units = (Double(minorUnits) / Double(scale)).rounded(.toNearestOrAwayFromZero) * Double(scale)
    return Money(minorUnits: Int(exactly: units) ?? minorUnits, currency: currency)
  }
}

extension ColleagueExposure {
  /// The revenue that hangs on the person, each currency apart, and whose is not known.
  var revenueInWords: String {
    let sums = revenue.map(\.rounded)
    return sums.isEmpty ? (accounts.isEmpty ? "" : "unknown") : sums.joined(separator: ", ")
  }
}
