/// Prints a number with at most `decimals` decimals and no trailing zeros, whatever the locale; a number that is not
/// finite, or beyond ten million either way, is clamped, because Graphviz neither reads nor survives such numbers.
func decimalText(_ value: Double, decimals: Int = 2) -> String {
  let limit = 10_000_000.0
  let finite = value.isNaN ? 0 : min(max(value, -limit), limit)
  var scale = 1
  for _ in 0..<min(max(decimals, 0), 6) { scale *= 10 }
  let scaled = Int((finite * Double(scale)).rounded(.toNearestOrEven))
  let magnitude = scaled.magnitude
  let whole: UInt
  var fraction: UInt
  (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: UInt(scale))
  let sign = scaled < 0 ? "-" : ""
  if fraction == 0 { return "\(sign)\(whole)" }
  var digits = UInt(scale)
  while fraction % 10 == 0 { (fraction, digits) = (fraction / 10, digits / 10) }
  // A one in front keeps the zeros before the first digit.
  return "\(sign)\(whole).\(String(digits + fraction).dropFirst())"
}
