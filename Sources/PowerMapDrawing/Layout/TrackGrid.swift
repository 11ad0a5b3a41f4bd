/// The tracks that lines may run on, and what is in their way.
///
/// Upright tracks cross level ones in points, numbered row by row. Between two neighbouring points of a track runs an
/// edge, which belongs to the point at its left or upper end. Everything is in flat arrays over the points, so the
/// search for a way allocates nothing.
struct TrackGrid: Sendable {
  /// What an edge runs through, where it is not the number of a block.
  enum Region {
    static let open = -1
    /// Level in a title strip: as if in somebody else's block.
    static let title = -2
    /// Through a card, a text or off the page.
    static let blocked = -3
  }

  /// Where the upright tracks are, ascending.
  private(set) var xs: [Double]
  /// Where the level tracks are, ascending.
  private(set) var ys: [Double]
  /// Where the points are.
  private(set) var places: [Point]
  /// The region of the edge to the right and of the edge down from each point, at 2 · point and 2 · point + 1.
  private(set) var regions: [Int32]
  /// For each upright track those too close to it for two lines side by side, itself included; then the level ones.
  private(set) var nearColumns: [ClosedRange<Int>]
  private(set) var nearRows: [ClosedRange<Int>]

  var columnCount: Int { xs.count }
  var rowCount: Int { ys.count }
  var pointCount: Int { xs.count * ys.count }

  /// Lays tracks around the cards and blocks of a placement.
  ///
  /// - Parameters:
  ///   - slots: the places at which lines meet each card, by position in the roster.
  ///   - clearance: how far apart two lines side by side must be, in points.
  init(placement: Placement, slots: [PortSlots], clearance: Double) {
    let tracks = Tracks(placement: placement, slots: slots)
    xs = tracks.xs
    ys = tracks.ys
    places = tracks.ys.flatMap { y in tracks.xs.map { Point(x: $0, y: y) } }
    regions = [Int32](repeating: Int32(Region.open), count: 2 * xs.count * ys.count)
    nearColumns = Self.near(xs, clearance: clearance)
    nearRows = Self.near(ys, clearance: clearance)
    for (number, block) in placement.groups.enumerated() { fill(block, number: number) }
    for obstacle in Self.obstacles(in: placement, clearance: clearance) { block(obstacle) }
    for row in ys.indices { setRegion(column: xs.count - 1, row: row, upright: 0, to: Region.blocked) }
    for column in xs.indices { setRegion(column: column, row: ys.count - 1, upright: 1, to: Region.blocked) }
  }

  func point(column: Int, row: Int) -> Int { row * xs.count + column }

  /// The cards with room around them, the texts in the title strips and the labels of the lanes.
  private static func obstacles(in placement: Placement, clearance: Double) -> [Rect] {
    // A text's height is 10; one more keeps lines from running right below it.
    var obstacles = placement.cards.map { $0.grown(by: 3.5) }
    // Bold lines keep further away from texts as well.
    let above = clearance > LayoutMetrics.clearance ? 3.0 : 0
    for (group, frame) in zip(placement.roster.groups, placement.groups) {
      let inset = LayoutMetrics.titleInset
      let room = max(frame.width - 2 * inset, 0)
      let title = min(group.titleWidth, room)
      let state = min(group.stateWidth, room)
      if title > 0 {
        obstacles.append(
          Rect(x: frame.minX + inset - 2, y: frame.minY + 6 - above, width: title + 2, height: 11 + above))
      }
      if state > 0 {
        obstacles.append(
          Rect(
            x: frame.maxX - inset - state, y: frame.minY + 6 - above, width: state + 2, height: 11 + above))
      }
    }
    return obstacles + placement.lanes.filter { !$0.label.isEmpty }.map(\.frame)
  }

  private mutating func setRegion(column: Int, row: Int, upright: Int, to region: Int) {
    guard column >= 0, row >= 0 else { return }
    regions[2 * point(column: column, row: row) + upright] = Int32(region)
  }

  private mutating func fill(_ block: Rect, number: Int) {
    let columns = xs.indices(from: block.minX, to: block.maxX)
    let rows = ys.indices(from: block.minY, to: block.maxY)
    for row in rows {
      let inTitle = ys[row] < block.minY + LayoutMetrics.titleStrip
      for column in columns {
        // The last edge of a row leaves the block.
        let leavesRight = column == columns.upperBound - 1
        let leavesBelow = row == rows.upperBound - 1
        if !leavesRight { setRegion(column: column, row: row, upright: 0, to: inTitle ? Region.title : number) }
        if !leavesBelow { setRegion(column: column, row: row, upright: 1, to: number) }
      }
    }
  }

  private mutating func block(_ obstacle: Rect) {
    // Tracks on the border of an obstacle are free, edges that reach into it are not.
    let columns = xs.indices(after: obstacle.minX, before: obstacle.maxX)
    let rows = ys.indices(after: obstacle.minY, before: obstacle.maxY)
    for row in rows {
      let reach = xs.edges(after: obstacle.minX, before: obstacle.maxX)
      for column in reach { setRegion(column: column, row: row, upright: 0, to: Region.blocked) }
    }
    for column in columns {
      let reach = ys.edges(after: obstacle.minY, before: obstacle.maxY)
      for row in reach { setRegion(column: column, row: row, upright: 1, to: Region.blocked) }
    }
  }

  private static func near(_ tracks: [Double], clearance: Double) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var first = 0
    var last = 0
    for (index, track) in tracks.enumerated() {
      while tracks[first] <= track - clearance { first += 1 }
      last = max(last, index)
      while last + 1 < tracks.count, tracks[last + 1] < track + clearance { last += 1 }
      ranges.append(first...last)
    }
    return ranges
  }
}

extension [Double] {
  /// The position of the first element that is not below a value, in an ascending array.
  func firstIndex(notBelow value: Double) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The position of the first element above a value, in an ascending array.
  func firstIndex(above value: Double) -> Int { firstIndex(notBelow: value.nextUp) }

  /// The positions of the elements from one value to another, both included.
  func indices(from low: Double, to high: Double) -> Range<Int> {
    let first = firstIndex(notBelow: low)
    return first..<Swift.max(first, firstIndex(above: high))
  }

  /// The positions of the elements between two values, both excluded.
  func indices(after low: Double, before high: Double) -> Range<Int> {
    let first = firstIndex(above: low)
    return first..<Swift.max(first, firstIndex(notBelow: high))
  }

  /// The positions of the elements from which the way to the next element goes through an open interval.
  func edges(after low: Double, before high: Double) -> Range<Int> {
    let first = Swift.max(firstIndex(above: low) - 1, 0)
    return first..<Swift.max(first, firstIndex(notBelow: high))
  }

  /// The position of the element nearest to a value within a distance, in an ascending array.
  func nearestIndex(to value: Double, within distance: Double) -> Int? {
    let index = firstIndex(notBelow: value)
    let candidates = [index - 1, index].filter { indices.contains($0) && abs(self[$0] - value) <= distance }
    return candidates.min { abs(self[$0] - value) < abs(self[$1] - value) }
  }
}
