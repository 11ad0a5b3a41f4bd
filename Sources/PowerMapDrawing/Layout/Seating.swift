/// Where the people of one block sit: in which lane, sub-column and row.
struct Seating: Sendable {
  struct Seat: Sendable, Hashable {
    var card: Int
    var lane: Int
    /// The sub-column; nil for somebody alone in a lane, who is centred.
    var column: Int?
    /// The row within the lane.
    var row: Int
  }

  private(set) var seats: [Seat] = []

  /// Seats the members of a block, lane by lane from above.
  ///
  /// A person goes below the boss as long as there is room, else to the emptiest sub-column, the leftmost of equals. In
  /// a sub-column those of the nearest boss come first, so that the buses of two bosses are nested and do not cross.
  init(of members: Range<Int>, shelf: Shelf, department: Int, roster: Roster) {
    let columns = shelf.columns[department]
    var column = [Int?](repeating: nil, count: members.count)
    var level = [Int](repeating: -1, count: members.count)
    var firstRow = 0
    for (lane, tiers) in shelf.lanes.enumerated() {
      let range = roster.departmentTiers[tiers.lowerBound]...roster.departmentTiers[tiers.upperBound]
      let people = members.filter { range.contains(roster.tiers[$0]) }
      // The place of somebody's boss among the members, if the boss sits in this block.
      func boss(of card: Int) -> Int? {
        roster.bosses[card].flatMap { members.contains($0) && $0 != card ? $0 - members.lowerBound : nil }
      }
      if columns > 1, people.count == 1, let card = people.first, boss(of: card).flatMap({ column[$0] }) == nil {
        seats.append(Seat(card: card, lane: lane, column: nil, row: 0))
        level[card - members.lowerBound] = firstRow
      } else {
        var cells = [[Int]](repeating: [], count: columns)
        for card in people.sorted(by: { (roster.tiers[$0], $0) < (roster.tiers[$1], $1) }) {
          let preferred = boss(of: card).flatMap { column[$0] }
          let target =
            preferred.flatMap { cells[$0].count < shelf.rows[lane] ? $0 : nil }
            ?? cells.indices.min { (cells[$0].count, $0) < (cells[$1].count, $1) } ?? 0
          cells[target].append(card)
          column[card - members.lowerBound] = target
        }
        for (index, cell) in cells.enumerated() {
          let keyed = cell.map { card in (tier: roster.tiers[card], boss: boss(of: card).map { -level[$0] } ?? 1, card)
          }
          for (row, entry) in keyed.sorted(by: { $0 < $1 }).enumerated() {
            seats.append(Seat(card: entry.2, lane: lane, column: index, row: row))
          }
        }
        for seat in seats where seat.lane == lane { level[seat.card - members.lowerBound] = firstRow + seat.row }
      }
      firstRow += shelf.rows[lane]
    }
  }
}
