/// Where a small label sits on a routed line: off the cards, the titles and other labels, and where it can be helped
/// on no other line; beside its line where there is no room on it.
struct TagPlacement {
  /// What a label must not cover.
  let obstacles: [Rect]
  /// All lines, by their corners.
  let lines: [[Point]]
  private var taken: [Rect] = []

  private static let step = 4.0
  /// What a label costs on an obstacle and on another line, in points of distance from the line's middle.
  private static let obstacleCost = 10_000.0
  private static let lineCost = 120.0
  private static let besideCost = 40.0
  /// Around the tip of an arrow, which has to stay visible, and between a line and a label beside it, in points.
  private static let tip = 7.0
  private static let gap = 3.0

  init(obstacles: [Rect], lines: [[Point]]) {
    self.obstacles = obstacles
    self.lines = lines
  }

  /// The frame of a label of a size on a line; of equally good places the one nearer to the line's start. Nil where
  /// every place would cover something.
  mutating func place(_ size: Point, on line: Int) -> Rect? {
    let corners = lines[line]
    let length = zip(corners, corners.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    var best: (cost: Double, frame: Rect)?
    var passed = 0.0
    for (start, end) in zip(corners, corners.dropFirst()) {
      let piece = start.distance(to: end)
      let aside =
        start.x == end.x ? Point(x: size.x / 2 + Self.gap, y: 0) : Point(x: 0, y: size.y / 2 + Self.gap)
      for number in 0...Int(piece / Self.step) {
        let way = Double(number) * Self.step
        let share = piece > 0 ? way / piece : 0
        for side in [0.0, 1, -1] {
          let frame = Rect(
            x: start.x + (end.x - start.x) * share + side * aside.x - size.x / 2,
            y: start.y + (end.y - start.y) * share + side * aside.y - size.y / 2, width: size.x, height: size.y)
          let cost =
            abs(passed + way - length / 2) / 4 + abs(side) * Self.besideCost + cost(of: frame, on: line)
          if cost < (best?.cost ?? Self.obstacleCost) { best = (cost, frame) }
        }
      }
      passed += piece
    }
    guard let frame = best?.frame else { return nil }
    taken.append(frame.grown(by: 1))
    return frame
  }

  private func cost(of frame: Rect, on line: Int) -> Double {
    var cost = 0.0
    for obstacle in obstacles where obstacle.overlaps(frame) { cost += Self.obstacleCost }
    for other in taken where other.overlaps(frame) { cost += Self.obstacleCost }
    let tips = lines.compactMap(\.last).map { Rect(x: $0.x, y: $0.y, width: 0, height: 0).grown(by: Self.tip) }
    for tip in tips where tip.overlaps(frame) { cost += Self.obstacleCost }
    for (index, corners) in lines.enumerated() where index != line {
      for (start, end) in zip(corners, corners.dropFirst()) {
        let piece = Rect(
          x: min(start.x, end.x) - 0.5, y: min(start.y, end.y) - 0.5, width: abs(start.x - end.x) + 1,
          height: abs(start.y - end.y) + 1)
        if piece.overlaps(frame) { cost += Self.lineCost }
      }
    }
    return cost
  }
}
