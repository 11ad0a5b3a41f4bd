public import PowerMap

/// The colours of a drawing. Every text pair has a contrast of at least 4.5:1, every line 3:1 against its block.
///
/// Colour never stands alone: a glyph, a line style, a shape or a word repeats whatever a colour says.
public struct Theme: Sendable, Hashable {
  /// The colours of one stance badge.
  public struct Badge: Sendable, Hashable {
    /// The badge itself.
    public internal(set) var fill: Color
    /// The glyph on it.
    public internal(set) var glyph: Color
    /// Its outline, different from `fill` only where the fill is as light as the card.
    public internal(set) var border: Color

    init(_ fill: UInt32, _ glyph: UInt32, border: UInt32? = nil) {
      self.fill = Color(fill)
      self.glyph = Color(glyph)
      self.border = Color(border ?? fill)
    }
  }

  /// A ground and the text on it.
  struct Ground: Sendable, Hashable {
    var fill: Color
    var text: Color

    init(_ fill: UInt32, _ text: UInt32) {
      self.fill = Color(fill)
      self.text = Color(text)
    }
  }

  /// The page behind everything.
  public internal(set) var page: Color
  /// The ground of a department.
  public internal(set) var block: Color
  /// The border of a department and of an ordinary card.
  public internal(set) var blockBorder: Color
  /// The ground of a card.
  public internal(set) var card: Color
  /// Text and strong borders.
  public internal(set) var ink: Color
  /// Secondary text.
  public internal(set) var secondInk: Color
  /// Borders that should step back: ghost seats, unknown ties, role pills.
  public internal(set) var faintBorder: Color
  /// Hairlines between rows and above the legend.
  public internal(set) var hairline: Color
  /// Reporting lines.
  public internal(set) var reporting: Color
  /// Influence arrows.
  public internal(set) var influence: Color
  /// Our side: chips, badges, borders.
  public internal(set) var ours: Color
  /// Ties to be built.
  public internal(set) var planned: Color
  /// Text on `planned`.
  public internal(set) var onPlanned: Color
  /// Text on `ours`.
  public internal(set) var onOurs: Color
  /// The card of one of our people.
  public internal(set) var ourCard: Color
  /// The block of our team.
  public internal(set) var ourBlock: Color
  /// Single points of failure and uncovered departments.
  public internal(set) var alarm: Color
  /// Text on `alarm`.
  public internal(set) var onAlarm: Color
  /// The ground of an uncovered department in the coverage view.
  public internal(set) var alarmBlock: Color
  /// Thin departments.
  public internal(set) var warning: Color
  /// The ground of a thin department in the coverage view.
  public internal(set) var warningBlock: Color
  /// Third parties.
  public internal(set) var thirdParty: Color
  /// The block of the third parties.
  public internal(set) var thirdPartyBlock: Color
  /// One badge for each mark, in the order of `StanceMark.allCases`.
  var badges: [Badge]
  /// The grounds of a table's cells by live ties, from none to three and more.
  var ties: [Ground]
  /// The grounds of a table's cells by what is missing, from nothing to three and more.
  var need: [Ground]

  /// The badge of a stance, or of its absence.
  public func badge(_ stance: Stance?) -> Badge { badge(StanceMark(stance)) }

  func ground(_ step: HeatStep) -> Ground {
    let grounds =
      switch step.scale {
      case .ties: ties
      case .need: need
      }
    return grounds.indices.contains(step.depth) ? grounds[step.depth] : Ground(page.rgb, ink.rgb)
  }

  func badge(_ mark: StanceMark) -> Badge {
    zip(StanceMark.allCases, badges).first { $0.0 == mark }?.1 ?? Badge(0xFFFFFF, 0x475467)
  }

