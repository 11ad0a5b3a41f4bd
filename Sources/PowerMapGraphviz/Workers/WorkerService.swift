#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension Graphviz {
  /// Serves as a worker and never returns, in a process that `isolated` has started; returns at once in any other.
  ///
  /// `isolated` starts the executable of the running program once more, so this has to be the first call of a program
  /// that uses it:
  ///
  ///     @main struct Tool {
  ///       static func main() async {
  ///         await Graphviz.serveIfWorker()
  ///         …
  public static func serveIfWorker() async {
    guard let memoryLimit = WorkerCommand.memoryLimit(of: CommandLine.arguments) else { return }
    await WorkerService.run(memoryLimit: memoryLimit)
  }
}

/// What a worker process does: one request after the other, until the program that started it closes the connection.
enum WorkerService {
  static func run(memoryLimit: Int) async -> Never {
    let channel = takeConnection()
    Watchdog.start(socket: channel.descriptor, memoryLimit: memoryLimit)
    while let bytes = try? channel.receive(), let request = WorkerRequest(bytes) {
      switch request {
      case .fault(let fault):
        fault.happen(on: channel)
      case .render(let dot, let format, let dotsPerInch):
        let answer: WorkerAnswer
        do throws(RenderError) {
          answer = .file(try await Graphviz.shared.render(dot: dot, as: format, dotsPerInch: dotsPerInch).bytes)
        } catch {
          answer = .failure(error)
        }
        guard (try? channel.send(answer.bytes)) != nil else { break }
      }
    }
    _exit(0)
  }

  /// The connection comes as standard input and output. It is moved out of the way, so that no library prints into it.
  private static func takeConnection() -> FrameChannel {
    // A crash is reported by its signal; a file with the memory of this process would only fill the disk.
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #else
    setrlimit(RLIMIT_CORE, &limit)
    #endif
    let socket = dup(STDIN_FILENO)
    let nowhere = open("/dev/null", O_RDWR)
    dup2(nowhere, STDIN_FILENO)
    dup2(nowhere, STDOUT_FILENO)
    return FrameChannel(socket)
  }
}
