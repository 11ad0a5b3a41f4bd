import Foundation

/// What it took to run one task once.
struct Timing: Encodable {
  /// The task's name.
  let task: String
  /// Seconds: of all samples the least, and the middle one. The processor's time with one thread, so that a busy machine
  /// disturbs little; with more, the time on the wall.
  let minimum: Double
  let median: Double
  /// The least seconds on the wall.
  let wall: Double
  let samples: Int
  /// A number that another library's answer must give too; none where the answer is left to chance.
  let checksum: Double?
}

/// Times a task until the time is up.
struct Stopwatch {
  let threads: Int
  /// The seconds to spend on one task, but for the first two runs, which are always finished.
  let budget: Double
  /// A sample runs the task as often as fills this many seconds, so that reading the clock does not count.
  private static let shortestSample = 0.002

  /// Runs a task once to warm up and to check its answer, then again and again for the time.
  func time<Answer>(
    _ task: String, run: () throws -> Answer, checksum: (Answer) throws -> Double?
  ) rethrows -> Timing {
    let sum = try checksum(try run())
    let second = try sample(run, repetitions: 1)
    let repetitions = max(1, Int(Self.shortestSample / max(second.wall, 1e-9)))
    var samples = repetitions == 1 ? [second] : []
    let start = ContinuousClock.now
    while samples.isEmpty || samples.count < 1000 && start.duration(to: .now) < .seconds(budget) {
      samples.append(try sample(run, repetitions: repetitions))
    }
    let times = samples.map(threads == 1 ? \.processor : \.wall).sorted()
    return Timing(
      task: task, minimum: times[0], median: times[times.count / 2], wall: samples.map(\.wall).min() ?? 0,
      samples: samples.count, checksum: sum)
  }

  /// The seconds that one of several runs in a row takes.
  private func sample<Answer>(
    _ run: () throws -> Answer, repetitions: Int
  ) rethrows -> (processor: Double, wall: Double) {
    let (processor, wall) = (Self.seconds(CLOCK_PROCESS_CPUTIME_ID), Self.seconds(CLOCK_MONOTONIC))
    for _ in 0..<repetitions { consume(try run()) }
    let count = Double(repetitions)
    return (
      (Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - processor) / count, (Self.seconds(CLOCK_MONOTONIC) - wall) / count
    )
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}

/// Where answers go, so that the optimiser cannot leave out the work that nobody looks at.
@inline(never) private func consume<Answer>(_ answer: Answer) {
  withExtendedLifetime(answer) {}
}
