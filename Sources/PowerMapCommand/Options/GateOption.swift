import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

/// The conditions under which a job fails.
struct GateOption: ParsableArguments {
  @Option(
    name: .customLong("fail-on"), parsing: .singleValue,
    help: .init(
      """
      End with code 1 if a finding of this severity or above stands (critical, high, medium, low, info), or a measure \
      is beyond a limit ('threads<2', 'resilience<50', 'coverage<0.4'). Several by commas or by repeating: any one \
      is enough.
      """, valueName: "condition"))
  var failOn: [String] = []

  func validate() throws {
    _ = try gates()
  }

  /// The conditions, in the order they were given.
  func gates() throws -> [Gate] {
    // An empty condition is refused: a variable that is not set must not pass every job.
    try failOn.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map { text throws -> Gate in
      do throws(GateError) {
        return try Gate(String(text))
      } catch {
        let word = error.unknownWord
        throw ValidationError(
          word.map { error.description.suggesting($0.given, among: $0.candidates) } ?? error.description)
      }
    }
  }

  /// Says on standard error which conditions hold for an analysis.
  func report(on analysis: Analysis) throws -> ExitStatus {
    let failures = try gates().compactMap { $0.failure(of: analysis) }
    for failure in failures { StandardError.say("\(analysis.account.id): \(failure)") }
    return failures.isEmpty ? .fine : .conditionHolds
  }
}

extension String {
  /// The message with a did-you-mean, where one of the candidates is near.
  func suggesting(_ given: String, among candidates: [String]) -> String {
    Suggestion.nearest(to: given, among: candidates).map { "\(self); did you mean '\($0)'?" } ?? self
  }
}
