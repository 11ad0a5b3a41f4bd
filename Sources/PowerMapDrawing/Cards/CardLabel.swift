/// The inside of a card, as the label of its node.
struct CardLabel {
  let card: Card
  let theme: Theme
  let measures: CardMeasures

  var label: HTMLLabel {
    switch card.kind {
    case .person: beside(badge(card.stance), rows: [nameRow(), titleRow(), powerRow()])
    case .colleague: beside(initialsBadge, rows: [nameRow(), titleRow(), noteRow()])
    case .ghost: beside(badge(.unknown), rows: [nameRow(), titleRow(), noteRow()])
    case .others: wide([nameRow(), titleRow(), noteRow()])
    case .thirdParty: wide([nameRow(), titleRow(), contactRow(color: theme.thirdParty)])
    case .competitor: beside(.empty, rows: [nameRow(), titleRow(), contactRow(color: theme.secondInk)])
    }
  }

  // MARK: - Arrangement

  var textWidth: Int {
    switch card.kind {
    case .thirdParty, .others: measures.wideTextWidth
    default: measures.textWidth
    }
  }

  private func beside(_ badge: HTMLLabel, rows: [[HTMLLabel]]) -> HTMLLabel {
    .table([
      [
        .cell(badge, width: CardMeasures.badgeWidth, height: measures.height, align: .center),
        .cell(.empty, width: CardMeasures.badgeGap, height: measures.height),
        .cell(stack(rows), width: measures.textWidth, height: measures.height),
      ]
    ])
  }

  private func wide(_ rows: [[HTMLLabel]]) -> HTMLLabel { stack(rows) }

  /// The three rows under one another, each a table of its own, so that their cells need not line up.
  private func stack(_ rows: [[HTMLLabel]]) -> HTMLLabel {
    .table(
      zip(rows, CardMeasures.rowHeights).map { cells, height in
        [.cell(.table([cells]), width: textWidth, height: height)]
      })
  }

  // MARK: - Rows

  /// Whether the person steps back, because the view looks elsewhere or because nobody sits there.
  private var isFaint: Bool { card.stepsBack || card.isVacant }

  private var isBold: Bool { !card.stepsBack && card.kind != .others }

  private var nameColor: Color {
    isFaint || card.kind == .ghost || card.kind == .others ? theme.secondInk : theme.ink
  }

  /// The tag beside the name.
  private var tag: Pill? {
    if card.hasLeft { return .departed(theme: theme) }
    if let mark = card.change?.mark { return .change(mark, theme: theme) }
    return card.isSinglePointOfFailure ? .singlePointOfFailure(theme: theme) : nil
  }

  /// What the star and the tag leave of the first line.
  private var nameRoom: Int {
    textWidth - (tag?.width ?? 0) - (card.isDoorOpener ? CardMeasures.starWidth : 0)
  }

  /// The name, on two lines where it is too long for one and there is no title below.
  private var nameLines: (first: String, second: String?) {
    let width = Double(nameRoom)
    let lines = TextFitting.wrapped(card.name, size: FontSize.name, width: width, bold: isBold)
    guard card.title.isEmpty, lines.count > 1 else {
      return (TextFitting.fitName(card.name, size: FontSize.name, width: width, bold: isBold), nil)
    }
    let first = TextFitting.fit(lines[0], size: FontSize.name, width: width, bold: isBold)
    return (first, lines.dropFirst().joined(separator: " "))
  }

  /// The name, the star of a door opener and a tag.
  private func nameRow() -> [HTMLLabel] {
    let height = CardMeasures.rowHeights[0]
    let tag = tag
    let room = nameRoom
    let cell = HTMLLabel.cell(
      .text(nameLines.first, size: FontSize.name, color: nameColor, bold: isBold), width: room, height: height,
      isLow: true)
    return [cell] + (card.isDoorOpener ? [star(height: height)] : []) + [tag?.cell(height: height)].compactMap(\.self)
  }

  /// The mark of a door opener.
  private func star(height: Int) -> HTMLLabel {
    .cell(
      .text("★", size: FontSize.name, color: theme.planned), width: CardMeasures.starWidth, height: height,
      align: .right, isLow: true)
  }

