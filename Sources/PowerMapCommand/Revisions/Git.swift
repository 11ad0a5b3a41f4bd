import Foundation
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// The program git, asked from one folder.
struct Git {
  /// The folder git is asked in.
  var folder: String

  /// What git printed, or what it complained about.
  enum Answer {
    case fine(String)
    case failed(String)
  }

  /// The most that is read of an answer; a list of names or a message, never a file.
  private static let limit = 1 << 20

  /// Runs git.
  ///
  /// A hook that runs this command sets variables which tie git to its own repository and index; they are taken away,
  /// so that the folder alone decides.
  /// - Parameter index: the file git keeps its index in; the repository's own is never touched where one is given.
  /// - Throws: that git is not there.
  func run(_ arguments: [String], index: String? = nil) async throws -> Answer {
    let variables: [String: String?] = [
      "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_PREFIX": nil, "GIT_INDEX_FILE": index, "GIT_OPTIONAL_LOCKS": "0",
      "LC_ALL": "C",
    ]
    let changes = variables.compactMap { name, value in Environment.Key(rawValue: name).map { ($0, value) } }
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(["-C", folder] + arguments),
        environment: .inherit.updating(Dictionary(changes) { $1 }),
        output: .string(limit: Self.limit), error: .string(limit: Self.limit))
      if case .exited(0) = result.terminationStatus {
        return .fine(result.standardOutput.trimmingCharacters(in: .newlines))
      }
      return .failed(result.standardError)
    } catch {
      throw CommandFailure(
        .invalidInput, "the program git cannot be run, and revisions are read by it; install it, or compare two files")
    }
  }

  /// Runs git.
  func run(_ arguments: String...) async throws -> Answer { try await run(arguments) }
}
