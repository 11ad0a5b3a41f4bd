import Foundation
import GoldenFiles
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// The command, run as a process of its own.
enum Powermap {
  /// What a run left behind.
  struct Outcome {
    var status: Int32?
    var output: String
    var errors: String
  }

  /// The executable stands beside the bundle of the tests.
  private static let executable: String = {
    let bundles =
      ProcessInfo.processInfo.arguments.prefix(1) + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    let folders = bundles.map { URL(filePath: $0).deletingLastPathComponent().path }
    let candidates = (folders + [GoldenFile.root.appending(path: ".build/debug").path]).map { $0 + "/powermap" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "powermap"
  }()

  /// Runs the command from the root of the repository.
  static func run(_ arguments: String..., environment: [String: String?] = [:]) async throws -> Outcome {
    try await run(arguments: arguments, environment: environment)
  }

  /// Runs the command on a terminal of its own, whose output it gives back.
  static func onTerminal(
    _ arguments: String..., environment: [String: String?] = [:]
  ) async throws -> String {
    let line = ([executable] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let changes = environment.merging(["TERM": "xterm"]) { first, _ in first }
    return try await run(
      "/usr/bin/script", ["-qec", line, "/dev/null"], environment: changes
    ).output
  }

  static func run(
    arguments: [String], environment: [String: String?] = [:]
  ) async throws -> Outcome {
    try await run(executable, arguments, environment: environment)
  }

  /// Runs lines of a shell in a folder, with the command on its path; the first line that fails ends them.
  static func shell(_ lines: String, in folder: String) async throws -> Outcome {
    let path = URL(filePath: executable).deletingLastPathComponent().path
    let inherited = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try await run("/bin/sh", ["-ec", lines], environment: ["PATH": "\(path):\(inherited)"], in: folder)
  }

  private static func run(
    _ executable: String, _ arguments: [String], environment: [String: String?],
    in folder: String = GoldenFile.root.path
  ) async throws -> Outcome {
    let plain: [String: String?] = ["COLUMNS": "80", "NO_COLOR": nil, "TZ": "UTC"]
    let changes = plain.merging(environment) { $1 }.compactMap { name, value in
      Environment.Key(rawValue: name).map { ($0, value) }
    }
    let result = try await Subprocess.run(
      .path(FilePath(executable)), arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(changes) { $1 }),
      workingDirectory: FilePath(folder),
      output: .string(limit: 16 << 20), error: .string(limit: 1 << 20))
    let status: Int32? = if case .exited(let code) = result.terminationStatus { code } else { nil }
    return Outcome(status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// The account of an example.
  static func example(_ name: String) -> String { "Examples/Accounts/accounts/\(name).yaml" }
}

/// A folder that is gone after the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "powermap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
