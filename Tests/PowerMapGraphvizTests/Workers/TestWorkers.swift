import Foundation
import Testing

@testable import PowerMapGraphviz

/// Worker processes for tests: those of the command, which stands beside the bundle of the tests.
struct TestWorkers {
  let workers: GraphvizWorkers

  /// Tells these processes from those of other tests: it is among their arguments.
  private let memoryLimit: Int

  private static let executable: String = {
    let places = ProcessInfo.processInfo.arguments.prefix(1) + [Bundle.main.bundlePath, #filePath + "/../../../../x"]
    let folders = places.map { URL(filePath: $0).standardizedFileURL.deletingLastPathComponent().path }
    let candidates = folders.flatMap { [$0 + "/powermap", $0 + "/.build/debug/powermap"] }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "powermap"
  }()

  init(
    jobs: Int = 1, timeout: Duration = .seconds(60), megabytes: Int = 1_024, recycleAfter: Int = 500,
    executable: String? = nil
  ) {
    memoryLimit = megabytes << 20 + Int.random(in: 0..<1 << 20)
    workers = GraphvizWorkers(
      jobs: jobs, .init(timeout: timeout, memory: memoryLimit, jobs: recycleAfter),
      executable: executable ?? Self.executable)
  }

  func render(_ dot: String, as format: RenderFormat = .svg) async throws(RenderError) -> [UInt8] {
    try await workers.render(dot: dot, as: format)
  }

  /// What an answer to a request fails with.
  func failure(of request: WorkerRequest) async -> RenderError? {
    do {
      _ = try await workers.perform(request)
      return nil
    } catch {
      return error
    }
  }

  /// The error that a process which needs too much memory ends with.
  var outOfMemory: RenderError { .outOfMemory(limit: memoryLimit) }

  /// The identifiers of the processes.
  func processes() throws -> [pid_t] { try Self.processes(withArgument: String(memoryLimit)) }

  static func processes(withArgument argument: String) throws -> [pid_t] {
    let search = Process()
    let output = Pipe()
    search.executableURL = URL(filePath: "/usr/bin/env")
    search.arguments = ["ps", "-A", "-o", "pid=,stat=,args="]
    search.standardOutput = output
    try search.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    search.waitUntilExit()
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard fields.count == 3, !fields[1].hasPrefix("Z"),
        fields[2].split(separator: " ").contains(Substring(argument)), fields[2].contains("graphviz-worker")
      else { return nil }
      return pid_t(fields[0])
    }
  }

  /// Waits until there are processes, or none.
  func waitUntil(thereAreProcesses expected: Bool) async throws -> [pid_t] {
    let deadline = ContinuousClock.now.advanced(by: .seconds(60))
    while true {
      let found = try processes()
      if !found.isEmpty == expected { return found }
      try #require(ContinuousClock.now < deadline, "no change of the processes within a minute")
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}
