import PowerMap
import PowerMapFiles
import PowerMapReports

/// The answers to some lines of a stream, in their order, ready to be written.
struct LineAnswers: Sendable {
  var text: [UInt8] = []
  var count = 0
  /// How many lines could not be used.
  var failures = 0
  var times = StagedTimes()
  /// What there is to say about the maps that were drawn.
  var messages: [String] = []
  /// Whether a map could not be drawn.
  var lacksMaps = false
}

/// Turns lines of a stream into answers.
struct LineAnswerer: Sendable {
  /// Writes the answers.
  private let lines: AnalysisLines
  /// The scopes that an answer or a map shows.
  private let shown: Set<Capability.Scope>
  /// The day of the lines that name none.
  private let day: Day
  /// Draws the maps, where they are wanted.
  private let maps: StreamMaps?

  /// Answers with the measures given.
  init(capabilities: [Capability], day: Day, maps: StreamMaps?) {
    lines = AnalysisLines(capabilities: capabilities)
    shown = Set(maps == nil ? capabilities.map(\.scope) : Capability.Scope.allCases)
    self.day = day
    self.maps = maps
  }

  func answers(to lines: [LineReader.Line]) async throws -> LineAnswers {
    var answers = LineAnswers()
    // An answer takes two to three times the bytes of its line, unless every measure is asked for.
    answers.text.reserveCapacity(lines.reduce(0) { $0 + 3 * $1.bytes.count })
    for line in lines {
      guard let analysis = try answer(line, &answers), let maps else { continue }
      let outcome = try await maps.draw(analysis)
      answers.messages += outcome.messages
      if outcome.failure != nil { answers.lacksMaps = true }
    }
    return answers
  }

  /// Adds the answer to a line; gives back the analysis, if there is one.
  private func answer(_ line: LineReader.Line, _ answers: inout LineAnswers) throws -> Analysis? {
    answers.count += 1
    do {
      let request = try answers.times.measure(\.reading) { try StreamRequest(line: line.bytes) }
      let analysis = try answers.times.measure(\.analysing) {
        try request.book.analysis(of: request.id, asOf: request.asOf ?? day, showing: shown)
      }
      answers.times.measure(\.writing) {
        lines.append(analysis, to: &answers.text)
        answers.text.append(UInt8(ascii: "\n"))
      }
      return analysis
    } catch let fault as StreamFault {
      answers.failures += 1
      answers.text += (fault.json(line: line.number) + "\n").utf8
      return nil
    }
  }
}
