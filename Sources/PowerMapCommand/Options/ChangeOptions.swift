import ArgumentParser
import PowerMap

/// The changes that are tried.
struct ChangeOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: .init("Somebody leaves, of any side. Repeatable, or several by commas.", valueName: "id"))
  var remove: [String] = []

  @Option(
    parsing: .singleValue,
    help: .init("Everybody in one of their departments leaves. Repeatable.", valueName: "department=id"))
  var leave: [String] = []

  @Option(
    parsing: .singleValue,
    help: .init("Two people have a tie of that strength, 0 to 1. Repeatable.", valueName: "a:b=strength"))
  var tie: [String] = []

  @Option(parsing: .singleValue, help: .init("Whatever is between two people ends. Repeatable.", valueName: "a:b"))
  var end: [String] = []

  @Option(
    parsing: .singleValue,
    help: .init("A rated tie is rated otherwise, 0 to 5. Repeatable.", valueName: "a:b=rating"))
  var rate: [String] = []

  @Option(
    parsing: .singleValue,
    help: .init("Somebody's stance is another one, by its word or from -2 to 2. Repeatable.", valueName: "id=stance"))
  var stance: [String] = []

  func validate() throws { _ = try changes() }

  /// The changes in the order of the options above.
  func changes() throws -> [Change] {
    let leaving = remove.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    if leaving.contains("") { throw ValidationError("'--remove' needs an id") }
    return try leaving.map { Change.leaves(Person.ID($0)) } + leave.map(department)
      + tie.map { text in
        let (a, b, strength) = try pairAndNumber(text, option: "--tie", form: "a:b=0.6")
        return .tie(a, b, strength: strength)
      }
      + end.map { text in
        guard let (a, b) = text.splitPair else { throw ValidationError("'--end \(text)' is not of the form a:b") }
        return .ends(a, b)
      }
      + rate.map { text in
        let (a, b, rating) = try pairAndNumber(text, option: "--rate", form: "a:b=4")
        return .rating(a, b, rating)
      } + stance.map(person)
  }

  private func department(_ text: String) throws -> Change {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    // A bare id says it as well.
    guard let id = parts.last, !id.isEmpty, parts.count == 1 || parts.count == 2 && parts[0] == "department" else {
      throw ValidationError("'--leave \(text)' is not of the form department=operations")
    }
    return .departmentLeaves(Department.ID(id))
  }

  private func pairAndNumber(_ text: String, option: String, form: String) throws -> (Person.ID, Person.ID, Double) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let (a, b) = parts[0].splitPair, let number = Double(parts[1]), number.isFinite else {
      throw ValidationError("'\(option) \(text)' is not of the form \(form)")
    }
    return (a, b, number)
  }

  private func person(_ text: String) throws -> Change {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let stances = Stance.allCases
    guard parts.count == 2, !parts[0].isEmpty,
      let stance = stances.first(where: { $0.word == parts[1] || Int(parts[1]) == $0.rawValue })
    else {
      let words = stances.map(\.word).joined(separator: ", ")
      throw ValidationError("'--stance \(text)' is not of the form id=stance, with one of \(words)")
    }
    return .stance(Person.ID(parts[0]), stance)
  }
}
