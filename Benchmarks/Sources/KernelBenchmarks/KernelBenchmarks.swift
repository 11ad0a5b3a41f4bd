import AccountGenerator
import Foundation

/// Writes the inputs, and times the kernel on them.
///
///     KernelBenchmarks write FOLDER SIZE…
///     KernelBenchmarks time SIZE THREADS SECONDS [TASK…]
///
/// Times the tasks named, all without a name, or with `-` those that standard input names a line, and answers each with
/// a line of JSON: `{"task":…,"missing":true}` where the kernel does not do it, or not on several threads.
@main struct KernelBenchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "write" where arguments.count >= 2:
      let values = Array(arguments.dropFirst())
      try write(values.dropFirst().map(input(named:)), to: values[0])
    case "time" where arguments.count >= 4:
      let values = Array(arguments.dropFirst())
      guard let threads = Int(values[1]), let seconds = Double(values[2]) else { usage() }
      let subject = Subject(input(named: values[0]), threads: threads)
      let stopwatch = Stopwatch(threads: threads, budget: seconds)
      let tasks = values.dropFirst(3)
      if tasks == ["-"] {
        while let task = readLine() { try time(task, subject, stopwatch) }
      } else {
        for task in tasks.isEmpty ? Row.all.map(\.task) : Array(tasks) { try time(task, subject, stopwatch) }
      }
    default: usage()
    }
  }

  private static func time(_ task: String, _ subject: Subject, _ stopwatch: Stopwatch) throws {
    var line = Data(#"{"task":"\#(task)","missing":true}"#.utf8)
    if let row = Row.all.first(where: { $0.task == task }), row.usesThreads || subject.threads == 1 {
      line = try JSONEncoder().encode(try row.time(subject, stopwatch))
    }
    FileHandle.standardOutput.write(line + Data("\n".utf8))
  }

  private static func write(_ inputs: [BenchmarkInput], to folder: String) throws {
    let folder = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for input in inputs {
      let bytes = AccountFile.bytes(of: input.accounts)
      try Data(bytes).write(to: folder.appending(path: "\(input.rawValue).accounts"))
    }
  }

  private static func input(named name: String) -> BenchmarkInput {
    guard let input = BenchmarkInput(rawValue: name) else { usage() }
    return input
  }

  private static func usage() -> Never {
    let sizes = BenchmarkInput.allCases.map(\.rawValue).joined(separator: " ")
    FileHandle.standardError.write(
      Data(
        """
        usage: KernelBenchmarks write FOLDER SIZE…
               KernelBenchmarks time SIZE THREADS SECONDS [TASK… | -]
        sizes: \(sizes)

        """.utf8))
    exit(64)
  }
}
