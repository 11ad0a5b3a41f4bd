import Foundation

/// What it took to run one task once.
struct Timing: Encodable {
  /// The task's name.
  let task: String
  /// Seconds: of all samples the least, and the middle one.
  let minimum: Double
  let median: Double
  let samples: Int
  /// A number that another library's answer must give too.
  let checksum: Double
}

/// Times a task until the figure is steady or the time is up.
struct Stopwatch {
  /// With one thread the processor's time is measured, so that a busy machine disturbs little; with more, the wall's.
  let threads: Int
  /// The seconds to spend on one task, but for the first run, which is always finished.
  let budget: Double
  /// A sample runs the task as often as fills this many seconds, so that reading the clock does not count.
  private static let shortestSample = 0.002

  /// Runs a task once to warm up and to check its answer, then again and again for the time.
  func time<Answer>(
    _ task: String, run: () throws -> Answer, checksum: (Answer) throws -> Double
  ) rethrows -> Timing {
    let answer = try run()
    let sum = try checksum(answer)
    let first = try seconds(of: run, repetitions: 1)
    let repetitions = max(1, Int(Self.shortestSample / max(first, 1e-9)))
    var samples = repetitions == 1 ? [first] : []
    let start = ContinuousClock.now
    while samples.isEmpty || samples.count < 1000 && start.duration(to: .now) < .seconds(budget) {
      samples.append(try seconds(of: run, repetitions: repetitions))
    }
    samples.sort()
    return Timing(
      task: task, minimum: samples[0], median: samples[samples.count / 2], samples: samples.count, checksum: sum)
  }

  /// The seconds that one of several runs in a row takes.
  private func seconds<Answer>(of run: () throws -> Answer, repetitions: Int) rethrows -> Double {
    let start = now
    for _ in 0..<repetitions { consume(try run()) }
    return (now - start) / Double(repetitions)
  }

  private var now: Double {
    var time = timespec()
    clock_gettime(threads == 1 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}

/// Where answers go, so that the optimiser cannot leave out the work that nobody looks at.
@inline(never) private func consume<Answer>(_ answer: Answer) {
  withExtendedLifetime(answer) {}
}
