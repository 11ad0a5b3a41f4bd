/// The border and ground of a card.
struct CardStyle {
  let card: Card
  let theme: Theme

  var attributes: [DOTAttribute] {
    var border = theme.blockBorder
    var fill = theme.card
    var width = 1.0
    var styles: [DOTAttribute.Style] = [.rounded, .filled]
    switch card.kind {
    case .person: break
    case .colleague: (border, fill) = (theme.ours, theme.ourCard)
    case .thirdParty: (border, width, styles) = (theme.thirdParty, 1.2, [.filled])
    case .competitor: (border, width, styles) = (theme.secondInk, 1.2, [.filled])
    case .ghost: (border, fill, styles) = (theme.faintBorder, theme.block, [.rounded, .dashed, .filled])
    case .others: (border, fill) = (theme.faintBorder, theme.block)
    }
    if card.emphasis == .prominent { (border, width) = (theme.warning, 1.6) }
    if card.isKey { (border, width) = (card.emphasis == .prominent ? border : theme.ink, 1.2) }
    if card.isSinglePointOfFailure { (border, width) = (theme.alarm, card.isKey ? 1.8 : 2.4) }
    var attributes: [DOTAttribute] = [
      .style(styles), .color(border), .fillColor(fill), .penWidth(width),
    ]
    if card.isKey { attributes.append(.peripheries(2)) }
    attributes.append(.tooltip(card.tooltip))
    return attributes
  }
}
