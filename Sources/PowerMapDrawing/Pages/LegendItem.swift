internal import PowerMap

/// One item of the legend: a real sample of a mark and what it means.
struct LegendItem: Sendable, Hashable {
  /// How the sample is drawn.
  enum Sample: Sendable, Hashable {
    /// A label, such as a chip or a badge.
    case label(HTMLLabel)
    /// A line or arrow.
    case line(MapContent.Line.Kind)
    /// A small card with the border in question.
    case card([DOTAttribute])
  }

  let encoding: Encoding
  let sample: Sample
  /// The width of the sample, in points.
  let sampleWidth: Double
  let text: String

  static let height = 14
  static let gap = 5.0

  /// Sample, gap and text.
  var width: Double { sampleWidth + Self.gap + textWidth }

  var textWidth: Double { TextFitting.room(for: text) }

  /// The items for the marks that a map carries; marks that say in words what they mean need none.
  static func items(for content: MapContent, measures: CardMeasures, theme: Theme) -> [LegendItem] {
    content.encodings(in: measures).compactMap {
      LegendItem($0, theme: theme, tintsGrounds: content.tintsGrounds)
    }
  }

  /// Nil for a mark that says in words what it means.
  init?(_ encoding: Encoding, theme: Theme, tintsGrounds: Bool = false) {
    guard let label = encoding.label,
      let (sample, width) = Self.sample(of: encoding, theme: theme, tintsGrounds: tintsGrounds)
    else { return nil }
    self.encoding = encoding
    self.sample = sample
    self.sampleWidth = width
    self.text = label
  }

  private static func sample(
    of encoding: Encoding, theme: Theme, tintsGrounds: Bool
  ) -> (Sample, Double)? {
    switch encoding {
    case .stance(let mark):
      return pill(.stance(mark, theme: theme))
    case .role(let role): return pill(.role(role.code, theme: theme))
    case .reporting: return (.line(.reporting), 22)
    case .newReporting: return (.line(.newReporting), 22)
    case .formerReporting: return (.line(.formerReporting), 22)
    case .influence: return (.line(.influence), 22)
    case .competitorInfluence: return (.line(.competitorInfluence), 22)
    case .planned: return (.line(.planned), 34)
    case .warm: return (.line(.warm), 26)
    case .weakLink: return (.line(.weakLink), 30)
    case .tie(let state):
      return pill(.chip(.init(initials: "AB", state: state), theme: theme))
    case .tieChange(let mark): return pill(.chip(.init(initials: "AB", state: .live, change: mark), theme: theme))
    case .power: return words("●●●○○", color: theme.secondInk)
    case .actualPower: return gauge(PowerGauge(actual: 0.7, perceived: nil), theme)
    case .perceivedPower: return gauge(PowerGauge(actual: nil, perceived: 0.7), theme)
    case .misjudged(let judgement): return words(judgement.rawValue, color: judgement.color(in: theme))
    case .powerShare: return words("34 %", color: theme.secondInk)
    case .keyPerson: return card(.init(kind: .person, name: "", isKey: true, tier: 0, tooltip: ""), theme, width: 24)
    case .doorOpener: return words("★", color: theme.planned)
    case .singlePointOfFailure:
      return pill(.singlePointOfFailure(theme: theme))
    case .departed: return card(.init(kind: .person, name: "", hasLeft: true, tier: 0, tooltip: ""), theme, width: 24)
    case .personChange(let mark): return pill(.change(mark, theme: theme))
    case .alteration: return words("o → +", color: theme.warning)
    case .untied: return card(.init(kind: .person, name: "", emphasis: .prominent, tier: 0, tooltip: ""), theme)
    case .loss: return words("−14 %", color: theme.secondInk)
    case .seat: return words("2 · AB, CD · 61 %", color: theme.ink)
    case .receding, .faded:
      return pill(Pill(text: "o", color: theme.secondInk, border: theme.faintBorder, fill: theme.card))
    case .subject: return card(.init(kind: .person, name: "", emphasis: .subject, tier: 0, tooltip: ""), theme)
    case .ghost: return card(.init(kind: .ghost, name: "", tier: 0, tooltip: ""), theme)
    case .threadCount: return words("1/2", color: theme.secondInk)
    case .threadsAndOurs: return words("1/2 · 1/2", color: theme.secondInk)
    case .formerState: return words("NONE → THIN", color: theme.secondInk)
    case .block(let state):
      let style = BlockStyle(
        block: .init(kind: .department, name: "", state: state, cards: []), theme: theme,
        tintsGrounds: tintsGrounds)
      return (.card(style.attributes), 20)
    case .heat(let step): return (.card(CellStyle(look: .heat(step), theme: theme).frame), 20)
    case .notKnown: return (.card(CellStyle(look: .unknown, theme: theme).frame), 20)
    case .noTie, .powerUnknown, .others, .ourPerson, .thirdParty, .competitor: return nil
    }
  }

  private static func pill(_ pill: Pill) -> (Sample, Double) {
    (.label(.table([[pill.cell(height: height)]])), Double(pill.width))
  }

  private static func gauge(_ gauge: PowerGauge, _ theme: Theme) -> (Sample, Double) {
    let width = 26
    let bars = PowerBars(gauge: gauge, theme: theme, width: width)
    return (.label(.table([[bars.cell(height: height)]])), Double(width))
  }

  private static func words(_ text: String, color: Color) -> (Sample, Double) {
    let width = Int(TextFitting.room(for: text))
    return (.label(.table([[.cell(.text(text, color: color), width: width, height: height)]])), Double(width))
  }

  private static func card(_ card: Card, _ theme: Theme, width: Double = 20) -> (Sample, Double) {
    let style = CardStyle(card: card, theme: theme)
    return (.card(style.look + (card.isKey ? [.peripheries(2)] : [])), width)
  }
}
