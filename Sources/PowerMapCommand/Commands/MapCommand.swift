import ArgumentParser
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz

struct MapCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draws the power map: who is who, whom we know, and where the gaps are.",
    discussion: """
      The files that were written are listed on standard output.

      EXAMPLES
        powermap map accounts/acme.yaml -o acme.svg
        powermap map accounts/acme.yaml --view coverage -o acme.pdf --open
        powermap map accounts/acme.yaml --view introduction --person eva -o eva.svg
        powermap map . --account acme -o acme.png --dpi 200
        powermap map . --view portfolio -o portfolio.svg
        powermap map accounts/acme.yaml --view structure,risk,plan -o maps/
        powermap map accounts/acme.yaml --view diff --from 2026-10-01 -o changes.svg
        powermap map accounts/acme.yaml --redact names,stance -o for-others.pdf
        powermap map . --view all -o maps/ --format pdf
      """)

  @OptionGroup var accounts: AccountsArguments

  @OptionGroup var viewed: ViewArguments

  @Option(
    help: .init(
      "What the view diff compares with: a date, a git revision or another account file.",
      valueName: "date-revision-or-file"))
  var from: String?

  @OptionGroup var drawn: DrawingArguments

  @OptionGroup var redacted: RedactionArguments

  @Option(help: "The kind of file; that of the output's name, else svg.")
  var format: RenderFormat?

  @Option(help: .init("The resolution of a png, 36 to 300.", valueName: "dots-per-inch"))
  var dpi = 144

  @Option(help: .init("How many maps to draw at a time; as many as processors, unless given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .customLong("no-progress"), help: "Do not show on a terminal how many maps are drawn.")
  var hidesProgress = false

  @Flag(name: .customLong("open"), help: "Open what was drawn: the picture, or the folder of several.")
  var opens = false

  @OptionGroup var date: DateOption

  @Option(
    name: [.short, .customLong("output")],
    help: .init(
      "Write to a file, or to a file for each map in a folder ('maps/'), instead of standard output ('-').",
      valueName: "file-or-folder/"), completion: .file())
  var output: String?

  func validate() throws {
    let views = try views()
    if views.contains(.diff), from == nil { throw ValidationError("--view diff needs --from") }
    if from != nil, !views.contains(.diff) {
      let names = views.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--from is for the view diff, not for \(names)")
    }
    guard (36...300).contains(dpi) else { throw ValidationError("--dpi is from 36 to 300, not \(dpi)") }
    try Jobs.validate(jobs)
    if case .standardOutput = try MapDestination(output: output, format: format), opens {
      throw ValidationError("--open needs a file or folder to open; name it by -o")
    }
  }

  func perform() async throws -> ExitStatus {
    let destination = try MapDestination(output: output, format: format)
    let selections = try accounts.load()
    try check(destination, for: selections)
    var status = selections.map { $0.reportProblems() }.first { $0 != .fine } ?? .fine
    let day = date.day()
    let (subjects, earlierStatus) = try await subjects(of: selections, asOf: day)
    if status == .fine { status = earlierStatus }
    let pictures = try pictures(of: subjects, to: destination)
    if case .folder(let folder, _) = destination, !pictures.isEmpty { try OutputFile.makeFolder(folder) }
    let renderer = renderer(for: subjects, pictures)
    let (written, drawingStatus) = try await draw(pictures, as: destination.format, by: renderer)
    if drawingStatus != .fine { status = drawingStatus }
    if opens, let first = written.first { Viewer.open(written.count == 1 ? first : output ?? first) }
    return status
  }

  private func views() throws -> [View] {
    try viewed.views(comparing: from != nil, without: try redacted.withheld())
  }

  /// Every account, with what it is compared with, and whether that can be used.
  private func subjects(
    of selections: [Selection], asOf day: Day
  ) async throws -> (subjects: [MapSubject], status: ExitStatus) {
    var subjects: [MapSubject] = []
    var status = ExitStatus.fine
    for (selection, path) in zip(selections, accounts.paths) {
      var earlier: EarlierSide?
      if let from {
        earlier = try await EarlierSide(from, of: path, account: accounts.account, selection, asOf: day)
      }
      if let earlier, earlier.isOther, earlier.selection.reportProblems() != .fine { status = .invalidInput }
      subjects += try MapSubject.all(
        of: selection, asOf: day, since: earlier, viewed: viewed, as: try redacted.redaction())
    }
    return (subjects, status)
  }

  /// - Throws: that several pictures have to go into a folder, or that a picture is no text for a screen.
  private func check(_ destination: MapDestination, for selections: [Selection]) throws {
    if case .folder = destination { return }
    let advice = "write to a folder by -o maps/"
    let views = try views()
    let isOfEachAccount = views.contains { !$0.showsManyAccounts }
    if let selection = selections.first, selections.count == 1, isOfEachAccount {
      try selection.requireOneAccount(or: advice)
    }
    if views.count > 1 || (selections.count > 1 && isOfEachAccount) {
      throw CommandFailure(.wrongCall, "these are several maps; \(advice)")
    }
    if case .standardOutput(let format) = destination, !format.isText, Terminal.isStandardOutput {
      throw CommandFailure(.wrongCall, "a \(format.rawValue) is no text for a screen; write it to a file by -o")
    }
  }

  /// Every view of every account, each with a file of its own, then those that show all accounts together.
  private func pictures(of subjects: [MapSubject], to destination: MapDestination) throws -> [MapJob] {
    let views = try views()
    let withheld = try redacted.withheld()
    var owners: Set<String> = []
    let pictures = try subjects.flatMap { subject in
      let id = subject.analysis.account.id.rawValue
      let options = drawn.options(person: subject.person, withheld: withheld)
      return try views.filter { !$0.showsManyAccounts }.map { view in
        let name = views.count == 1 ? id : "\(id)-\(view.rawValue)"
        guard owners.insert(name).inserted else {
          throw CommandFailure(.wrongCall, "two accounts are called \(id), and would be written to the same file")
        }
        return MapJob(name: name, path: destination.path(named: name)) {
          Drawing(subject.analysis, view: view, since: subject.earlier, options: options)
        }
      }
    }
    let options = drawn.options()
    let analyses = subjects.map(\.analysis)
    let joint = analyses.isEmpty ? [] : views.filter(\.showsManyAccounts)
    return pictures
      + joint.map { view in
        MapJob(name: view.rawValue, path: destination.path(named: view.rawValue)) {
          Drawing(portfolio: analyses.map(AccountHeadline.init), options: options)
        }
      }
  }

  /// A process of its own for each map where one may fail without the others, or is large enough to fail; starting a
  /// process would double the time of a small one.
  private func renderer(for subjects: [MapSubject], _ pictures: [MapJob]) -> any Renderer {
    let isLarge = subjects.contains { $0.analysis.people.count > 60 }
    return pictures.count > 1 || isLarge ? Graphviz.isolated(jobs: jobsAtATime) : Graphviz.shared
  }

  private var jobsAtATime: Int { Jobs.count(jobs) }

  /// Makes the pictures, several at a time, and names each as it is there.
  private func draw(
    _ pictures: [MapJob], as format: RenderFormat, by renderer: any Renderer
  ) async throws -> (written: [String], status: ExitStatus) {
    var progress = ProgressLine("maps", total: pictures.count, isWanted: !hidesProgress)
    defer { progress.clear() }
    var written: [String] = []
    var status = ExitStatus.fine
    let dotsPerInch = dpi
    // What this machine lacks, every account lacks: it is said once.
    var goesOn = true
    try await Batch.inOrder(
      pictures, atMost: jobsAtATime,
      { try await $0.make(as: format, dotsPerInch: dotsPerInch, by: renderer) }, finished: { progress.show($0) }
    ) { outcome in
      guard goesOn else { return false }
      if !outcome.messages.isEmpty || outcome.written != nil { progress.clear() }
      outcome.messages.forEach(StandardError.say)
      if let path = outcome.written {
        print(path)
        written.append(path)
      }
      if outcome.failure != nil { status = .outputFailed }
      goesOn = outcome.failure?.concernsEveryDrawing != true
      return goesOn
    }
    return (written, status)
  }
}
