/// Finds room for a label beside each dot of a plot.
struct LabelPlacement {
  /// Where labels may be.
  let area: Rect
  /// What they must not cover.
  private var obstacles: [Rect]

  /// Between a dot and its label.
  private static let gap = 2.0

  init(in area: Rect, obstacles: [Rect]) {
    self.area = area
    self.obstacles = obstacles
  }

  /// The first of the sizes that has room around the dot, and its place; nil where none has.
  mutating func place(_ sizes: [Point], around dot: Rect) -> (size: Int, frame: Rect)? {
    for (index, size) in sizes.enumerated() {
      for frame in Self.frames(of: size, around: dot) where isFree(frame) {
        obstacles.append(frame)
        return (index, frame)
      }
    }
    return nil
  }

  private func isFree(_ frame: Rect) -> Bool {
    frame.minX >= area.minX && frame.maxX <= area.maxX && frame.minY >= area.minY && frame.maxY <= area.maxY
      && !obstacles.contains { $0.overlaps(frame) }
  }

  /// Right, left, above and below, then the corners.
  private static func frames(of size: Point, around dot: Rect) -> [Rect] {
    let (left, right) = (dot.minX - gap - size.x, dot.maxX + gap)
    let (above, below) = (dot.minY - size.y, dot.maxY)
    let (middle, center) = (dot.center.y - size.y / 2, dot.center.x - size.x / 2)
    let corners = [
      (right, middle), (left, middle), (center, above), (center, below), (right, above), (right, below), (left, above),
      (left, below),
    ]
    return corners.map { Rect(x: $0.0, y: $0.1, width: size.x, height: size.y) }
  }
}
