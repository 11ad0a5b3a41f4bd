import Foundation

/// How a worker process is started.
struct WorkerCommand: Sendable {
  /// The path of the executable.
  var executable: String

  /// The most memory the process may hold, in bytes.
  var memoryLimit: Int

  /// The first argument of a worker, by which it knows what it is.
  private static let name = "graphviz-worker"

  var arguments: [String] { [Self.name, String(memoryLimit)] }

  /// The memory limit that a worker was started with, or nil where these are no arguments of a worker.
  static func memoryLimit(of arguments: [String]) -> Int? {
    guard arguments.count == 3, arguments[1] == name else { return nil }
    return Int(arguments[2])
  }

  /// The executable of this process.
  ///
  /// - Throws: that this is a worker itself, whose program does not serve as one: it would start itself for ever.
  static func own(memoryLimit: Int) throws(RenderError) -> WorkerCommand {
    guard Self.memoryLimit(of: CommandLine.arguments) == nil else {
      throw .noWorker(reason: "the program has to call Graphviz.serveIfWorker() before anything else")
    }
    guard let path = ownExecutable else { throw .noWorker(reason: "the executable of this program is not known") }
    return WorkerCommand(executable: path, memoryLimit: memoryLimit)
  }

  #if os(Linux)
  /// The file that runs, also where another has been put in its place since.
  private static let ownExecutable: String? = "/proc/self/exe"
  #else
  private static let ownExecutable = Bundle.main.executablePath
  #endif
}
