import Foundation
import PowerMap

/// Times what the engine does with one account: the least of several runs, in milliseconds of the processor.
@main struct AnalysisBenchmarks {
  static func main() throws {
    for (people, ours, interactions) in CommandLine.arguments.contains("40") ? [(40, 3, 150)] : [(40, 3, 150), (300, 10, 1500)] {
      let made = MadeUpBook(people: people, ours: ours, interactions: interactions, seed: 1)
      let book = made.book
      func analysis() throws -> Analysis { try book.analysis(of: MadeUpBook.id, asOf: MadeUpBook.asOf) }
      try report("analysis", people) { _ = try analysis() }
      let once = try analysis()
      try report("plan", people) { _ = try once.plan(steps: 3) }
      report("sensitivity", people) { _ = once.sensitivity() }
      print(once.sensitivity().changesTried, "changes")
    }
  }

  private static func report(_ task: String, _ people: Int, _ run: () throws -> Void) rethrows {
    try run()
    var times: [Double] = []
    let end = seconds() + 1
    repeat {
      let start = seconds()
      try run()
      times.append(seconds() - start)
    } while seconds() < end && times.count < 200
    let least = times.min() ?? 0
    print("\(task) \(people) \((1_000_000 * least).rounded() / 1000) ms")
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
