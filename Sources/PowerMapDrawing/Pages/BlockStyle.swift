/// The border, ground and title colours of a block.
struct BlockStyle {
  let block: MapContent.Block
  let theme: Theme
  let tintsGrounds: Bool

  var title: String { block.name.uppercased() }

  var titleColor: Color {
    switch block.kind {
    case .ours: theme.ours
    case .outsiders: theme.thirdParty
    case .department: theme.secondInk
    }
  }

  var stateColor: Color {
    switch block.state {
    case .thin: theme.warning
    case .uncovered: theme.alarm
    case .unmapped, .unknown, .plain, .covered: block.formerState == nil ? theme.secondInk : theme.ink
    }
  }

  var attributes: [DOTAttribute] {
    var border = theme.blockBorder
    var fill = theme.block
    var width = 1.0
    var styles: [DOTAttribute.Style] = [.rounded, .filled]
    switch block.kind {
    case .ours: (border, fill, styles) = (theme.ours, theme.ourBlock, [.rounded, .dashed, .filled])
    case .outsiders: (border, fill) = (theme.thirdParty, theme.thirdPartyBlock)
    case .department:
      switch block.state {
      case .plain, .covered: break
      case .thin: (border, width, styles) = (theme.warning, 1.6, [.rounded, .dashed, .filled])
      case .uncovered: (border, width) = (theme.alarm, 1.6)
      case .unmapped, .unknown: (border, styles) = (theme.faintBorder, [.rounded, .dashed, .filled])
      }
      if tintsGrounds, block.state == .thin { fill = theme.warningBlock }
      if tintsGrounds, block.state == .uncovered || block.state == .unmapped { fill = theme.alarmBlock }
    }
    return [.style(styles), .color(border), .fillColor(fill), .penWidth(width)]
  }
}