  /// The title, and up to two role pills.
  private func titleRow() -> [HTMLLabel] {
    let height = CardMeasures.rowHeights[1]
    let pills = card.shownRoles.map { Pill.role($0.code, theme: theme) }
    let room = textWidth - pills.reduce(0) { $0 + $1.width }
    let pillCells = pills.map { $0.cell(height: height) }
    if let second = nameLines.second {
      let name = TextFitting.fit(second, size: FontSize.name, width: Double(room), bold: isBold)
      return [.cell(.text(name, size: FontSize.name, color: nameColor, bold: isBold), width: room, height: height)]
        + pillCells
    }
    let title = TextFitting.fit(card.title, size: FontSize.small, width: Double(room))
    return [.cell(.text(title, color: theme.secondInk), width: room, height: height)] + pillCells
  }

  private func noteRow() -> [HTMLLabel] {
    if let figures = card.figures { return row(of: figures) }
    let note = TextFitting.fit(shortNote, size: FontSize.small, width: Double(textWidth))
    return [.cell(.text(note, color: theme.secondInk), width: textWidth, height: CardMeasures.rowHeights[2])]
  }

  /// `6 live, 3 weak, 1?` where the word does not fit.
  private var shortNote: String {
    if let text = card.change?.texts.first { return text }
    guard card.kind == .colleague,
      TextFitting.room(for: card.note) > Double(textWidth)
    else { return card.note }
    return card.note.split(separator: " unknown", omittingEmptySubsequences: false).joined(separator: "?")
  }

  private func powerRow() -> [HTMLLabel] {
    if let figures = card.figures { return row(of: figures) }
    if let gauge = card.gauge { return row(of: gauge) }
    let isChanged = card.change?.texts.isEmpty == false
    return leading(.text(leadingText, color: isChanged ? theme.warning : theme.secondInk))
  }

  /// One figure at the left, and at the right the longest words that find room.
  private func row(of figures: Card.Figures) -> [HTMLLabel] {
    let height = CardMeasures.rowHeights[2]
    let isAlarming = figures.isAlarming || card.isSinglePointOfFailure
    let leading = TextFitting.fit(figures.leading, size: FontSize.small, width: Double(textWidth), bold: isAlarming)
    let width = min(Int(TextFitting.room(for: leading, bold: isAlarming)), textWidth)
    let room = textWidth - width
    let choices = figures.trailing.isEmpty ? card.notes : figures.trailing
    let words = choices.first { TextFitting.room(for: $0) <= Double(room) } ?? choices.last ?? ""
    let trailing = TextFitting.fit(words, size: FontSize.small, width: Double(room))
    var cells = [
      HTMLLabel.cell(
        .text(leading, color: isAlarming ? theme.alarm : theme.secondInk, bold: isAlarming), width: width,
        height: height)
    ]
    if room > 0 {
      let color = card.isKey ? theme.ink : theme.secondInk
      cells.append(.cell(.text(trailing, color: color), width: room, height: height, align: .right))
    }
    return cells
  }

  /// The bars at the left, and how the person is misjudged at the right.
  private func row(of gauge: PowerGauge) -> [HTMLLabel] {
    let height = CardMeasures.rowHeights[2]
    let room = CardMeasures.judgementWidth
    let width = textWidth - room
    let bars =
      gauge.actual == nil && gauge.perceived == nil
      ? HTMLLabel.cell(.text(PowerDots.unknown.text, color: theme.secondInk), width: width, height: height)
      : PowerBars(gauge: gauge, theme: theme, width: width).cell(height: height)
    let judgement = gauge.judgement.map { HTMLLabel.text($0.rawValue, color: $0.color(in: theme), bold: true) }
    return [bars, .cell(judgement ?? .empty, width: room, height: height, align: .right)]
  }

  // MARK: - Badges

  private func badge(_ stance: StanceMark) -> HTMLLabel {
    let colors = theme.badge(stance)
    let isOutlined = isFaint
    return badge(
      stance.glyph, glyph: isOutlined ? theme.secondInk : colors.glyph, fill: isOutlined ? theme.card : colors.fill,
      border: isOutlined ? theme.faintBorder : colors.border, size: FontSize.badge)
  }

  private var initialsBadge: HTMLLabel {
    let fits = TextWidth.of(card.initials, size: FontSize.subtitle, bold: true) <= 20
    return badge(
      card.initials, glyph: isFaint ? theme.ours : theme.onOurs, fill: isFaint ? theme.card : theme.ours,
      border: theme.ours,
      size: fits ? FontSize.subtitle : FontSize.small)
  }

  private func badge(_ text: String, glyph: Color, fill: Color, border: Color, size: Int) -> HTMLLabel {
    let width = CardMeasures.badgeWidth - CardMeasures.frame
    let cell = HTMLLabel.cell(
      .text(text, size: size, color: glyph, bold: true), width: width, height: measures.height - 4, align: .center)
    return .frame([[cell]], border: border, fill: fill)
  }
}
