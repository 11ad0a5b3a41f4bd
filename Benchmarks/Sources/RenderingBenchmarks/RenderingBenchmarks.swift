import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz

/// Prints what one map of 25 and of 60 people takes, and against Graphviz alone; then renders one of 25 people again and
/// again in worker processes, by one worker and by two in turns, and prints how many are done in a second and what memory
/// this process holds. Each figure is that of the fastest round, because other programs can only slow a round down.
///
///     RenderingBenchmarks 10000
@main struct RenderingBenchmarks {
  private static let rounds = 10

  static func main() async throws {
    // The workers are this program once more.
    await Graphviz.serveIfWorker()
    let total = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1_000
    for people in [25, 60] { try await OneMap(people: people, rounds: total < 100 ? 2 : 20).report() }
    let drawing = Drawing(try MadeUpAccount.analysis(people: 25))
    let (one, two) = (Graphviz.isolated(jobs: 1), Graphviz.isolated(jobs: 2))
    // Each has its processes before the clock starts.
    for renderer in [one, two] { _ = try await seconds(8, of: drawing, by: renderer) }
    let first = residentBytes()
    var least = (one: Double.infinity, two: Double.infinity)
    var memory = first...first
    for _ in 0..<rounds {
      least.one = min(least.one, try await seconds(total / rounds / 2, of: drawing, by: one))
      least.two = min(least.two, try await seconds(total / rounds / 2, of: drawing, by: two))
      let now = residentBytes()
      memory = min(memory.lowerBound, now)...max(memory.upperBound, now)
    }
    let count = Double(total / rounds / 2)
    print("one worker   \(Int(count / least.one)) maps a second")
    print("two workers  \(Int(count / least.two)) maps a second, \(text(least.one / least.two)) times as many")
    let (lowest, highest) = (megabytes(memory.lowerBound), megabytes(memory.upperBound))
    print("memory       \(megabytes(first)) MB at first, then \(lowest) to \(highest) MB")
  }

  /// The time in which maps are rendered, as many at a time as there can be workers and one more that waits.
  private static func seconds(
    _ count: Int, of drawing: Drawing, by renderer: GraphvizWorkers
  ) async throws -> Double {
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<3 {
        group.addTask {
          for _ in stride(from: part, to: count, by: 3) { _ = try await renderer.render(drawing, as: .svg) }
        }
      }
      try await group.waitForAll()
    }
    return start.duration(to: .now) / .seconds(1)
  }

  private static func residentBytes() -> Int {
    #if os(Linux)
    let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return (text?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    #else
    return 0
    #endif
  }

  private static func megabytes(_ bytes: Int) -> String { text(Double(bytes) / 1e6) }

  private static func text(_ number: Double) -> String { "\((100 * number).rounded() / 100)" }
}
