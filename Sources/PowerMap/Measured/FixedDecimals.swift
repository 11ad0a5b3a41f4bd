extension Double {
  /// The number with a fixed count of decimals, rounded half away from zero, never in another locale or as `-0.00`.
  ///
  /// Numbers that are not finite, or too large for that many decimals, are written as Swift writes them; so is every
  /// number with more than 15 decimals, which none has.
  public func fixed(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<max(0, decimals) { scale *= 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 9e15, scale < 9e15 else { return description }
    let sign = self < 0 && scaled > 0 ? "-" : ""
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
    var text = sign + String(whole)
    guard decimals > 0 else { return text }
    text += "."
    var place = Int(scale) / 10
    while place > 1, rest < place {
      text += "0"
      place /= 10
    }
    text += String(rest)
    return text
  }
}
