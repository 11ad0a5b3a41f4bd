/// Measures of one account on several days.
public struct Trend: Hashable, Sendable {
  /// One measure on every day.
  public struct Series: Hashable, Sendable, Identifiable {
    /// The measure's key in the registry.
    public var key: String
    /// What it is called.
    public var title: String
    /// The range of its figures, as the registry says it.
    public var range: String
    /// The figure on each day; what is unknown on a day is unknown here.
    public var figures: [Measured<Double>]

    /// The key identifies it.
    public var id: String { key }

    /// The last figure against the first; nil where there is no day.
    public var change: FigureChange<Double>? {
      guard let first = figures.first, let last = figures.last else { return nil }
      return FigureChange(before: first, after: last)
    }
  }

  /// The account's id.
  public var account: Account.ID
  /// The customer's name.
  public var name: String
  /// The days, in the order asked for.
  public var days: [Day]
  /// The measures, in the order asked for.
  public var series: [Series]

  /// The measures that a trend shows unless others are asked for.
  public static let headlines: [Capability] = [
    "resilience", "coverage.power", "n1.coverage", "retention.expected", "threads", "threads.customer", "threads.ours",
    "busFactor",
  ].compactMap(Capability.named)
}

extension Book {
  /// Measures one account on several days. Nothing is stored: every day is an analysis of its own.
  ///
  /// - Parameter measures: account-wide ones; what is no number has no meaning in a trend, and says so.
  /// - Throws: `AnalysisError.noSuchAccount`.
  /// - Complexity: an analysis a day.
  public func trend(
    of id: Account.ID, on days: [Day], measures: [Capability] = Trend.headlines
  ) throws(AnalysisError) -> Trend {
    var figures = measures.map { _ in [Measured<Double>]() }
    for day in days {
      let analysis = try analysis(of: id, asOf: day)
      for (index, measure) in measures.enumerated() { figures[index].append(measure.accountNumber(in: analysis)) }
    }
    guard let account = self[account: id] else { throw .noSuchAccount(id, known: accounts.map(\.id).sorted()) }
    return Trend(
      account: id, name: account.name, days: days,
      series: zip(measures, figures).map { measure, figures in
        Trend.Series(key: measure.key, title: measure.title, range: measure.range, figures: figures)
      })
  }
}
