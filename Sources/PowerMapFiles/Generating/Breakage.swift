import DataTree

/// A way in which people and programs break account files. Each is found by `check`, as an error.
public enum Breakage: String, CaseIterable, Hashable, Sendable {
  // The text.
  case truncated, controlCharacter
  // The keys.
  case unknownKey, misspeltKey, missingName, duplicateKey, tooDeep
  // The values.
  case impossibleDate, dateInWords, ratingOutOfRange, unknownStance, moneyWithoutCurrency, peopleAsList, malformedId
  // The book.
  case unknownBoss, unknownParticipant, unknownDepartment, selfTie, reportingCycle, noneOfOurs

  /// Breaks the tree of an account file; the breakages of the text leave it whole.
  func edit(_ file: inout Tree) {
    let people = file["people"]?.keys ?? []
    let (first, last) = (Tree.text(people.first ?? "nobody"), Tree.text(people.last ?? "nobody"))
    switch self {
    case .truncated, .controlCharacter: break
    case .unknownKey: file.set("revenueForecast", .integer(3))
    case .misspeltKey: file.edit("stage") { _ in nil }; file.set("stagee", .text("customer"))
    case .missingName: file.edit("account") { _ in nil }
    case .duplicateKey:
      guard case .mapping(let entries) = file, let entry = entries.first(where: { $0.key == "people" }) else { return }
      file = .mapping(entries + [entry])
    case .tooDeep: file.set("groups", (0..<40).reduce(.list([])) { inner, _ in .list([inner]) })
    case .impossibleDate: file.set("relationshipStart", .text("2026-02-30"))
    case .dateInWords: file.set("logFrom", .text("last spring"))
    case .ratingOutOfRange:
      file.append(.record([("between", .list([first, last])), ("rating", dated(.integer(9)))]), to: "ties")
    case .unknownStance: editFirstPerson(of: &file) { $0.set("stance", dated(.text("friendly"))) }
    case .moneyWithoutCurrency: file.set("annualRevenue", dated(.text("1200000")))
    case .peopleAsList: file.edit("people") { .list($0.keys.map(Tree.text)) }
    case .malformedId:
      file.edit("departments") { departments in
        var departments = departments
        departments.set("plant 2", .mapping([]))
        return departments
      }
    case .unknownBoss: file.append(report(from: first, to: .text("nobody")), to: "ties")
    case .unknownParticipant: file.append(contact(with: [first, .text("nobody")]), to: "interactions")
    case .unknownDepartment: editFirstPerson(of: &file) { $0.set("department", .text("astronomy")) }
    case .selfTie:
      file.append(.record([("between", .list([first, first])), ("rating", dated(.integer(3)))]), to: "ties")
    case .reportingCycle:
      file.append(report(from: first, to: last), to: "ties")
      file.append(report(from: last, to: first), to: "ties")
    case .noneOfOurs: file.append(contact(with: [first, last]), to: "interactions")
    }
  }

  /// Breaks the text of an account file; the breakages of the tree leave it whole.
  func edit(_ text: String) -> String {
    // Behind a bracket in the middle of the text nothing can be cut off or put in without harm.
    let middle = text.utf8.index(text.startIndex, offsetBy: text.utf8.count / 2)
    guard let bracket = text[middle...].firstIndex(of: "{") ?? text.firstIndex(of: "{") else { return text }
    let cut = text.index(after: bracket)
    return switch self {
    case .truncated: String(text[..<cut])
    case .controlCharacter: text[..<cut] + "\u{1}" + text[cut...]
    default: text
    }
  }

  private func editFirstPerson(of file: inout Tree, _ change: (inout Tree) -> Void) {
    file.edit("people") { people in
      guard var person = people.keys.first.flatMap({ people[$0] }), let id = people.keys.first else { return people }
      change(&person)
      var people = people
      people.set(id, person)
      return people
    }
  }

  private func dated(_ value: Tree) -> Tree { .mapping([Tree.Entry(Self.day, value)]) }

  private static let day = "2026-01-15"

  private func report(from: Tree, to: Tree) -> Tree {
    .record([("kind", .text("reportsTo")), ("from", from), ("to", to)])
  }

  private func contact(with participants: [Tree]) -> Tree {
    .record([("on", .text(Self.day)), ("channel", .text("phone")), ("with", .list(participants))])
  }
}
