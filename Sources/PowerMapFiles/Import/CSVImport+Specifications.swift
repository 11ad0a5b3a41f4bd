public import PowerMap

extension CSVImport {
  /// What is wrong with one of the texts an import is described by.
  public struct SpecificationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which of the texts it is.
    public enum Subject: String, Hashable, Sendable {
      case team, tie, seniority, column
    }

    /// Which of the texts it is.
    public var subject: Subject
    /// The text.
    public var specification: String
    /// What is wrong with it, and how to write it.
    public var message: String

    /// The message with the text before it.
    public var description: String { "'\(specification.shortened)': \(message)" }
  }

  /// An import described by texts, as people type them on a command line.
  ///
  ///     try CSVImport(
  ///       team: "department=4", ties: ["friendship=relationship:4", "advice=influences:0.5", "reports_to=reportsTo"],
  ///       seniority: "level:1=chief,2=vicePresident,3=manager", columns: ["name=NAME"], assessedOn: day)
  ///
  /// - Parameters:
  ///   - team: The column and the value of it that make a person one of ours: `COLUMN=VALUE`.
  ///   - ties: What each relation means: `RELATION=relationship:RATING`, `RELATION=influences:WEIGHT` or
  ///     `RELATION=reportsTo`.
  ///   - seniority: The column that tells seniority, and what its values mean: `COLUMN:VALUE=LEVEL,VALUE=LEVEL`.
  ///   - columns: The columns that have another name: `NAME=COLUMN`, where the name is one of `id`, `name`, `title`,
  ///     `department`, `source`, `target` and `relation`.
  ///   - assessedOn: The day on which the ratings hold.
  public init(
    team: String? = nil, ties: [String], seniority: String? = nil, columns: [String] = [], assessedOn: Day
  ) throws(SpecificationError) {
    self.init(assessedOn: assessedOn)
    if let team { self.team = try Self.team(team) }
    if let seniority { self.seniority = try Self.seniority(seniority) }
    for tie in ties {
      let (relation, meaning) = try Self.tie(tie)
      guard relations.updateValue(meaning, forKey: relation) == nil else {
        throw SpecificationError(subject: .tie, specification: tie, message: "'\(relation)' has a meaning already")
      }
    }
    for column in columns {
      let (name, header) = try Self.column(column)
      guard self.columns.updateValue(header, forKey: name) == nil else {
        throw SpecificationError(subject: .column, specification: column, message: "'\(name)' has a column already")
      }
    }
  }

  /// The names that columns go by here.
  static let columnNames = ["id", "name", "title", "department", "source", "target", "relation"]

  private static func team(_ text: String) throws(SpecificationError) -> (column: String, value: String) {
    guard let (column, value) = halves(of: text, at: text.firstIndex(of: "=")) else {
      throw SpecificationError(
        subject: .team, specification: text, message: "write it as COLUMN=VALUE, such as department=4")
    }
    return (column, value)
  }

  private static func tie(_ text: String) throws(SpecificationError) -> (String, Meaning) {
    func error(_ message: String) -> SpecificationError {
      SpecificationError(subject: .tie, specification: text, message: message)
    }
    guard let (relation, meaning) = halves(of: text, at: text.lastIndex(of: "=")) else {
      throw error("write it as RELATION=relationship:RATING, RELATION=influences:WEIGHT or RELATION=reportsTo")
    }
    let parts = meaning.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    switch parts[0] {
    case "reportsTo":
      guard parts.count == 1 else { throw error("'reportsTo' has no number") }
      return (relation, .reportsTo)
    case "relationship":
      guard let rating = number(parts.dropFirst().first, in: 0...5) else {
        throw error("'relationship' needs a rating from 0 to 5, such as \(relation)=relationship:4")
      }
      return (relation, .relationship(rating: rating))
    case "influences":
      guard let weight = number(parts.dropFirst().first, in: 0...1) else {
        throw error("'influences' needs a weight from 0 to 1, such as \(relation)=influences:0.5")
      }
      return (relation, .influences(weight: weight))
    default:
      throw error("'\(parts[0].shortened)' is none of relationship, influences, reportsTo")
    }
  }

  private static func seniority(
    _ text: String
  ) throws(SpecificationError) -> (column: String, levels: [String: Seniority]) {
    func error(_ message: String) -> SpecificationError {
      SpecificationError(subject: .seniority, specification: text, message: message)
    }
    guard let (column, rest) = halves(of: text, at: text.firstIndex(of: ":")) else {
      throw error("write it as COLUMN:VALUE=LEVEL,VALUE=LEVEL, such as level:1=chief,2=manager")
    }
    var levels: [String: Seniority] = [:]
    for pair in rest.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let (value, word) = halves(of: pair, at: pair.lastIndex(of: "=")) else {
        throw error("'\(pair.shortened)' is not VALUE=LEVEL")
      }
      guard let level = Seniority.allCases.first(where: { "\($0)" == word || "\($0.rawValue)" == word }) else {
        let words = Seniority.allCases.map { "\($0)" }
        let nearest = Suggestion.nearest(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
        throw error("'\(word.shortened)' is none of \(words.joined(separator: ", "))" + nearest)
      }
      guard levels.updateValue(level, forKey: value) == nil else { throw error("'\(value)' has a level already") }
    }
    return (column, levels)
  }

  private static func column(_ text: String) throws(SpecificationError) -> (String, String) {
    guard let (name, header) = halves(of: text, at: text.firstIndex(of: "=")) else {
      throw SpecificationError(
        subject: .column, specification: text, message: "write it as NAME=COLUMN, such as name=Full Name")
    }
    guard columnNames.contains(name) else {
      let nearest = Suggestion.nearest(to: name, among: columnNames).map { "; did you mean '\($0)'?" } ?? ""
      throw SpecificationError(
        subject: .column, specification: text,
        message: "'\(name.shortened)' is none of \(columnNames.joined(separator: ", "))" + nearest)
    }
    return (name, header)
  }

  /// The texts before and after an index, if neither is empty.
  private static func halves(of text: String, at index: String.Index?) -> (String, String)? {
    guard let index, index != text.startIndex, text.index(after: index) != text.endIndex else { return nil }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }

  private static func number(_ text: String?, in range: ClosedRange<Double>) -> Double? {
    guard let text, text.utf8.allSatisfy({ "0123456789.".utf8.contains($0) }), let number = Double(text) else {
      return nil
    }
    return range.contains(number) ? number : nil
  }
}
