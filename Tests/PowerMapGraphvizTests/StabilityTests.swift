import Testing

@testable import PowerMapGraphviz

@Suite struct StabilityTests {
  struct Job: Hashable, Sendable {
    let text: String
    let format: RenderFormat
  }

  /// 200 renders of each kind of text and format in shuffled order from 8 tasks: no crash, and each gives the bytes
  /// of its first render. The labelled flat edges are among them, which older versions free twice.
  @Test func twoHundredRendersFromEightTasksAreIdentical() async throws {
    let seed: UInt64 = 20_261_124
    var generator = SplitMix64(state: seed)
    let kinds = [SampleText.placed, SampleText.clusters, SampleText.labelledFlatEdges].flatMap { text in
      [RenderFormat.svg, .png, .pdf].map { Job(text: text, format: $0) }
    }
    var first: [Job: [UInt8]] = [:]
    for job in kinds { first[job] = try await Graphviz.shared.render(dot: job.text, as: job.format).bytes }

    let jobs = (0..<200).map { kinds[$0 % kinds.count] }.shuffled(using: &generator)
    try await withThrowingTaskGroup(of: [(Job, [UInt8])].self) { group in
      for task in 0..<8 {
        group.addTask {
          var results: [(Job, [UInt8])] = []
          for job in stride(from: task, to: jobs.count, by: 8).map({ jobs[$0] }) {
            results.append((job, try await Graphviz.shared.render(dot: job.text, as: job.format).bytes))
          }
          return results
        }
      }
      var count = 0
      for try await results in group {
        for (job, bytes) in results {
          count += 1
          #expect(bytes == first[job], "\(job.format) differs from its first render (seed \(seed))")
        }
      }
      #expect(count == 200)
    }
  }

  /// The date in a PDF has seconds: two renders more than a second apart would show it.
  @Test func pdfDoesNotDependOnTheClock() async throws {
    let first = try await Graphviz.shared.render(dot: SampleText.placed, as: .pdf).bytes
    try await Task.sleep(for: .milliseconds(1_100))
    #expect(try await Graphviz.shared.render(dot: SampleText.placed, as: .pdf).bytes == first)
  }

  @Test func aRenderLeavesNoTraceInTheNext() async throws {
    let alone = try await Graphviz.shared.render(dot: SampleText.clusters, as: .svg)
    let attributes =
      "digraph { graph [layout=dot label=\"other\" dpi=300] node [shape=circle color=\"#ff0000\"] a -> b }"
    for _ in 0..<5 { _ = try await Graphviz.shared.render(dot: attributes, as: .png) }
    #expect(try await Graphviz.shared.render(dot: SampleText.clusters, as: .svg) == alone)
  }
}
