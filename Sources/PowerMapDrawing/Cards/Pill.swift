/// A small rounded frame with a few letters: a chip, a role, a tag, a sample in the legend.
struct Pill: Sendable, Hashable {
  let text: String
  let color: Color
  let border: Color
  let fill: Color
  var isBold = true

  /// The width of the cell that holds it, in points.
  var width: Int {
    CardMeasures.chipWidth(text, bold: isBold) + CardMeasures.frame + 2 * CardMeasures.chipPadding
  }

  /// The pill in a cell of a row.
  func cell(height: Int) -> HTMLLabel {
    let inner = height - CardMeasures.frame - 2 * CardMeasures.chipPadding
    let content = HTMLLabel.cell(
      .text(text, color: color, bold: isBold), width: CardMeasures.chipWidth(text, bold: isBold), height: inner,
      align: .center, isLow: true)
    return .cell(
      .frame([[content]], border: border, fill: fill), width: width, height: height, align: .center,
      padding: CardMeasures.chipPadding)
  }

  /// The chip of a tie.
  static func chip(_ chip: Card.Chip, theme: Theme) -> Pill {
    if let change = chip.change { return .change(change, "\(change.sign)\(chip.initials)", theme: theme) }
    return switch chip.state {
    case .live: Pill(text: chip.initials, color: theme.onOurs, border: theme.ours, fill: theme.ours)
    case .weak: Pill(text: chip.initials, color: theme.ours, border: theme.ours, fill: theme.card)
    case .unknown:
      Pill(
        text: "\(chip.initials)?", color: theme.secondInk, border: theme.faintBorder, fill: theme.card, isBold: false)
    }
  }

  /// The pill of a buying role.
  static func role(_ code: String, theme: Theme) -> Pill {
    Pill(text: code, color: theme.ink, border: theme.faintBorder, fill: theme.block)
  }

  /// The tag of a single point of failure.
  static func singlePointOfFailure(theme: Theme) -> Pill {
    Pill(text: "SPOF", color: theme.onAlarm, border: theme.alarm, fill: theme.alarm)
  }

  /// The tag of a chair whose person is taken to have left.
  static func departed(theme: Theme) -> Pill {
    Pill(text: "LEFT", color: theme.alarm, border: theme.alarm, fill: theme.card)
  }

  /// The letters on a line of an answer.
  static func tag(_ line: MapContent.Line, theme: Theme) -> Pill {
    line.kind == .planned
      ? Pill(text: line.tag, color: theme.onPlanned, border: theme.planned, fill: theme.planned)
      : Pill(text: line.tag, color: theme.ours, border: theme.ours, fill: theme.card)
  }

  /// The badge of a stance, in the size of a chip.
  static func stance(_ mark: StanceMark, theme: Theme) -> Pill {
    let colors = theme.badge(mark)
    return Pill(text: mark.glyph, color: colors.glyph, border: colors.border, fill: colors.fill)
  }

  /// The tag of a person who is new, gone or another than before.
  static func change(_ mark: ChangeMark, theme: Theme) -> Pill {
    switch mark {
    case .added: change(mark, "+ NEW", theme: theme)
    case .removed: change(mark, "− GONE", theme: theme)
    case .altered: change(mark, mark.sign, theme: theme)
    }
  }

  /// Filled for what came, outlined for what went or changed.
  private static func change(_ mark: ChangeMark, _ text: String, theme: Theme) -> Pill {
    let color = mark.color(in: theme)
    let isFilled = mark == .added
    return Pill(
      text: text, color: isFilled ? theme.onPlanned : color, border: color, fill: isFilled ? color : theme.card)
  }
}
