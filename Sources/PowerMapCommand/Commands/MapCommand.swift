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
    for analysis in analyses {
      try checkPerson(in: analysis)
      let id = analysis.account.id
      let picture: [UInt8]
      do throws(RenderError) {
        picture = try await self.picture(of: analysis, as: destination.format)
      } catch {
        StandardError.say("\(id) cannot be drawn: \(error)")
        status = .outputFailed
        // What this machine lacks, every other account lacks too.
        if error.needsInstallation { break }
        continue
      }
      try OutputFile.write(Data(picture), to: destination.path(account: id.rawValue))
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

  private func picture(of analysis: Analysis, as format: RenderFormat) async throws(RenderError) -> [UInt8] {
    let options = DrawingOptions(
      theme: theme.theme, layout: layout, keepsOrder: keepsOrder, isFull: isFull, person: person.map { Person.ID($0) })
    let drawing = Drawing(analysis, view: view, options: options)
    if !drawing.omissions.isEmpty {
      StandardError.say("\(analysis.account.id): not everything is drawn; the header of the map says what is left out")
    }
    return try await Graphviz.shared.render(drawing, as: format, dotsPerInch: dpi)
  }
}
