public import PowerMap

extension Gate {
  /// Why the job must fail for an analysis, in words; nil where it need not.
  ///
  /// `<` and `<=` are compared with the low end of the figure, `>` and `>=` with the high end, so that what is not known
  /// never lets a job pass. A figure that is unknown fails, because nothing can be shown; one that has no meaning here
  /// does not. Waived findings count for nothing; all others count, whatever they are grouped under.
  public func failure(
    of analysis: Analysis, capabilities: [Capability] = Capability.all
  ) -> String? {
    switch condition {
    case .severity(let severity):
      let found = analysis.findings.filter { $0.waivedUntil == nil && $0.severity >= severity }
      guard let first = found.first else { return nil }
      let more = found.count > 1 ? " and \(found.count - 1) more" : ""
      return "\(counted(found.count, "finding", "findings")) of severity \(severity.rawValue) or above: "
        + "\(first.id)\(more)"
    case .measure(let key, let comparison, let limit):
      guard let row = capabilities.first(where: { $0.key == key }) else { return "cannot show \(key)" }
      guard let result = row.results(analysis).first?.result else { return "cannot show \(key): there is no figure" }
      switch result {
      case .notApplicable: return nil
      case .unknown(let reason, _, _): return "cannot show \(key): \(reason)"
      case .known(_, let low, let high, _):
        guard let low = low.number, let high = high.number else { return "cannot show \(key): it is no number" }
        guard comparison.mayHold(low: low, high: high, limit) else { return nil }
        return "\(row.title) is \(result.text), and fails '\(text)'"
      }
    }
  }
}

extension Gate.Comparison {
  /// Whether a figure anywhere from `low` to `high` could be beyond a limit.
  func mayHold(low: Double, high: Double, _ limit: Double) -> Bool {
    switch self {
    case .lessOrEqual: low <= limit
    case .greaterOrEqual: high >= limit
    case .less: low < limit
    case .greater: high > limit
    }
  }
}

extension MeasuredValue {
  /// The value as a number, where it is one.
  var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    case .text, .list, .money, .parts: nil
    }
  }
}
