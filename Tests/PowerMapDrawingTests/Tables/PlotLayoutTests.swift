import PowerMap
import Testing

@testable import PowerMapDrawing

@Suite("The plot of revenue against resilience")
struct PlotLayoutTests {
  private static func plot(_ points: [(score: ClosedRange<Double>, amount: Int)]) -> PlotLayout {
    let content = PlotContent(
      title: "T", axes: "A",
      points: zip(1..., points).map { number, point in
        .init(
          account: Account.ID("a\(number)"), name: "Account \(number)", number: "\(number)", score: point.score,
          amount: Money(minorUnits: point.amount * 100, currency: "EUR"), step: nil, tooltip: "")
      }, absent: [])
    return PlotLayout(content, in: Rect(x: 24, y: 100, width: 900, height: PlotLayout.height(notes: 0)))
  }

  @Test func moreIsFurtherRightAndFurtherUp() {
    let plot = Self.plot([(10...10, 1_000), (50...50, 10_000), (90...90, 100_000)])
    let centers = plot.dots.map(\.center)
    #expect(centers[0].x < centers[1].x && centers[0].y > centers[1].y)
    // Equal factors are equal distances.
    #expect(abs((centers[0].y - centers[1].y) - (centers[1].y - centers[2].y)) < 0.001)
    #expect(abs((centers[1].x - centers[0].x) - (centers[2].x - centers[1].x)) < 0.001)
    #expect(plot.dots.allSatisfy { plot.area.contains($0.center) })
  }

  @Test func anIntervalIsALineFromItsDot() {
    let plot = Self.plot([(20...60, 1_000), (30...30, 9_000)])
    let span = plot.spans[0]
    #expect(span?.minX == plot.dots[0].center.x && (span?.width ?? 0) > 300)
    #expect(plot.spans[1] == nil)
  }

  /// Many accounts in one corner: labels keep off each other and off the dots, and some accounts may have none.
  @Test(arguments: [1, 2, 3, 7, 12, 40] as [UInt64]) func labelsDoNotOverlap(seed: UInt64) {
    var dice = Dice(seed: seed)
    let count = dice.number(in: 1...40)
    let plot = Self.plot(
      (0..<count).map { _ in
        let low = Double(dice.number(in: 0...40))
        return (low...(low + (dice.hits(0.3) ? 20 : 0)), dice.number(in: 1...900_000))
      })
    let labels = plot.labels.compactMap { $0?.frame }
    #expect(!labels.isEmpty)
    for (index, label) in labels.enumerated() {
      #expect(label.minX >= plot.area.minX && label.maxX <= plot.area.maxX)
      for other in labels[(index + 1)...] + plot.dots { #expect(!label.overlaps(other)) }
    }
  }

  @Test(arguments: [
    ([500.0], [200.0, 500, 1_000]), ([640_000, 2_150_000], [500_000, 1_000_000, 2_000_000, 5_000_000]),
    ([0.4], [0.2, 0.5]), ([1, 1_000_000], [0.1, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]),
    ([], []), ([0, -3, .nan, .infinity], []),
  ])
  func theAxisEnclosesTheAmounts(amounts: [Double], ticks: [Double]) {
    #expect(LogAxis(amounts).ticks == ticks)
  }

  @Test func whatLiesOffTheAxisIsAtItsEnd() {
    let axis = LogAxis([10, 100])
    #expect(axis.position(of: 0) == 0 && axis.position(of: 1e9) == 1)
    #expect(LogAxis([]).position(of: 5) == 0)
  }
}
