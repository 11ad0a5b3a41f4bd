import Foundation
import PowerMap

/// How much processor time the stages of a stream or a pass took, in seconds; drawing, which other processes do, in time
/// that went by.
struct StagedTimes: Sendable {
  var reading = 0.0
  var analysing = 0.0
  var drawing = 0.0
  var writing = 0.0

  /// Runs a piece of work, which does not wait for anything, and adds the processor time it took.
  mutating func measure<Value, Failure: Error>(
    _ stage: WritableKeyPath<StagedTimes, Double>, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = Self.threadSeconds
    defer { self[keyPath: stage] += Self.threadSeconds - start }
    return try work()
  }

  static func += (sum: inout StagedTimes, more: StagedTimes) {
    sum.reading += more.reading
    sum.analysing += more.analysing
    sum.drawing += more.drawing
    sum.writing += more.writing
  }

  /// What is said of the stages, one line each.
  func lines(count: Int) -> String {
    let sum = reading + analysing + drawing + writing
    let drawn = drawing > 0 ? [("drawing", drawing)] : []
    let rows = [("reading", reading), ("analysing", analysing)] + drawn + [("writing", writing), ("together", sum)]
    return rows.map { name, seconds in
      let share = sum > 0 ? seconds / sum * 100 : 0
      let each = count > 0 ? seconds / Double(count) * 1000 : 0
      return name.padded(to: 9) + "\(seconds.fixed(2).padded(to: -9)) s \(share.fixed(0).padded(to: -4)) % "
        + "\(each.fixed(3).padded(to: -9)) ms an account"
    }.joined(separator: "\n")
  }

  /// The processor time of this thread.
  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension String {
  /// With spaces behind it up to a width, or before it where the width is below 0.
  fileprivate func padded(to width: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? spaces + self : self + spaces
  }
}
