/// The border and ground of a card.
struct CardStyle {
  let card: Card
  let theme: Theme

  /// How far the outer border of a key person stands from the card, in points: less than Graphviz's own double border,
  /// so that it stays clear of the lines that pass.
  static let ringGap = 2.6

  /// A card's own border; a key person's outer one is `ring`.
  var attributes: [DOTAttribute] {
    look + [.tooltip(card.tooltip)]
  }

  /// The same with Graphviz's double border for a key person, where nothing can be put around the card.
  var ringedAttributes: [DOTAttribute] {
    look + (card.isKey ? [.peripheries(2)] : []) + [.tooltip(card.tooltip)]
  }

  /// The outer border of a key person; not filled, so that the tips of arrows stay visible. Around a vacant chair it
  /// stays whole, since two dashed lines side by side are a thicket.
  var ring: [DOTAttribute] {
    let border = border
    let color = card.isVacant ? theme.ink : border.color
    return [.style([.rounded]), .color(color), .penWidth(card.isVacant ? 1.2 : border.width), .tooltip(" ")]
  }

  /// Everything but the tooltip.
  var look: [DOTAttribute] {
    let border = border
    return [.style(styles), .color(border.color), .fillColor(fill), .penWidth(border.width)]
  }

  private var border: (color: Color, width: Double) {
    if card.isVacant { return (theme.alarm, 1.6) }
    if let mark = card.change?.mark { return (mark.color(in: theme), 1.6) }
    if card.isSinglePointOfFailure { return (theme.alarm, card.isKey ? 1.6 : 2.4) }
    if card.emphasis == .prominent { return (theme.warning, card.isKey ? 1.2 : 1.6) }
    if card.emphasis == .subject { return (theme.ours, card.isKey ? 1.6 : 2.4) }
    if card.isKey { return (theme.ink, 1.2) }
    return switch card.kind {
    case .person: (theme.blockBorder, 1)
    case .colleague: (theme.ours, 1)
    case .thirdParty: (theme.thirdParty, 1.2)
    case .competitor: (theme.secondInk, 1.2)
    case .ghost, .others: (theme.faintBorder, 1)
    }
  }

  private var fill: Color {
    switch card.kind {
    case .person, .thirdParty, .competitor: theme.card
    case .colleague: theme.ourCard
    case .ghost, .others: theme.block
    }
  }

  private var styles: [DOTAttribute.Style] {
    let isDashed = card.isVacant || card.kind == .ghost
    let isSquare = card.kind == .thirdParty || card.kind == .competitor
    return (isSquare ? [] : [.rounded]) + (isDashed ? [.dashed] : []) + [.filled]
  }
}
