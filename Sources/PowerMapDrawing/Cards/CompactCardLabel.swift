/// The inside of a small card of one of the customer's people: badge, name and best tie, department and power.
struct CompactCardLabel {
  let card: Card
  let department: String
  let theme: Theme

  /// The card, in points.
  static let size = Point(x: 150, y: 36)
  private static let badge = (width: 22, height: 28)
  private static let gap = 6
  private static let rowHeight = 14
  private static var textWidth: Int { Int(size.x) - CardMeasures.inset - badge.width - gap }

  var label: HTMLLabel {
    let height = Self.badge.height
    let colors = theme.badge(card.stance)
    let badge = HTMLLabel.frame(
      [
        [
          .cell(
            .text(card.stance.glyph, size: FontSize.badge, color: colors.glyph, bold: true),
            width: Self.badge.width - CardMeasures.frame, height: height - CardMeasures.frame, align: .center)
        ]
      ], border: colors.border, fill: colors.fill)
    let rows = [nameRow, departmentRow].map { cells in
      [HTMLLabel.cell(.table([cells]), width: Self.textWidth, height: Self.rowHeight)]
    }
    return .table([
      [
        .cell(badge, width: Self.badge.width, height: height, align: .center),
        .cell(.empty, width: Self.gap, height: height),
        .cell(.table(rows), width: Self.textWidth, height: height),
      ]
    ])
  }

  /// The name, and at the right the best tie of ours.
  private var nameRow: [HTMLLabel] {
    let tie = tie
    let room = Self.textWidth - tie.width
    let name = TextFitting.fitName(card.name, size: FontSize.name, width: Double(room), bold: true)
    return [
      .cell(
        .text(name, size: FontSize.name, color: theme.ink, bold: true), width: room, height: Self.rowHeight, isLow: true
      ),
      tie.cell,
    ]
  }

  private var tie: (cell: HTMLLabel, width: Int) {
    guard let chip = card.chips.first else {
      let width = Int(TextFitting.room(for: "no tie", bold: true))
      let text = HTMLLabel.text("no tie", color: theme.warning, bold: true)
      return (.cell(text, width: width, height: Self.rowHeight, align: .right), width)
    }
    let pill = Pill.chip(chip, theme: theme)
    return (pill.cell(height: Self.rowHeight), pill.width)
  }

  /// The department, and at the right the dots of power.
  private var departmentRow: [HTMLLabel] {
    let power = card.power.map { HTMLLabel.text($0.text, color: theme.secondInk) } ?? .empty
    let room = Self.textWidth - CardMeasures.powerWidth
    let department = TextFitting.fit(department, size: FontSize.small, width: Double(room))
    return [
      .cell(.text(department, color: theme.secondInk), width: room, height: Self.rowHeight),
      .cell(power, width: CardMeasures.powerWidth, height: Self.rowHeight, align: .right),
    ]
  }

  /// The marks such a card carries.
  static func encodings(of card: Card) -> Set<Encoding> {
    var marks: Set<Encoding> = [.stance(card.stance)]
    marks.insert(card.chips.first.map { .tie($0.state) } ?? .noTie)
    if let power = card.power { marks.insert(power == .unknown ? .powerUnknown : .power) }
    if card.isKey { marks.insert(.keyPerson) }
    if card.isVacant { marks.insert(.departed) }
    return marks
  }
}
