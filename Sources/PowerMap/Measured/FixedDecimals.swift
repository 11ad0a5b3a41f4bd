extension Double {
  /// The number with a fixed count of decimals, rounded half away from zero, never in another locale or as `-0.00`.
  ///
  /// Numbers that are not finite, or too large for that many decimals, are written as Swift writes them.
  public func fixed(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<max(0, decimals) { scale *= 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 9e15 else { return description }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let whole = padded.dropLast(max(0, decimals))
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return decimals > 0 ? "\(sign)\(whole).\(padded.suffix(decimals))" : "\(sign)\(whole)"
  }
}
