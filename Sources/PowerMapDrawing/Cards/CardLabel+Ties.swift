/// The third line of a card: something at the left, and our ties as chips at the right.
extension CardLabel {
  /// The third line of somebody outside.
  func contactRow(color: Color) -> [HTMLLabel] {
    leading(.text(card.note, color: color))
  }

  /// What stands left of the chips: power, or the longest words for what changed that leave room for all ties, else for
  /// those that changed.
  var leadingText: String {
    guard card.kind == .person else { return card.note }
    guard let texts = card.change?.texts, let shortest = texts.last else { return card.power?.text ?? "" }
    let row = ChipRow(chips: card.chips, room: textWidth)
    let counts = [card.chips.count, card.chips.count { $0.change != nil }]
    let rooms = counts.map { textWidth - (card.chips.isEmpty ? noTieWidth : row.width(of: $0)) }
    for room in rooms {
      if let text = texts.first(where: { Int(TextFitting.room(for: $0)) <= room }) { return text }
    }
    let room = max(rooms.last ?? 0, CardMeasures.powerWidth)
    return TextFitting.fit(shortest, size: FontSize.small, width: Double(room))
  }

  /// The width of what stands left of the chips.
  private var leadingWidth: Int {
    if card.kind == .person, card.change?.texts.isEmpty ?? true { return CardMeasures.powerWidth }
    return min(Int(TextFitting.room(for: leadingText)), textWidth)
  }

  /// The chips and the room they have.
  var chipRow: ChipRow { ChipRow(chips: card.chips, room: textWidth - leadingWidth) }

  /// Something at the left and the chips at the right.
  func leading(_ content: HTMLLabel) -> [HTMLLabel] {
    let height = CardMeasures.rowHeights[2]
    let chips = chipCells
    let filler = textWidth - leadingWidth - chips.reduce(0) { $0 + $1.width }
    var cells = [HTMLLabel.cell(content, width: leadingWidth, height: height)]
    if filler > 0 { cells.append(.cell(.empty, width: filler, height: height)) }
    return cells + chips.map(\.cell)
  }

  // MARK: - Chips

  private typealias SizedCell = (cell: HTMLLabel, width: Int)

  /// Whether a missing tie is what the view is about.
  private var isGap: Bool { card.emphasis == .prominent }

  private var noTieWidth: Int { Int(TextFitting.room(for: "no tie", bold: isGap)) }

  /// The chips that fit and `+n` for the rest; `no tie` on the card of a customer's person without any.
  private var chipCells: [SizedCell] {
    let height = CardMeasures.rowHeights[2]
    if card.chips.isEmpty {
      guard card.kind == .person else { return [] }
      let width = noTieWidth
      let text = HTMLLabel.text("no tie", color: isGap ? theme.warning : theme.secondInk, bold: isGap)
      return [(.cell(text, width: width, height: height, align: .right), width)]
    }
    let row = chipRow
    var cells: [SizedCell] = []
    for chip in card.chips.prefix(row.shown) {
      if !cells.isEmpty {
        cells.append((.cell(.empty, width: CardMeasures.chipGap, height: height), CardMeasures.chipGap))
      }
      let pill = Pill.chip(chip, theme: theme)
      cells.append((pill.cell(height: height), pill.width))
    }
    if row.hidden > 0 {
      let width = ChipRow.width(hidden: row.hidden)
      let text = HTMLLabel.text("+\(row.hidden)", color: theme.ours, bold: true)
      cells.append((.cell(text, width: width, height: height, align: .right), width))
    }
    return cells
  }
}
