// What a reader finds in a file while it reads, a book built in code is checked for here.

extension Identifier {
  /// Whether the id is one.
  func problems(at path: @autoclosure () -> String) -> [BookProblem] {
    isValid ? [] : [BookProblem(.malformed, at: path(), "'\(rawValue)' is no id")]
  }
}

extension Person {
  /// What is wrong with the person alone. The path is only made where something is.
  func problems(at path: @autoclosure () -> String) -> [BookProblem] {
    var problems = id.problems(at: path())
    problems += formalAuthority.problems(at: "\(path()).formalAuthority", range: 0...1)
    problems += attritionProbability.problems(at: "\(path()).attritionProbability", range: 0...1)
    problems += perceivedPower.problems(at: "\(path()).perceivedPower", range: 0...1)
    problems += stance.problems(at: "\(path()).stance")
    if let cadenceDays, cadenceDays < 1 {
      problems.append(BookProblem(.outOfRange, at: "\(path()).cadenceDays", "'cadenceDays' is less than 1"))
    }
    if let joinedOn, let leavingOn, leavingOn < joinedOn {
      problems.append(BookProblem(.endBeforeStart, at: "\(path()).leavingOn", "'leavingOn' is before 'joinedOn'"))
    }
    for (index, employment) in employment.enumerated() {
      if let to = employment.to, to < employment.from {
        problems.append(BookProblem(.endBeforeStart, at: "\(path()).employment.\(index)", "'to' is before 'from'"))
      }
    }
    return problems
  }
}

extension Double? {
  /// Whether the number, if there is one, lies in a range; NaN lies in none.
  func problems(at path: @autoclosure () -> String, range: ClosedRange<Double>) -> [BookProblem] {
    guard let number = self, !range.contains(number) else { return [] }
    return [.outOfRange(number, range, at: path())]
  }
}

extension History {
  /// Two values of one day.
  func problems(at path: @autoclosure () -> String) -> [BookProblem] {
    guard entries.count > 1 else { return [] }
    return zip(entries, entries.dropFirst()).filter { $0.on == $1.on }.map { _, second in
      BookProblem(.duplicateDate, at: "\(path()).\(second.on)", "there are two values for \(second.on)")
    }
  }
}

extension History where Value == Double {
  /// Two values of one day, and values outside a range.
  func problems(at path: @autoclosure () -> String, range: ClosedRange<Double>) -> [BookProblem] {
    // Most have one value or none.
    if entries.count < 2, entries.allSatisfy({ range.contains($0.value) }) { return [] }
    let outside = entries.filter { !range.contains($0.value) }
    return problems(at: path()) + outside.map { .outOfRange($0.value, range, at: "\(path()).\($0.on)") }
  }
}

extension Policy {
  /// The constants outside their ranges. Those of most books are the usual ones, which are within them.
  func problems() -> [BookProblem] {
    if self == Self.usual { return [] }
    return Self.keys.flatMap { key -> [BookProblem] in
      var path: String { "policy.\(key.path)" }
      switch key.place {
      case .number(let keyPath, let range):
        return Optional(self[keyPath: keyPath]).problems(at: path, range: range)
      case .integer(let keyPath, let range):
        let value = self[keyPath: keyPath]
        return range.contains(value) ? [] : [BookProblem(.outOfRange, at: path, "\(value) is not in \(range)")]
      case .requirements(let keyPath):
        let isSound = self[keyPath: keyPath].values.allSatisfy { $0.threads >= 0 && $0.ours >= 0 }
        return isSound ? [] : [BookProblem(.outOfRange, at: path, "a requirement is negative")]
      case .purpose, .roles:
        return []
      }
    }
  }
}

extension BookProblem {
  fileprivate static func outOfRange(_ number: Double, _ range: ClosedRange<Double>, at path: String) -> BookProblem {
    BookProblem(.outOfRange, at: path, "\(number) is not from \(range.lowerBound) to \(range.upperBound)")
  }
}
