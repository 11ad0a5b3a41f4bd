internal import Foundation

/// A logarithmic axis: equal distances are equal factors, so small and large amounts can be told apart.
struct LogAxis: Sendable {
  /// The marked values, 1, 2 and 5 times a power of ten, or the powers alone where those are too many; they begin below
  /// the least value and end above the greatest.
  let ticks: [Double]

  private static let mostTicks = 7

  /// An axis for values above 0; one without any has no ticks.
  init(_ values: [Double]) {
    let values = values.filter { $0 > 0 && $0.isFinite }
    guard let least = values.min(), let greatest = values.max() else {
      ticks = []
      return
    }
    let fine = Self.ticks(from: least, to: greatest, steps: [1, 2, 5])
    ticks = fine.count <= Self.mostTicks ? fine : Self.ticks(from: least, to: greatest, steps: [1])
  }

  private static func ticks(from least: Double, to greatest: Double, steps: [Double]) -> [Double] {
    var ticks: [Double] = []
    for exponent in -3...18 {
      // Ten to a whole number is exact as a quotient, unlike as a product of tenths.
      let power = exponent < 0 ? 1 / pow(10, Double(-exponent)) : pow(10, Double(exponent))
      ticks += steps.map { $0 * power }
    }
    let first = ticks.lastIndex { $0 < least } ?? ticks.startIndex
    let last = ticks.firstIndex { $0 > greatest } ?? ticks.endIndex - 1
    return first <= last ? Array(ticks[first...last]) : []
  }

  /// Where a value lies, from 0 at the first tick to 1 at the last.
  func position(of value: Double) -> Double {
    guard let first = ticks.first, let last = ticks.last, first < last, value > 0 else { return 0 }
    return min(max(log(value / first) / log(last / first), 0), 1)
  }
}
