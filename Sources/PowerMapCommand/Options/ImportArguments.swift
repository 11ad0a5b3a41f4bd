import ArgumentParser
import PowerMap
import PowerMapFiles

/// `NAME=VALUE`.
struct NamedValue: ExpressibleByArgument, Hashable {
  var name: String
  var value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    self.name = String(argument[..<equals])
    self.value = String(argument[argument.index(after: equals)...])
    if value.isEmpty { return nil }
  }
}

/// `RELATION=relationship:4`, `RELATION=influences:0.5` or `RELATION=reportsTo`.
struct RelationMeaning: ExpressibleByArgument {
  var relation: String
  var meaning: CSVImport.Meaning

  init?(argument: String) {
    guard let pair = NamedValue(argument: argument) else { return nil }
    let parts = pair.value.split(separator: ":", omittingEmptySubsequences: false)
    let number = parts.count == 2 ? Double(parts[1]) : nil
    self.relation = pair.name
    switch (parts.first, number) {
    case ("relationship", let rating?) where (0...5).contains(rating): self.meaning = .relationship(rating: rating)
    case ("influences", let weight?) where (0...1).contains(weight): self.meaning = .influences(weight: weight)
    case ("reportsTo", nil) where parts.count == 1: self.meaning = .reportsTo
    default: return nil
    }
  }
}

/// `COLUMN:VALUE=LEVEL,VALUE=LEVEL`, where a level is a word such as `director` or 1 to 6.
struct SeniorityColumn: ExpressibleByArgument {
  var column: String
  var levels: [String: Seniority]

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":"), colon != argument.startIndex else { return nil }
    self.column = String(argument[..<colon])
    self.levels = [:]
    for part in argument[argument.index(after: colon)...].split(separator: ",") {
      guard let pair = NamedValue(argument: String(part)),
        let level = Seniority.allCases.first(where: { "\($0)" == pair.value || "\($0.rawValue)" == pair.value })
      else { return nil }
      levels[pair.name] = level
    }
    if levels.isEmpty { return nil }
  }
}
