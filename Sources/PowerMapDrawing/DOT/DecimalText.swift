/// Prints a number with at most `decimals` decimals and no trailing zeros, whatever the locale; a number that is not
/// finite, or beyond ten million either way, is clamped, because Graphviz neither reads nor survives such numbers.
func decimalText(_ value: Double, decimals: Int = 2) -> String {
  let limit = 10_000_000.0
  let finite = value.isNaN ? 0 : min(max(value, -limit), limit)
  var scale = 1
  for _ in 0..<min(max(decimals, 0), 6) { scale *= 10 }
  let scaled = Int((finite * Double(scale)).rounded(.toNearestOrEven))
  let magnitude = scaled.magnitude
  let whole = String(magnitude / UInt(scale))
  var fraction = String(magnitude % UInt(scale))
  fraction = String(repeating: "0", count: String(scale).count - 1 - fraction.count) + fraction
  while fraction.last == "0" { fraction.removeLast() }
  return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
}
