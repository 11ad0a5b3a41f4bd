/// The two bars of a power gauge, one below the other.
struct PowerBars {
  let gauge: PowerGauge
  let theme: Theme
  /// The length of the longest bar, in points.
  let width: Int

  /// The upper bar is the power there is, and so the thicker one.
  private static let thickness = (actual: 6, perceived: 4)
  private static let gap = 1
  /// A bar of no length would look like an unknown one.
  private static let shortest = 4

  /// Both bars in a cell as wide as the longest; a bar that is not known is left out.
  func cell(height: Int) -> HTMLLabel {
    // A table a bar: in one table the filler of each would have to line up with the other's.
    var rows: [[HTMLLabel]] = []
    if let actual = gauge.actual {
      rows.append(row(actual, Self.thickness.actual, fill: theme.influence))
    }
    if let perceived = gauge.perceived {
      if !rows.isEmpty { rows.append([.cell(.empty, width: width, height: Self.gap)]) }
      rows.append(row(perceived, Self.thickness.perceived, fill: theme.card))
    }
    guard !rows.isEmpty else { return .cell(.empty, width: width, height: height) }
    return .cell(.table(rows), width: width, height: height)
  }

  private func row(_ share: Double, _ thickness: Int, fill: Color) -> [HTMLLabel] {
    let length = min(max(Int((share * Double(width)).rounded()), Self.shortest), width)
    let frame = CardMeasures.frame
    let inside = HTMLLabel.cell(.empty, width: length - frame, height: thickness - frame)
    let bar = HTMLLabel.cell(
      .frame([[inside]], border: theme.influence, fill: fill, isRounded: false), width: length, height: thickness)
    let cells = length < width ? [bar, .cell(.empty, width: width - length, height: thickness)] : [bar]
    return [.cell(.table([cells]), width: width, height: thickness)]
  }
}

extension PowerGauge.Judgement {
  func color(in theme: Theme) -> Color {
    switch self {
    case .overestimated: theme.warning
    case .underestimated: theme.influence
    }
  }
}
