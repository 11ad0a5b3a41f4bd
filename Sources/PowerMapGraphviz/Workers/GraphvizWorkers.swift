import Foundation
public import PowerMapDrawing

extension Graphviz {
  /// Graphviz in processes of their own, which no drawing can hang or crash this process from.
  ///
  /// A worker has one drawing at a time. A drawing that takes too long, needs too much memory or crashes its worker
  /// fails alone, with an error that says so, and the next one gets a new process. A worker ends with this program,
  /// however that ends. The bytes are those of `Graphviz.shared`.
  ///
  /// The program has to call `serveIfWorker()` first of all, because its own executable is what is started.
  /// - Parameters:
  ///   - jobs: How many processes there are at most; they start when they are needed. As many as
  ///     processors, unless given.
  ///   - timeout: The time for one drawing.
  ///   - memoryLimit: The most memory of a process, in bytes. It is looked at 50 times a second, so a little more can
  ///     be in use for a moment.
  ///   - recycleAfter: How many drawings a process does before another takes its place: Graphviz loses some 60 KB of
  ///     memory at each that it lays out itself.
  public static func isolated(
    jobs: Int? = nil, timeout: Duration = .seconds(60),
    memoryLimit: Int = 1 << 30, recycleAfter: Int = 500
  ) -> GraphvizWorkers {
    GraphvizWorkers(
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      .init(timeout: timeout, memory: memoryLimit, jobs: recycleAfter), executable: nil)
  }
}

/// Worker processes that render drawings; made by `Graphviz.isolated`.
///
/// The processes end when the value is no longer used.
public actor GraphvizWorkers: Renderer {
  /// Somebody who waits for a worker, and gets none where that is given up.
  private struct Waiting {
    let ticket: Int
    let continuation: CheckedContinuation<Worker?, Never>
  }

  /// The last one to finish is the first to be used again, so that a process more is only started when it is needed.
  private var idle: [Worker]
  private var waiting: [Waiting] = []
  private var tickets = 0

  init(jobs: Int, _ limits: Worker.Limits, executable: String?) {
    idle = (0..<max(1, jobs)).map { _ in Worker(limits, executable: executable) }
  }

  /// Renders a drawing to the bytes of a file in a process of its own; waits where all are busy.
  ///
  /// Cancelling the task ends the wait, or the process.
  /// - Parameters:
  ///   - drawing: What to render.
  ///   - format: The kind of file.
  ///   - dotsPerInch: The resolution of a bitmap, 36 to 300; the other formats have none.
  /// - Throws: `RenderError`; beside those of `Graphviz.shared` `timedOut`, `outOfMemory`, `crashed`, `ended`,
  ///   `noWorker` and `cancelled`.
  public func render(
    _ drawing: Drawing, as format: RenderFormat, dotsPerInch: Int = 144
  ) async throws(RenderError) -> [UInt8] {
    try await render(dot: drawing.dot, as: format, dotsPerInch: dotsPerInch)
  }

  /// Renders DOT text.
  func render(
    dot: String, as format: RenderFormat, dotsPerInch: Int = 144
  ) async throws(RenderError) -> [UInt8] {
    try RenderLimits.check(dot, as: format, dotsPerInch: dotsPerInch)
    if format == .dot { return Array(dot.utf8) }
    return try await perform(.render(dot: dot, format: format, dotsPerInch: dotsPerInch))
  }

  /// Has a request answered by the next worker that is free.
  func perform(_ request: WorkerRequest) async throws(RenderError) -> [UInt8] {
    guard let worker = await freeWorker() else { throw .cancelled }
    defer { release(worker) }
    return try await worker.perform(request)
  }

  private func freeWorker() async -> Worker? {
    if let worker = idle.popLast() { return worker }
    tickets += 1
    let ticket = tickets
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled { return continuation.resume(returning: nil) }
        waiting.append(Waiting(ticket: ticket, continuation: continuation))
      }
    } onCancel: {
      Task { await self.giveUp(ticket) }
    }
  }

  private func giveUp(_ ticket: Int) {
    guard let index = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
    waiting.remove(at: index).continuation.resume(returning: nil)
  }

  private func release(_ worker: Worker) {
    if waiting.isEmpty { idle.append(worker) } else { waiting.removeFirst().continuation.resume(returning: worker) }
  }
}
