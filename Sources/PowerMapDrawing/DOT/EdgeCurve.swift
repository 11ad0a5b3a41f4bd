/// A routed line as Graphviz wants it: Bézier pieces, and the tip of an arrow where there is one.
struct EdgeCurve: Sendable, Hashable {
  /// The first point, then three for each piece.
  let points: [Point]
  /// Where the arrow ends; nil for a line without one.
  let tip: Point?

  /// The radius of a corner, in points.
  static let cornerRadius = 5.0

  /// A line through `corners` with its corners rounded, its end shortened by `arrowLength` points, in coordinates
  /// that grow upwards from the foot of a page of `height` points.
  init(corners: [Point], arrowLength: Double, height: Double) {
    var corners = Self.withoutRepeats(corners)
    if corners.count < 2 { corners = [corners.first ?? Point(x: 0, y: 0), corners.first ?? Point(x: 0, y: 0)] }
    let flipped = corners.map { Point(x: $0.x, y: height - $0.y) }
    let end = flipped[flipped.count - 1]
    var path = flipped
    if arrowLength > 0 {
      path[path.count - 1] = Self.moved(end, towards: path[path.count - 2], by: arrowLength)
    }
    points = Self.rounded(path)
    tip = arrowLength > 0 ? end : nil
  }

  /// `e,x,y p c c p …`.
  var text: String {
    let path = points.map { "\(decimalText($0.x)),\(decimalText($0.y))" }.joined(separator: " ")
    return tip.map { "e,\(decimalText($0.x)),\(decimalText($0.y)) \(path)" } ?? path
  }

  private static func withoutRepeats(_ corners: [Point]) -> [Point] {
    var result: [Point] = []
    for corner in corners where result.last.map({ $0.distance(to: corner) > 0.01 }) ?? true { result.append(corner) }
    return result
  }

  /// The point `length` from `point` on the way to `other`; never beyond the last twentieth of that way, so that
  /// the arrow keeps a direction.
  private static func moved(_ point: Point, towards other: Point, by length: Double) -> Point {
    let distance = ((other.x - point.x) * (other.x - point.x) + (other.y - point.y) * (other.y - point.y)).squareRoot()
    if distance <= 0 { return point }
    let share = min(length / distance, 0.95)
    return Point(x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share)
  }

  private static func rounded(_ path: [Point]) -> [Point] {
    var points = [path[0]]
    func line(to end: Point) {
      let start = points[points.count - 1]
      points.append(Point(x: start.x + (end.x - start.x) / 3, y: start.y + (end.y - start.y) / 3))
      points.append(Point(x: start.x + (end.x - start.x) * 2 / 3, y: start.y + (end.y - start.y) * 2 / 3))
      points.append(end)
    }
    // The control points of a quarter circle lie at 0.5523 of its radius.
    let bend = 0.5523
    for index in path.indices.dropFirst().dropLast() {
      let corner = path[index]
      let before = path[index - 1].distance(to: corner)
      let after = path[index + 1].distance(to: corner)
      let radius = min(cornerRadius, before / 2, after / 2)
      let entry = moved(corner, towards: path[index - 1], by: radius)
      let exit = moved(corner, towards: path[index + 1], by: radius)
      line(to: entry)
      points.append(Point(x: entry.x + (corner.x - entry.x) * bend, y: entry.y + (corner.y - entry.y) * bend))
      points.append(Point(x: exit.x + (corner.x - exit.x) * bend, y: exit.y + (corner.y - exit.y) * bend))
      points.append(exit)
    }
    line(to: path[path.count - 1])
    return points
  }
}
