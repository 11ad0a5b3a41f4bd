import PowerMap

/// The outline of a shape, written shorter: Graphviz draws every straight side as a curve, all places counted from the
/// corner of the page, which makes half of the size of a map.
struct ShortPath {
  /// The same shape: sides along an axis as such, other curves counted from where they begin.
  let text: String

  /// Reads a path of one `M` and one `C`; anything else is kept as it is.
  init(_ path: String) {
    let points = Self.points(path)
    guard let points, let start = points.first, points.count % 3 == 1 else {
      text = path
      return
    }
    var commands = "M\(Self.pair(start.x, start.y))"
    var last: Character = "M"
    var place = start
    for index in stride(from: 1, to: points.count, by: 3) {
      let (first, second, end) = (points[index], points[index + 1], points[index + 2])
      if end == place, first == place, second == place { continue }
      let (letter, numbers) = Self.command(from: place, first, second, to: end)
      if letter == "c", last == "c" {
        commands += numbers.hasPrefix("-") ? numbers : " " + numbers
      } else {
        commands += String(letter) + numbers
      }
      (last, place) = (letter, end)
    }
    text = commands
  }

  private struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// A curve, or a side along an axis where all four points lie on it in order.
  private static func command(from start: Point, _ first: Point, _ second: Point, to end: Point) -> (Character, String)
  {
    func isOrdered(_ value: (Point) -> Double) -> Bool {
      let values = [start, first, second, end].map(value)
      return values == values.sorted() || values == values.sorted(by: >)
    }
    if start.y == first.y, first.y == second.y, second.y == end.y, isOrdered(\.x) { return ("H", number(end.x)) }
    if start.x == first.x, first.x == second.x, second.x == end.x, isOrdered(\.y) { return ("V", number(end.y)) }
    let offsets = [first, second, end].map { pair($0.x - start.x, $0.y - start.y) }
    return ("c", offsets.dropFirst().reduce(offsets[0]) { $0 + ($1.hasPrefix("-") ? "" : " ") + $1 })
  }

  private static func points(_ path: String) -> [Point]? {
    guard path.hasPrefix("M"), path.filter({ $0 == "C" }).count == 1 else { return nil }
    let numbers = path.dropFirst().split { $0 == "C" || $0 == " " || $0 == "," }.map { Double($0) }
    guard numbers.count.isMultiple(of: 2), numbers.allSatisfy({ $0?.isFinite == true }) else { return nil }
    return stride(from: 0, to: numbers.count, by: 2).map { Point(x: numbers[$0] ?? 0, y: numbers[$0 + 1] ?? 0) }
  }

  private static func pair(_ x: Double, _ y: Double) -> String {
    let (x, y) = (number(x), number(y))
    return y.hasPrefix("-") ? x + y : "\(x) \(y)"
  }

  /// Graphviz writes hundredths of a point.
  private static func number(_ value: Double) -> String {
    var text = value.fixed(2)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    if text == "-0" || text.isEmpty { return "0" }
    if text.hasPrefix("0.") { return String(text.dropFirst()) }
    return text.hasPrefix("-0.") ? "-" + text.dropFirst(2) : text
  }
}
