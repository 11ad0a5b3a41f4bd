import ArgumentParser
import PowerMap
import PowerMapDrawing

/// What others may not see in a picture.
struct RedactionArguments: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: .init(
      """
      Leave out what others may not see: titles in place of names (names), initials (initials) or made-up names that \
      stay the same (hash); how people stand towards us (stance), power (power). Repeatable, or several by commas.
      """, valueName: "what"))
  var redact: [String] = []

  func validate() throws {
    let redactions = try words().compactMap(Redaction.init)
    guard redactions.count > 1 else { return }
    let names = redactions.map(\.rawValue).joined(separator: " and ")
    throw ValidationError("--redact \(names) exclude each other: a name can be replaced by one thing only")
  }

  /// What stands in place of names; nil to leave them.
  func redaction() throws -> Redaction? { try words().compactMap(Redaction.init).first }

  /// What is not drawn.
  func withheld() throws -> Set<DrawingOptions.Withheld> {
    Set(try words().compactMap(DrawingOptions.Withheld.init))
  }

  /// - Throws: that there is no such word.
  private func words() throws -> [String] {
    let known = Redaction.allCases.map(\.rawValue) + DrawingOptions.Withheld.allCases.map(\.rawValue)
    let words = redact.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for word in words where !known.contains(word) {
      throw ValidationError(
        "'\(word)' cannot be redacted; there are \(known.joined(separator: ", "))".suggesting(word, among: known))
    }
    return words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
