import ArgumentParser
import PowerMap
import PowerMapFiles

/// What the command tells the shell.
enum ExitStatus: Int32 {
  /// Nothing stands in the way.
  case fine = 0
  /// A condition of `--fail-on` holds.
  case conditionHolds = 1
  /// An account or workspace cannot be used.
  case invalidInput = 2
  /// A picture or file cannot be made.
  case outputFailed = 3
  /// The command is not called as it should be.
  case wrongCall = 64
}

/// Why a command ends early, for people.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}

/// A subcommand: it does its work and says how it went; errors go to standard error with their exit code.
///
/// A call that is wrong in itself is refused by `validate`, and the parser prints how the command is used. One that is
/// wrong for the files it names is a `CommandFailure` with `wrongCall`.
protocol Subcommand: AsyncParsableCommand {
  func perform() async throws -> ExitStatus
}

extension Subcommand {
  func run() async throws {
    let status: ExitStatus
    do {
      status = try await perform()
    } catch let failure as CommandFailure {
      StandardError.say(failure.message)
      status = failure.status
    } catch let diagnostics as Diagnostics {
      StandardError.print(diagnostics.description)
      status = .invalidInput
    } catch let error as AnalysisError {
      StandardError.say("\(error)")
      status = .invalidInput
    } catch let error as PlanError {
      StandardError.say(error.advice)
      status = error.isAboutTheCall ? .wrongCall : .invalidInput
    } catch let error as ChangeError {
      StandardError.say(error.advice)
      status = .wrongCall
    }
    if status != .fine { throw ExitCode(status.rawValue) }
  }
}
