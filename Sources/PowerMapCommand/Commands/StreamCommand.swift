import ArgumentParser
import Foundation
import PowerMap
import PowerMapFiles
import PowerMapGraphviz
import PowerMapReports

struct StreamCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Answers each account of a stream, one line of JSON in and one out.",
    discussion: """
      A line of standard input is {"id": …, "account": {…the account file…}}, with \
      "asOf" and whatever a powermap.yaml has beside them. The answers stand in the \
      same order on standard output: {"id": …, "analysis": {…}}, or {"id": …, \
      "error": {…}} for a line that cannot be used. Memory does not grow.

      EXAMPLES
        powermap stream < accounts.ndjson > analyses.ndjson
        powermap generate --accounts 1000 --format ndjson -o - | powermap stream
        powermap stream --measures account --timings < accounts.ndjson
        powermap stream --maps maps < accounts.ndjson > analyses.ndjson
      """)

  @OptionGroup var measures: MeasureOptions

  @Option(
    name: .customLong("as-of"),
    help: .init("The day of lines that name none, YYYY-MM-DD; today, unless given.", valueName: "date"))
  var asOf: Day?

  @Option(help: .init("Draw the map of each account into a folder as well.", valueName: "folder"))
  var maps: String?

  @Option(name: .customLong("map-format"), help: "The kind of the map files.")
  var mapFormat = RenderFormat.svg

  @OptionGroup var drawn: DrawingArguments

  @Option(help: .init("How much to work on at a time; as many as processors, unless given.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Print how much processor time reading, analysing and writing took.")
  var timings = false

  func validate() throws {
    try Jobs.validate(jobs)
  }

  func perform() async throws -> ExitStatus {
    let jobs = Jobs.count(jobs)
    if let maps { try OutputFile.makeFolder(maps) }
    let answerer = LineAnswerer(
      capabilities: try measures.capabilities(), day: asOf ?? .today,
      maps: maps.map {
        StreamMaps(
          folder: $0, format: mapFormat, options: drawn.options(), renderer: Graphviz.isolated(jobs: jobs))
      })
    let reader = LineReader(.standardInput, lineLimit: StreamRequest.lengthLimit + 1)
    let pipeline = StreamPipeline(reader: reader, answerer: answerer, jobs: jobs)
    var sum = LineAnswers()
    try await pipeline.run { answers in
      try sum.times.measure(\.writing) { try OutputFile.write(Data(answers.text), to: nil) }
      answers.messages.forEach(StandardError.say)
      sum.count += answers.count
      sum.failures += answers.failures
      sum.times += answers.times
      sum.lacksMaps = sum.lacksMaps || answers.lacksMaps
    }
    if sum.failures > 0 {
      StandardError.say("\(sum.failures) of \(counted(sum.count, "line", "lines")) could not be used")
    }
    if timings { StandardError.print(sum.times.lines(count: sum.count)) }
    if sum.lacksMaps { return .outputFailed }
    return sum.failures > 0 ? .invalidInput : .fine
  }
}
