import Foundation
import PowerMap
import Testing

@testable import PowerMapDrawing

/// What somebody without green cones sees (Machado, Oliveira and Fernandes 2009, deuteranopia, severity 1).
@Suite("Colours as seen without green cones")
struct ColorVisionTests {
  /// Less is hard to tell apart; about four times the least that is noticed at all.
  static let told = 10.0

  private static let deuteranopia = [
    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
  ]

  /// The colour as it is seen, in CIE L*a*b* for daylight.
  private static func seen(_ color: Color) -> [Double] {
    let linear = [16, 8, 0].map { shift -> Double in
      let share = Double(color.rgb >> UInt32(shift) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func product(_ rows: [[Double]], _ vector: [Double]) -> [Double] {
      rows.map { zip($0, vector).map { $0 * $1 }.reduce(0, +) }
    }
    let simulated = product(deuteranopia, linear).map { min(max($0, 0), 1) }
    let daylight = [0.9505, 1, 1.089]
    let relative = zip(
      product(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], simulated), daylight
    ).map { $0 / $1 }.map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * relative[1] - 16, 500 * (relative[0] - relative[1]), 200 * (relative[1] - relative[2])]
  }

  /// The distance of 1976 between two colours as they are seen.
  static func difference(_ one: Color, _ other: Color) -> Double {
    zip(seen(one), seen(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  @Test func theDistanceIsRight() {
    #expect(Self.difference(Color(0x1849A9), Color(0x1849A9)) == 0)
    #expect(abs(Self.difference(Color(0), Color(0xFFFFFF)) - 100) < 0.1)
    // Red and green of one lightness are what deuteranopes confuse.
    #expect(Self.difference(Color(0xB42318), Color(0x5B6B00)) < 25)
  }

  @Test(arguments: [Theme.light, .dark, .print]) func neighboursOnAScaleCanBeToldApart(theme: Theme) {
    for scale in HeatStep.Scale.allCases {
      let fills = (0...HeatStep.deepest).map { theme.ground(HeatStep(scale, $0)).fill }
      for (one, other) in zip(fills, fills.dropFirst()) { #expect(Self.difference(one, other) >= Self.told) }
    }
    let badges = StanceMark.allCases.filter { $0 != .unknown }.map { theme.badge($0).fill }
    for (one, other) in zip(badges, badges.dropFirst()) { #expect(Self.difference(one, other) >= Self.told) }
  }

  @Test(arguments: [Theme.light, .dark]) func oursIsToldFromWhatIsWrongAndWhatIsPlanned(theme: Theme) {
    for other in [theme.alarm, theme.warning, theme.planned] {
      #expect(Self.difference(theme.ours, other) >= Self.told)
    }
  }

  /// Red and amber look alike there, and all of them in print: border, line and word differ.
  @Test(arguments: [Theme.light, .dark, .print]) func whatLooksAlikeDiffersInForm(theme: Theme) {
    func style(_ state: BlockState) -> DOTAttribute? {
      let block = MapContent.Block(kind: .department, name: "", state: state, cards: [])
      return BlockStyle(block: block, theme: theme, tintsGrounds: false).attributes.first
    }
    #expect(style(.thin) != style(.uncovered))
    #expect(BlockState.thin.word != BlockState.uncovered.word)
    let planned = LineStyle(kind: .planned, weight: 1, theme: theme).attributes
    let warm = LineStyle(kind: .warm, weight: 1, theme: theme).attributes
    #expect(planned.contains(.style([.dashed])) && !warm.contains(.style([.dashed])))
    #expect(Set(StanceMark.allCases.map(\.glyph)).count == StanceMark.allCases.count)
  }
}
