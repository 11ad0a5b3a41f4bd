import ArgumentParser
import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz
import PowerMapReports

struct SimulateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Shows what changes when somebody leaves, a tie is built or ends, or people leave by chance.",
    discussion: """
      When one of the customer's people leaves, the chair keeps its power and has no ties until somebody else sits there.
      Nothing is written to the account file.

      EXAMPLES
        powermap simulate accounts/acme.yaml --remove omar
        powermap simulate accounts/acme.yaml --leave department=operations
        powermap simulate accounts/acme.yaml --remove omar --map x.svg --view risk
        powermap simulate accounts/acme.yaml --tie cara:eva=0.6 --end ana:pat
        powermap simulate accounts/acme.yaml --monte-carlo 10000 --seed 7
      """)

  @OptionGroup var accounts: AccountArguments
  @OptionGroup var date: DateOption
  @OptionGroup var changed: ChangeOptions

  @Option(help: .init("Draw departures by chance so many times, after the changes.", valueName: "draws"))
  var monteCarlo: Int?

  @Option(help: .init("The seed of the draws: the same seed gives the same draws.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: .init("Draw the map of the account as it would be.", valueName: "file"), completion: .file())
  var map: String?

  @OptionGroup var viewed: ViewArguments
  @OptionGroup var drawn: DrawingArguments

  @OptionGroup var gate: GateOption
  @OptionGroup var report: ReportOptions

  /// More draws change the third digit at most, and would take minutes.
  private static let mostDraws = 10_000_000

  func validate() throws {
    if let monteCarlo, !(1...Self.mostDraws).contains(monteCarlo) {
      throw ValidationError("'--monte-carlo' must be from 1 to \(Self.mostDraws)")
    }
    if map == nil, !viewed.view.isEmpty || viewed.person != nil {
      throw ValidationError("--view and --person are for the map; name its file by --map")
    }
    if map != nil, try viewed.views(comparing: true).count > 1 {
      throw ValidationError("--map draws one view; name one by --view")
    }
    if try changed.changes().isEmpty, monteCarlo == nil {
      throw ValidationError("say what changes: --remove, --leave, --tie, --end, --rate, --stance or --monte-carlo")
    }
  }

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    try selection.requireOneAccount()
    let problems = selection.reportProblems()
    let before = try selection.analysis(asOf: date.day())
    let changes = try changed.changes()
    let after = try before.after(changes)
    var departures: DepartureSamples?
    if let monteCarlo {
      departures = after.departures(draws: monteCarlo, seed: seed)
      if departures == nil {
        throw CommandFailure(.invalidInput, "nothing can be drawn: nobody's power is known")
      }
    }
    try report.write(SimulationReport(changes, before: before, after: after, departures: departures))
    if let map { try await draw(after, since: before, to: map) }
    let conditions = try gate.report(on: after)
    return problems == .fine ? conditions : problems
  }

  private func draw(_ analysis: Analysis, since before: Analysis, to path: String) async throws {
    let destination = try MapDestination(output: path, format: nil)
    let view = try viewed.views(comparing: true)[0]
    let options = drawn.options(person: try viewed.personID(in: analysis))
    let id = analysis.account.id.rawValue
    let picture = MapJob(name: id, path: destination.path(named: id)) {
      Drawing(analysis, view: view, since: before, options: options)
    }
    let outcome = try await picture.make(as: destination.format, dotsPerInch: 144, by: Graphviz.shared)
    if let failure = outcome.failure { throw CommandFailure(.outputFailed, "the map cannot be drawn: \(failure)") }
    outcome.messages.forEach(StandardError.say)
  }
}
