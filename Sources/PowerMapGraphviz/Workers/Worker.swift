import Subprocess

/// One place for a worker process: starts it, gives it one job at a time, and replaces it.
actor Worker {
  /// What a worker is given.
  struct Limits: Sendable {
    /// The time for one drawing.
    var timeout: Duration
    /// The most memory, in bytes.
    var memory: Int
    /// The number of drawings after which the process is replaced.
    var jobs: Int
  }

  private nonisolated let queue = SerialQueue(label: "powermap.worker")
  private let limits: Limits
  private let executable: String?
  private var process: WorkerProcess?
  private var jobsDone = 0

  /// A worker in a process of an executable, or of the one that runs.
  init(_ limits: Limits, executable: String?) {
    self.limits = limits
    self.executable = executable
  }

  /// A queue that may wait for a process.
  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// Has a request answered; only called again when it is.
  func perform(_ request: WorkerRequest) async throws(RenderError) -> [UInt8] {
    let process = try await ready()
    let answer = await withTaskCancellationHandler {
      self.exchange(request, with: process)
    } onCancel: {
      process.kill()
    }
    let failure: FrameChannel.Failure
    switch answer.map(WorkerAnswer.init) {
    case .success(.file(let bytes)):
      jobsDone += 1
      return bytes
    case .success(.failure(let error)):
      jobsDone += 1
      throw error
    case .success(nil): failure = .malformed
    case .failure(let error): failure = error
    }
    self.process = nil
    throw await cause(of: failure, in: process)
  }

  /// Waits for the answer. A method of the actor and no closure, which would wait on a thread of the common pool.
  private func exchange(
    _ request: WorkerRequest, with process: WorkerProcess
  ) -> Result<[UInt8], FrameChannel.Failure> {
    let deadline = ContinuousClock.now.advanced(by: limits.timeout)
    return Result { () throws(FrameChannel.Failure) in
      try process.channel.exchange(request.bytes, until: deadline)
    }
  }

  /// A process that can be asked: a new one where there is none, where the last has done its share, or is gone.
  private func ready() async throws(RenderError) -> WorkerProcess {
    if Task.isCancelled { throw .cancelled }
    if let process, jobsDone < limits.jobs, process.channel.isQuiet { return process }
    _ = await process?.end()
    let command =
      if let executable { WorkerCommand(executable: executable, memoryLimit: limits.memory) } else {
        try WorkerCommand.own(memoryLimit: limits.memory)
      }
    let next = try WorkerProcess(command)
    process = next
    jobsDone = 0
    return next
  }

  /// What went wrong, by the way the process ended.
  private func cause(of failure: FrameChannel.Failure, in process: WorkerProcess) async -> RenderError {
    let status = await process.end()
    if Task.isCancelled { return .cancelled }
    switch (failure, status) {
    case (.timedOut, _): return .timedOut(after: limits.timeout)
    case (.malformed, _): return .noWorker(reason: "the program has to call Graphviz.serveIfWorker() first of all")
    case (.ended, .exited(Watchdog.outOfMemoryCode)): return .outOfMemory(limit: limits.memory)
    case (.ended, .exited(let code)): return .ended(code: code)
    case (.ended, .signaled(let signal)): return .crashed(signal: signal)
    case (.ended, nil): return .noWorker(reason: "the executable of this program cannot be run")
    }
  }
}
