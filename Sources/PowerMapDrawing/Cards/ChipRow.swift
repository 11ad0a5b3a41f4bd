/// The chips of a card in the room there is: the strongest first, then `+n` for those that find none.
struct ChipRow: Sendable, Hashable {
  let chips: [Card.Chip]
  /// The room, in points.
  let room: Int

  /// How many chips are drawn.
  var shown: Int {
    var count = chips.count
    while count > 0, width(of: count) > room { count -= 1 }
    return count
  }

  /// How many are behind `+n`.
  var hidden: Int { chips.count - shown }

  /// The width of `+n`, in points.
  static func width(hidden: Int) -> Int {
    hidden > 0 ? Int(TextFitting.room(for: "+\(hidden)", bold: true)) : 0
  }

  /// The width of the first so many and of `+n` for the rest, in points.
  func width(of count: Int) -> Int {
    let pills = chips.prefix(count).reduce(0) { $0 + Pill.chip($1, theme: .light).width }
    return pills + max(count - 1, 0) * CardMeasures.chipGap + Self.width(hidden: chips.count - count)
  }
}
