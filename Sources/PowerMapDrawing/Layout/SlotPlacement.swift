/// Things put on the slots of a rectangle, each as near as possible to where it belongs.
enum SlotPlacement {
  /// The slot of each thing, by column and row.
  ///
  /// The first gets the slot nearest to its place, the next the nearest that is left, and so on; of equally near ones the
  /// upper, then the left one. With fewer slots than things, the rest get none.
  ///
  /// - Parameters:
  ///   - places: Where each belongs, from 0 to 1 along both sides, in the order of their claims.
  ///   - columns: The number of slots side by side.
  ///   - rows: The number of slots one above the other.
  /// - Complexity: O(things × slots).
  static func slots(for places: [Point], columns: Int, rows: Int) -> [(column: Int, row: Int)?] {
    var free = (0..<max(rows, 0)).flatMap { row in (0..<max(columns, 0)).map { (column: $0, row: row) } }
    return places.map { place in
      let (x, y) = (place.x * Double(columns - 1), place.y * Double(rows - 1))
      func distance(_ slot: (column: Int, row: Int)) -> Double {
        let (dx, dy) = (Double(slot.column) - x, Double(slot.row) - y)
        return dx * dx + dy * dy
      }
      guard let nearest = free.indices.min(by: { distance(free[$0]) < distance(free[$1]) }) else { return nil }
      return free.remove(at: nearest)
    }
  }
}
