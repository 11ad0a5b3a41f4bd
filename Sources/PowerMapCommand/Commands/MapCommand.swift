import ArgumentParser
import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz

struct MapCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draws the power map: who is who, whom we know, and where the gaps are.",
    discussion: """
      EXAMPLES
        powermap map accounts/acme.yaml -o acme.svg
        powermap map accounts/acme.yaml --view coverage -o acme.pdf
        powermap map accounts/acme.yaml --view plan -o acme.pdf
        powermap map accounts/acme.yaml --view introduction --person eva -o eva.svg
        powermap map . --account acme -o acme.png --dpi 200
        powermap map . -o maps/ --format svg
      """)

  @OptionGroup var accounts: AccountArguments

  @Option(
    help: """
      Who is who and whom we know (structure), where the gaps are (coverage), who must not leave (risk), whom to meet \
      next and who introduces us (plan), how to get to a person (introduction), or how we stand with one (ego).
      """)
  var view = View.structure

  @Option(help: .init("Whom the views introduction and ego are about.", valueName: "id"))
  var person: String?

  @Option(help: "The colours.")
  var theme = ThemeName.light

  @Option(help: "Who places the cards: this program (grid), or Graphviz (dot).")
  var layout = DrawingOptions.Layout.grid

  @Flag(name: .customLong("full"), help: "Draw everybody and every line, also where that is too much for paper.")
  var isFull = false

  @Flag(name: .customLong("keep-order"), help: "Keep the departments in the order of the file.")
  var keepsOrder = false

  @Option(help: "The kind of file; that of the output's name, else svg.")
  var format: RenderFormat?

  @Option(help: .init("The resolution of a png, 36 to 300.", valueName: "dots-per-inch"))
  var dpi = 144

  @Option(help: .init("How many maps to draw at a time; as many as processors, unless given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .customLong("no-progress"), help: "Do not show on a terminal how many maps are drawn.")
  var hidesProgress = false

  @OptionGroup var date: DateOption

  @Option(
    name: [.short, .customLong("output")],
    help: .init(
      "Write to a file, or to a file for each account in a folder ('maps/'), instead of standard output ('-').",
      valueName: "file-or-folder/"), completion: .file())
  var output: String?

  func validate() throws {
    guard (36...300).contains(dpi) else { throw ValidationError("--dpi is from 36 to 300, not \(dpi)") }
    if view.isAboutOnePerson, person == nil { throw ValidationError("--view \(view.rawValue) needs --person") }
    if !view.isAboutOnePerson, person != nil {
      throw ValidationError("--person is for the views introduction and ego, not for \(view.rawValue)")
    }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs is from 1 to 256, not \(jobs)") }
    _ = try MapDestination(output: output, format: format)
  }

  func perform() async throws -> ExitStatus {
    let destination = try MapDestination(output: output, format: format)
    let selection = try accounts.load()
    switch destination {
    case .folder: break
    case .file: try selection.requireOneAccount(or: "write to a folder by -o maps/")
    case .standardOutput(let format):
      try selection.requireOneAccount(or: "write to a folder by -o maps/")
      if !format.isText, Terminal.isStandardOutput {
        throw CommandFailure(.wrongCall, "a \(format.rawValue) is no text for a screen; write it to a file by -o")
      }
    }
    var status = selection.reportProblems()
    let analyses = try selection.analyses(asOf: date.day())
    if case .folder(let folder, _) = destination, !analyses.isEmpty { try OutputFile.makeFolder(folder) }
    for analysis in analyses { try checkPerson(in: analysis) }
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let maker = MapMaker(
      view: view,
      options: DrawingOptions(
        theme: theme.theme, layout: layout, keepsOrder: keepsOrder, isFull: isFull, person: person.map { Person.ID($0) }
      ),
      destination: destination, dotsPerInch: dpi, renderer: Self.renderer(for: analyses, jobs: jobs))
    let progress = ProgressLine("maps", total: analyses.count, isWanted: !hidesProgress)
    defer { progress.clear() }
    // What this machine lacks, every account lacks: it is said once.
    var goesOn = true
    try await Batch.inOrder(analyses, atMost: jobs, maker.make, finished: progress.show) { outcome in
      guard goesOn else { return false }
      if !outcome.messages.isEmpty { progress.clear() }
      outcome.messages.forEach(StandardError.say)
      if outcome.failure != nil { status = .outputFailed }
      goesOn = outcome.failure?.concernsEveryDrawing != true
      return goesOn
    }
    return status
  }

  /// Somebody who can be asked about: one of the customer's people or a third party.
  private func checkPerson(in analysis: Analysis) throws(CommandFailure) {
    guard let person else { return }
    let outsiders = analysis.network.filter { $0.person.side != .competitor }
    let ids = analysis.people.map(\.id.rawValue) + outsiders.map(\.id.rawValue)
    guard !ids.contains(person) else { return }
    throw CommandFailure(
      .wrongCall, "\(analysis.account.id) has nobody called \(person)".suggesting(person, among: ids))
  }

  /// A process of its own for each map where one may fail without the others, or is large enough to fail; starting a
  /// process would double the time of a small one.
  private static func renderer(for analyses: [Analysis], jobs: Int) -> any Renderer {
    let isLarge = analyses.contains { $0.people.count > 60 }
    return analyses.count > 1 || isLarge ? Graphviz.isolated(jobs: jobs) : Graphviz.shared
  }
}

/// Makes the map of an account and puts it where it goes.
private struct MapMaker: Sendable {
  var view: View
  var options: DrawingOptions
  var destination: MapDestination
  var dotsPerInch: Int
  var renderer: any Renderer

  /// What became of a map.
  struct Outcome: Sendable {
    /// What there is to say about it.
    var messages: [String] = []
    var failure: RenderError?
  }

  @Sendable func make(_ analysis: Analysis) async throws -> Outcome {
    let id = analysis.account.id
    let drawing = Drawing(analysis, view: view, options: options)
    var outcome = Outcome()
    if !drawing.omissions.isEmpty {
      outcome.messages.append("\(id): not everything is drawn; the header of the map says what is left out")
    }
    let picture: [UInt8]
    do throws(RenderError) {
      picture = try await renderer.render(drawing, as: destination.format, dotsPerInch: dotsPerInch)
    } catch {
      outcome.failure = error
      outcome.messages.append("\(id) cannot be drawn: \(error)")
      return outcome
    }
    try OutputFile.write(Data(picture), to: destination.path(account: id.rawValue))
    return outcome
  }
}
