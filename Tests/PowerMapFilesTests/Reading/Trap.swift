import PowerMap
import PowerMapFiles
import Testing

/// A small account that has nothing wrong with it; traps replace one part of it.
let soundText = """
  account: Northwind
  logFrom: 2025-01-01
  assessedOn: 2026-10-01
  departments:
    executive: {}
  people:
    eva: {department: executive, roles: [economicBuyer]}
  team:
    ana: {name: Ana}
  ties:
    - {between: [ana, eva], rating: 4}

  """

/// What goes wrong with a text, and what the caret stands under.
struct Trap: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// The errors in order, or the warnings where there is no error.
  var codes: [DiagnosticCode]
  var line: Int
  var column: Int
  /// The characters over the caret; nil where they do not matter.
  var under: String?
  var suggestion: String?
  var path: String
  var testDescription: String { name }

  /// The sound account with `old` replaced by `new`, which gives one problem, and those that follow from it.
  init(
    _ name: String, _ old: String, _ new: String, _ code: DiagnosticCode, _ line: Int, _ column: Int,
    under: String? = nil, suggestion: String? = nil, also: [DiagnosticCode] = []
  ) {
    let text = soundText.replacing(old, with: new)
    self.init(name, text: text, code, line, column, under: under, suggestion: suggestion, also: also)
  }

  init(
    _ name: String, text: String, _ code: DiagnosticCode, _ line: Int, _ column: Int, under: String? = nil,
    suggestion: String? = nil, also: [DiagnosticCode] = [], path: String = "northwind.yaml"
  ) {
    self.name = name
    self.text = text
    self.codes = [code] + also
    self.line = line
    self.column = column
    self.under = under
    self.suggestion = suggestion
    self.path = path
  }

  /// Holds what the trap gives against what it should.
  func check() throws {
    let problems = try #require(throws: Diagnostics.self, "\(name)") { try Book(text: text, path: path) }
    #expect(problems.errors.map(\.code) == codes, "\(problems)")
    let problem = try #require(problems.errors.first, "\(problems)")
    #expect(problem.position == SourcePosition(line: line, column: column), "\(problems)")
    #expect(problem.suggestion == suggestion, "\(problems)")
    #expect(
      problem.description.hasPrefix("\(path):\(line):\(column): error: \(problem.message)"), "\(problem)")
    if let under { #expect(problem.excerpt?.underlined == under, "\(problem)") }
  }
}

extension SourceExcerpt {
  /// The characters of the line that the caret and its tail stand under, if each is one column wide.
  var underlined: String { String(text.dropFirst(caretOffset).prefix(caretWidth)) }
}
