/// How a cell of a table looks.
struct CellStyle {
  let look: TableContent.Cell.Look
  let theme: Theme

  /// The frame and the ground; text without a ground has neither.
  var frame: [DOTAttribute] {
    switch look {
    case .heat(let step):
      [.style([.filled]), .color(theme.blockBorder), .fillColor(theme.ground(step).fill), .penWidth(1)]
    case .unknown: [.style([.dashed, .filled]), .color(theme.faintBorder), .fillColor(theme.page), .penWidth(1)]
    case .plain, .strong, .warning, .alarming: [.shape(.none), .style([])]
    }
  }

  var textColor: Color {
    switch look {
    case .heat(let step): theme.ground(step).text
    case .unknown, .plain: theme.secondInk
    case .strong: theme.ink
    case .warning: theme.warning
    case .alarming: theme.alarm
    }
  }

  var isBold: Bool {
    switch look {
    case .heat(let step): step.depth > 0
    case .unknown, .plain: false
    case .strong, .warning, .alarming: true
    }
  }
}