  /// For screens and projectors; the default.
  public static let light = Theme(
    page: Color(0xFFFFFF), block: Color(0xF6F7F9), blockBorder: Color(0xD5DAE1), card: Color(0xFFFFFF),
    ink: Color(0x101828), secondInk: Color(0x475467), faintBorder: Color(0x98A2B3), hairline: Color(0xCFD6DF),
    reporting: Color(0x768294), influence: Color(0x7A2E9E),
    ours: Color(0x1849A9), planned: Color(0x0A7A3B), onPlanned: Color(0xFFFFFF), onOurs: Color(0xFFFFFF),
    ourCard: Color(0xE8EFFB), ourBlock: Color(0xF3F7FD),
    alarm: Color(0xB42318), onAlarm: Color(0xFFFFFF), alarmBlock: Color(0xFEF1F0),
    warning: Color(0x8A4B00), warningBlock: Color(0xFFF8EC),
    thirdParty: Color(0x7A4A10), thirdPartyBlock: Color(0xFBF3E6),
    badges: [
      Badge(0x00563F, 0xFFFFFF), Badge(0x0B7A5F, 0xFFFFFF), Badge(0x5B6675, 0xFFFFFF), Badge(0xB84A0C, 0xFFFFFF),
      Badge(0x8A1F11, 0xFFFFFF), Badge(0xFFFFFF, 0x475467, border: 0x98A2B3), Badge(0xE4E8EE, 0x475467),
    ],
    ties: [
      Ground(0xFFFFFF, 0x475467), Ground(0xA9C6F3, 0x101828), Ground(0x6A9BE4, 0x101828), Ground(0x1849A9, 0xFFFFFF),
    ],
    need: [
      Ground(0xFFFFFF, 0x101828), Ground(0xFBE0D0, 0x101828), Ground(0xF2A98A, 0x101828), Ground(0xB42318, 0xFFFFFF),
    ])

  /// For dark screens.
  public static let dark = Theme(
    page: Color(0x0F1420), block: Color(0x151B28), blockBorder: Color(0x333D50), card: Color(0x1B2231),
    ink: Color(0xF2F4F7), secondInk: Color(0xB8C0CC), faintBorder: Color(0x8590A2), hairline: Color(0x2C3547),
    reporting: Color(0x8791A3), influence: Color(0xD3A6F5),
    ours: Color(0x7FB0FF), planned: Color(0x5FD68B), onPlanned: Color(0x06251B), onOurs: Color(0x0B1A36),
    ourCard: Color(0x16274A), ourBlock: Color(0x121D33),
    alarm: Color(0xFF8A7A), onAlarm: Color(0x0F1420), alarmBlock: Color(0x2A171A),
    warning: Color(0xF4B860), warningBlock: Color(0x282014),
    thirdParty: Color(0xE0B070), thirdPartyBlock: Color(0x2B2215),
    badges: [
      Badge(0x7BE3BF, 0x06251B), Badge(0x3FBF95, 0x06251B), Badge(0x98A3B5, 0x0F1420), Badge(0xFFA366, 0x2B1200),
      Badge(0xFF8A7A, 0x2B0A05), Badge(0x1B2231, 0xC3CAD6, border: 0x8590A2), Badge(0x333D50, 0xF2F4F7),
    ],
    ties: [
      Ground(0x151B28, 0xB8C0CC), Ground(0x24509B, 0xF2F4F7), Ground(0x4C86E0, 0x0B1A36), Ground(0x9CC3FF, 0x0B1A36),
    ],
    need: [
      Ground(0x151B28, 0xF2F4F7), Ground(0x4A2A24, 0xF2F4F7), Ground(0x9A4336, 0xF2F4F7), Ground(0xFF8A7A, 0x0F1420),
    ])

  /// For printing in greys.
  public static let print = Theme(
    page: Color(0xFFFFFF), block: Color(0xF7F7F7), blockBorder: Color(0x999999), card: Color(0xFFFFFF),
    ink: Color(0x000000), secondInk: Color(0x333333), faintBorder: Color(0x767676), hairline: Color(0xC4C4C4),
    reporting: Color(0x767676), influence: Color(0x000000),
    ours: Color(0x000000), planned: Color(0x000000), onPlanned: Color(0xFFFFFF), onOurs: Color(0xFFFFFF),
    ourCard: Color(0xE6E6E6), ourBlock: Color(0xF2F2F2),
    alarm: Color(0x000000), onAlarm: Color(0xFFFFFF), alarmBlock: Color(0xE6E6E6),
    warning: Color(0x333333), warningBlock: Color(0xF0F0F0),
    thirdParty: Color(0x444444), thirdPartyBlock: Color(0xEEEEEE),
    badges: [
      Badge(0x000000, 0xFFFFFF), Badge(0x3D3D3D, 0xFFFFFF), Badge(0xFFFFFF, 0x000000, border: 0x767676),
      Badge(0xD9D9D9, 0x000000), Badge(0xBDBDBD, 0x000000), Badge(0xFFFFFF, 0x555555, border: 0x767676),
      Badge(0xE0E0E0, 0x333333),
    ],
    ties: [
      Ground(0xFFFFFF, 0x333333), Ground(0xC4C4C4, 0x000000), Ground(0x8C8C8C, 0x000000), Ground(0x222222, 0xFFFFFF),
    ],
    need: [
      Ground(0xFFFFFF, 0x000000), Ground(0xC4C4C4, 0x000000), Ground(0x8C8C8C, 0x000000), Ground(0x222222, 0xFFFFFF),
    ])
}
