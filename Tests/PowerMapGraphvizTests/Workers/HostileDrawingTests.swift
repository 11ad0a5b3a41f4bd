import Foundation
import Testing

@testable import PowerMapGraphviz

/// Every hostile drawing through worker processes: this process survives, nothing takes longer than it may, and each
/// failure says what its cause is. All of them in each format where `POWERMAP_FULL_TESTS` is set, a sample otherwise.
@Suite("Hostile drawings in worker processes")
struct HostileDrawingTests {
  private static let isFull = ProcessInfo.processInfo.environment["POWERMAP_FULL_TESTS"] != nil
  private static let timeout = Duration.seconds(3)

  struct Job: Sendable {
    var input: HostileDrawings.Input
    var format: RenderFormat
  }

  /// What became of a job.
  struct Outcome: Sendable {
    var job: Job
    var failure: RenderError?
    var seconds: Double
  }

  static let jobs: [Job] = {
    let formats = [RenderFormat.svg, .png, .pdf]
    if isFull { return HostileDrawings.all.flatMap { input in formats.map { Job(input: input, format: $0) } } }
    return stride(from: 0, to: HostileDrawings.all.count, by: 13).enumerated().map { number, index in
      Job(input: HostileDrawings.all[index], format: formats[number % formats.count])
    }
  }()

  @Test func thereAreEnoughOfThem() {
    #expect(HostileDrawings.all.count >= 400)
  }

  @Test func eachIsDrawnOrFailsForACause() async throws {
    let workers = TestWorkers(jobs: 2, timeout: Self.timeout, megabytes: 512)
    let picture = try await Graphviz.shared.render(dot: SampleText.clusters, as: .svg).bytes
    let outcomes = await Self.outcomes(of: workers)
    #expect(outcomes.count == Self.jobs.count)
    for outcome in outcomes {
      switch outcome.failure {
      case .noWorker, .cancelled:
        Issue.record("\(outcome.job.input) as \(outcome.job.format): \(String(describing: outcome.failure))")
      default: break
      }
    }
    #expect(try await workers.render(SampleText.clusters) == picture)
    if Self.isFull { print(Self.summary(of: outcomes)) }
  }

  private static func outcomes(of workers: TestWorkers) async -> [Outcome] {
    await withTaskGroup(of: [Outcome].self) { group in
      for half in 0..<2 {
        group.addTask {
          var outcomes: [Outcome] = []
          for job in stride(from: half, to: jobs.count, by: 2).map({ jobs[$0] }) {
            let start = ContinuousClock.now
            var outcome = Outcome(job: job, seconds: 0)
            do throws(RenderError) {
              _ = try await workers.render(job.input.dot, as: job.format)
            } catch {
              outcome.failure = error
            }
            outcome.seconds = start.duration(to: .now) / .seconds(1)
            outcomes.append(outcome)
          }
          return outcomes
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// How many there were of each kind, and the longest time.
  private static func summary(of outcomes: [Outcome]) -> String {
    let kinds = Dictionary(grouping: outcomes) { outcome in
      outcome.failure.map { String("\($0)".prefix(48)) } ?? "drawn"
    }
    let lines = kinds.sorted { $0.value.count > $1.value.count }.map { "\($1.count)\t\($0)" }
    let longest = outcomes.map(\.seconds).max() ?? 0
    return "\(outcomes.count) renders, the longest \(longest) s\n" + lines.joined(separator: "\n")
  }
}
