import ArgumentParser

/// How many rows a table has at most: a number, or all.
struct RowLimit: ExpressibleByArgument, CustomStringConvertible {
  /// nil for all.
  var count: Int?

  /// A limit, or none.
  init(count: Int?) { self.count = count }

  /// Reads a number from 1, or `all`.
  init?(argument: String) {
    switch (argument, Int(argument)) {
    case ("all", _): count = nil
    case (_, let number?) where number >= 1: count = number
    default: return nil
    }
  }

  var description: String { count.map(String.init) ?? "all" }
  var defaultValueDescription: String { description }
}
