import Foundation
import PowerMap

/// How far a long command is, on a line of the terminal that is written over, and gone in the end.
struct ProgressLine {
  /// What is counted, such as "maps".
  private let unit: String
  /// How many there are to do.
  private let total: Int
  /// Whether there is a line at all.
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// A line on standard error where that is a terminal which can move back, unless it is not wanted.
  init(_ unit: String, total: Int, isWanted: Bool) {
    self.unit = unit
    self.total = total
    isShown = isWanted && total > 1 && Terminal.canMoveBack
  }

  /// Shows how many are done, ten times a second at most.
  mutating func show(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100), done < total { return }
    last = now
    let words = Self.words(done: done, of: total, unit, seconds: (now - start) / .seconds(1))
    write("\r\u{1B}[K" + words)
  }

  /// Takes the line away, also before anything else is said.
  func clear() { write("\r\u{1B}[K") }

  /// What the line says: the count, and after the first second how many are done in one and how long the rest will take.
  static func words(done: Int, of total: Int, _ unit: String, seconds: Double) -> String {
    let count = "\(done) of \(total) \(unit)"
    guard seconds >= 1, done > 0, done < total else { return count }
    let rate = Double(done) / seconds
    let left = duration(seconds: Int((Double(total - done) / rate).rounded(.up)))
    return "\(count), \(rate < 10 ? rate.fixed(1) : rate.fixed(0)) a second, \(left) left"
  }

  private static func duration(seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(seconds) s"
    case ..<3_600: "\(seconds / 60) min"
    default: "\(seconds / 3_600) h \(seconds % 3_600 / 60) min"
    }
  }

  private func write(_ text: String) {
    if isShown { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
  }
}
