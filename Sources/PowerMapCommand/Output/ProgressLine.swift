import Foundation

/// How far a long command is, on a line of the terminal that is written over, and gone in the end.
struct ProgressLine {
  /// What is counted, such as "maps".
  var unit: String
  /// How many there are to do.
  var total: Int
  /// Whether there is a line at all.
  var isShown: Bool

  /// A line on standard error where that is a terminal which can move back, unless it is not wanted.
  init(_ unit: String, total: Int, isWanted: Bool) {
    self.unit = unit
    self.total = total
    isShown = isWanted && total > 1 && Terminal.canMoveBack
  }

  func show(_ done: Int) { write("\r\(done) of \(total) \(unit)") }

  /// Takes the line away, also before anything else is said.
  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    if isShown { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
  }
}
