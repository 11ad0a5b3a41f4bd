/// What is wrong with how an account is held, or with what is known of it. An account may have several.
public enum Flaw: String, CaseIterable, Hashable, Sendable {
  /// All ties are held by one of ours.
  case singleThreaded
  /// Nobody outside procurement is known to us.
  case procurementOnly
  /// No tie leads to anybody of the first level.
  case noExecutive
  /// Nothing was recorded for most of a year.
  case stale
  /// Half of the ties have no rating.
  case unknownRatings
  /// Nobody keeps a log.
  case noLog
  /// Nobody knows who reports to whom.
  case noReportingLines
  /// Nobody has written down where people stand.
  case noStances
  /// Somebody who decides leaves soon.
  case departing
  /// Only a handful of people are mapped.
  case hardlyMapped

  /// The share of accounts that have it, 0...1.
  public var share: Double {
    switch self {
    case .singleThreaded, .unknownRatings, .noStances: 0.15
    case .procurementOnly, .stale, .noLog, .noReportingLines: 0.10
    case .noExecutive: 0.20
    case .departing: 0.05
    case .hardlyMapped: 0.03
    }
  }
}
