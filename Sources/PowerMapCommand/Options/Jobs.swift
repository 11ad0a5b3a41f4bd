import ArgumentParser
import Foundation

/// How much a command works on at a time, by its option `--jobs`.
enum Jobs {
  private static let range = 1...256

  /// Refuses a number that cannot be meant.
  static func validate(_ jobs: Int?) throws {
    if let jobs, !range.contains(jobs) {
      throw ValidationError("--jobs is from \(range.lowerBound) to \(range.upperBound), not \(jobs)")
    }
  }

  /// The number that was asked for, else that of the processors.
  static func count(_ jobs: Int?) -> Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
