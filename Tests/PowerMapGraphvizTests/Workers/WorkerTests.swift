import Foundation
import Testing

@testable import PowerMapGraphviz

@Suite("Worker processes")
struct WorkerTests {
  @Test("A worker gives the bytes of this process, in each format", arguments: RenderFormat.allCases)
  func sameBytes(format: RenderFormat) async throws {
    let workers = TestWorkers()
    for text in [SampleText.placed, SampleText.clusters, SampleText.labelledFlatEdges] {
      let expected = try await Graphviz.shared.render(dot: text, as: format).bytes
      #expect(try await workers.render(text, as: format) == expected)
    }
  }

  @Test("A large text goes in and a large picture comes out")
  func largeFrames() async throws {
    let nodes = (0..<19_000).map { "n\($0) [pos=\"\($0),\($0)\" label=\"A label of some length \($0)\"]" }
    let text =
      "digraph { graph [layout=nop2] node [shape=box fontname=\"DejaVu Sans\"]\n\(nodes.joined(separator: "\n"))}"
    let svg = try await TestWorkers().render(text)
    #expect(text.utf8.count > 1 << 20 && svg.count > 4 << 20)
    let expected = try await Graphviz.shared.render(dot: text, as: .svg).bytes
    #expect(svg == expected)
  }

  @Test("What Graphviz refuses, a worker refuses with the same error, and goes on")
  func errorsComeBack() async throws {
    let workers = TestWorkers()
    for text in ["digraph {", "digraph { a }", "digraph { graph [layout=dot] a [label=<<B>x</TD>>] }"] {
      await #expect(throws: RenderError.self) { try await Graphviz.shared.render(dot: text, as: .svg) }
      do {
        _ = try await Graphviz.shared.render(dot: text, as: .svg)
      } catch {
        await #expect(throws: error) { try await workers.render(text) }
      }
    }
    let before = try workers.processes()
    _ = try await workers.render(SampleText.placed)
    #expect(try workers.processes() == before && before.count == 1)
  }

  @Test("Each way to misbehave has its error, and the next map its picture", arguments: WorkerFault.allCases)
  func faults(fault: WorkerFault) async throws {
    let workers = TestWorkers(timeout: .seconds(fault == .hang ? 2 : 60), megabytes: 256)
    let expected: RenderError =
      switch fault {
      case .hang: .timedOut(after: .seconds(2))
      case .allocate: workers.outOfMemory
      case .crash: .crashed(signal: SIGABRT)
      case .leave: .ended(code: 3)
      case .babble: .noWorker(reason: "the program has to call Graphviz.serveIfWorker() first of all")
      }
    for _ in 0..<2 { #expect(await workers.failure(of: .fault(fault)) == expected) }
    #expect(try workers.processes().isEmpty)
    _ = try await workers.render(SampleText.placed)
  }

  @Test("A worker killed at work fails that map alone; one killed at rest fails none")
  func killedWorker() async throws {
    let workers = TestWorkers()
    let picture = try await workers.render(SampleText.placed)
    async let failure = workers.failure(of: .fault(.hang))
    try await Task.sleep(for: .milliseconds(200))
    for process in try workers.processes() { kill(process, SIGKILL) }
    #expect(await failure == .crashed(signal: SIGKILL))
    #expect(try await workers.render(SampleText.placed) == picture)
    for process in try workers.processes() { kill(process, SIGKILL) }
    _ = try await workers.waitUntil(thereAreProcesses: false)
    #expect(try await workers.render(SampleText.placed) == picture)
  }

  @Test("A bad map harms none of those beside it")
  func neighbours() async throws {
    let workers = TestWorkers(jobs: 2)
    let picture = try await workers.render(SampleText.placed)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<40 {
        group.addTask {
          if index % 5 == 0 {
            #expect(await workers.failure(of: .fault(.crash)) == .crashed(signal: SIGABRT))
          } else {
            let again = try await workers.render(SampleText.placed)
            #expect(again == picture)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try workers.processes().count <= 2)
  }

  @Test("Cancelling ends the process of a map at work, and the wait of one that has none")
  func cancelling() async throws {
    let workers = TestWorkers()
    let atWork = Task { await workers.failure(of: .fault(.hang)) }
    let old = try await workers.waitUntil(thereAreProcesses: true)
    let waiting = Task { await workers.failure(of: .fault(.hang)) }
    try await Task.sleep(for: .milliseconds(50))
    waiting.cancel()
    #expect(await waiting.value == .cancelled)
    #expect(try workers.processes() == old)
    atWork.cancel()
    #expect(await atWork.value == .cancelled)
    #expect(try workers.processes().isEmpty)
    _ = try await workers.render(SampleText.placed)
  }

  @Test("A process is replaced after its share of maps, and ends with its owner")
  func lifetimes() async throws {
    var workers: TestWorkers? = TestWorkers(recycleAfter: 3)
    var processes: [[pid_t]] = []
    for _ in 0..<7 {
      _ = try await workers?.render(SampleText.placed)
      processes.append(try workers?.processes() ?? [])
    }
    #expect(processes.allSatisfy { $0.count == 1 })
    #expect(processes[0] == processes[2] && processes[3] == processes[5])
    #expect(Set(processes).count == 3)
    let last = try #require(processes.last?.first)
    workers = nil
    let deadline = ContinuousClock.now.advanced(by: .seconds(60))
    while kill(last, 0) == 0 {
      try #require(ContinuousClock.now < deadline)
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  @Test("A program that does not serve, or cannot be run, is told apart", arguments: ["/bin/echo", "/nonexistent"])
  func wrongPrograms(path: String) async {
    guard case .noWorker = await TestWorkers(executable: path).failure(of: .fault(.crash)) else {
      Issue.record("\(path) served as a worker")
      return
    }
  }

  @Test("An error is the same after its way through a frame")
  func errorsAreCoded() throws {
    let errors: [RenderError] = [
      .noFonts, .noPlugin(name: "png"), .unusable(messages: ["a"]), .syntax(message: "line 4 \"x\""), .severalGraphs,
      .unsupportedEngine(name: ""), .unsupportedResolution(dotsPerInch: -1),
      .tooLarge(what: "nodes", size: .max, limit: 5), .layoutFailed(messages: []),
      .renderingFailed(messages: ["b", "c"]),
      .emptyOutput(.pdf), .invalidOutput(.png, reason: "r"), .timedOut(after: .milliseconds(1_500)),
      .outOfMemory(limit: 1), .crashed(signal: 9), .ended(code: 1), .noWorker(reason: ""), .cancelled,
    ]
    for error in errors {
      let answer = WorkerAnswer(WorkerAnswer.failure(error).bytes)
      guard case .failure(let decoded) = answer else {
        Issue.record("\(error) was lost")
        continue
      }
      #expect(decoded == error)
      #expect(!error.description.isEmpty)
    }
    #expect(WorkerAnswer([]) == nil)
    #expect(WorkerAnswer([1, 2, 3]) == nil)
  }

  @Test("A request is the same after its way through a frame, and no text is a fault")
  func requestsAreCoded() {
    for format in RenderFormat.allCases {
      for dot in ["", "\u{F0}\u{F1}", "digraph { ö }"] {
        let request = WorkerRequest.render(dot: dot, format: format, dotsPerInch: 300)
        #expect(WorkerRequest(request.bytes) == request)
      }
    }
    for fault in WorkerFault.allCases { #expect(WorkerRequest(WorkerRequest.fault(fault).bytes) == .fault(fault)) }
    #expect(WorkerRequest([]) == nil)
    #expect(WorkerRequest([17, 0, 0]) == nil)
  }
}
