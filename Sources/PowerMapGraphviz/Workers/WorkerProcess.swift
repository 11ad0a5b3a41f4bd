import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// A process that serves as a worker, from its start to its end; it ends with this value at the latest.
final class WorkerProcess: Sendable {
  /// The connection to the process.
  let channel: FrameChannel

  /// Finished when the process is to end.
  private let lifetime: AsyncStream<Never>.Continuation
  private let execution: Task<TerminationStatus, any Error>

  init(_ command: WorkerCommand) throws(RenderError) {
    guard let (ours, theirs) = FrameChannel.socketPair() else {
      throw .noWorker(reason: "the system has no connection left for it")
    }
    channel = FrameChannel(ours)
    let (end, lifetime) = AsyncStream.makeStream(of: Never.self)
    self.lifetime = lifetime
    execution = Task {
      let socket = FileDescriptor(rawValue: theirs)
      return try await Subprocess.run(
        .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
        // A crash is told by its signal; the runtime's own report of it would take seconds.
        environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]),
        input: .fileDescriptor(socket, closeAfterSpawningProcess: true),
        output: .fileDescriptor(try socket.duplicate(), closeAfterSpawningProcess: true),
        error: .discarded
      ) { execution in
        for await _ in end {}
        // Nothing is lost by it: a worker writes nothing but its answers. One that has ended keeps its status.
        try? execution.send(signal: .kill)
      }.terminationStatus
    }
  }

  deinit { lifetime.finish() }

  /// Kills the process.
  func kill() { lifetime.finish() }

  /// Kills the process if it is still there, and says how it ended; nil where it never began.
  func end() async -> TerminationStatus? {
    kill()
    return try? await execution.value
  }
}
