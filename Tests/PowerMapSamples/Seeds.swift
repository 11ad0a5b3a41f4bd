import Foundation

/// The seeds of the random accounts on which each property of domain section 7 is checked.
///
/// A seed is an argument of its own wherever it can be, so that a failure names it. There are 1000 where
/// `POWERMAP_FULL_TESTS` is set, as `script/test --full` and so CI set it; else the first 250, which take a quarter of
/// the time and find nearly all that the others do. `POWERMAP_TEST_SEED` moves the first.
public enum Seeds {
  /// The seeds.
  public static let all: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["POWERMAP_TEST_SEED"].flatMap { UInt64($0) } ?? 1
    return (0..<(environment["POWERMAP_FULL_TESTS"] == nil ? 250 : 1_000)).map { first &+ $0 }
  }()

  /// The same seeds in blocks, for what compares neighbours or is quick.
  public static let blocks: [ArraySlice<UInt64>] = stride(from: 0, to: all.count, by: 50).map { all[$0..<($0 + 50)] }
}
