import DataTree
import PowerMap

/// How a value of one type stands in a file: how it is read, and how a schema describes it.
struct Form<Value: Sendable>: Sendable {
  /// The JSON Schema of the value.
  let schema: Tree
  /// The value of a node, or nil with a report.
  let read: @Sendable (SourceNode, inout Reading) -> Value?
}

extension Form where Value == String {
  /// Any text; `no` and `012` are texts too.
  static let text = Form(schema: Schema.type(["string", "number", "boolean"])) { node, reading in
    reading.text(of: node)
  }
}

extension Form where Value == Bool {
  /// `true` or `false`.
  static let flag = Form(schema: Schema.type("boolean")) { node, reading in
    if !node.isQuoted, let text = node.text, let value = Bool(text) { return value }
    reading.report(.wrongType, at: node, "\(node.described) stands where 'true' or 'false' is due")
    return nil
  }
}

extension Form where Value == Double {
  /// A number within a range; never infinite, never NaN.
  static func number(_ range: ClosedRange<Double>) -> Form {
    let words = "a number from \(range.lowerBound.shortestText) to \(range.upperBound.shortestText)"
    let schema = Tree.record([
      ("type", .text("number")), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
    ])
    return Form(schema: schema) { node, reading in
      guard let text = node.text, !node.isQuoted, !node.isNull else {
        reading.report(.wrongType, at: node, "\(node.described) stands where \(words) is due")
        return nil
      }
      guard let number = Double(text), text.utf8.allSatisfy(isDecimal) else {
        if [".nan", ".inf", "-.inf", "nan", "inf", "-inf", "infinity"].contains(text.lowercased()) {
          reading.report(.outOfRange, at: node, "'\(text)' is not \(words)")
        } else {
          reading.report(.wrongType, at: node, "\(node.described) stands where \(words) is due")
        }
        return nil
      }
      guard range.contains(number) else {
        reading.report(.outOfRange, at: node, "'\(text.shortened)' is not \(words)")
        return nil
      }
      return number
    }
  }
}

/// Whether a byte can stand in a number as people write it: no hexadecimal digit, and no letter of `inf` or `nan`.
@Sendable private func isDecimal(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "e"), UInt8(ascii: "E"):
    true
  default: false
  }
}

extension Form where Value == Int {
  /// A whole number within a range.
  static func integer(_ range: ClosedRange<Int>) -> Form {
    let words = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    let schema = Tree.record([
      ("type", .text("integer")), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
    ])
    return Form(schema: schema) { node, reading in
      guard !node.isQuoted, let text = node.text, let number = Int(text) else {
        reading.report(.wrongType, at: node, "\(node.described) stands where \(words) is due")
        return nil
      }
      guard range.contains(number) else {
        reading.report(.outOfRange, at: node, "'\(number)' is not \(words)")
        return nil
      }
      return number
    }
  }
}

extension Form where Value == Day {
  /// `YYYY-MM-DD`.
  static let day = Form(schema: .record([("type", .text("string")), ("pattern", .text(Schema.dayPattern))])) {
    node, reading in reading.day(of: node)
  }
}

extension Form where Value == Money {
  /// `1200000 EUR`.
  static let money = Form(
    schema: .record([("type", .text("string")), ("pattern", .text("^-?[0-9]+(\\.[0-9]+)? +[A-Z]{3}$"))])
  ) { node, reading in
    if let text = node.text, let money = Money(text) { return money }
    reading.report(.malformed, at: node, "\(node.described) is no amount of money; write it as '1200000 EUR'")
    return nil
  }
}

extension Form where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var word: Form { word(of: Array(Value.allCases)) }

  /// One of some words of an enumeration.
  static func word(of cases: [Value]) -> Form {
    let words = Words(cases.map(\.rawValue))
    return Form(schema: .record([("enum", .list(words.texts.map(Tree.text)))])) { node, reading in
      if let index = words.index(of: node) { return cases[index] }
      guard let text = node.text, !node.isNull else {
        reading.report(.wrongType, at: node, "\(node.described) stands where a word is due")
        return nil
      }
      reading.report(unknownWord: text, at: node, among: words.texts)
      return nil
    }
  }
}

extension Form where Value: CaseIterable & RawRepresentable, Value.RawValue == Int {
  /// A level, as its word or its number.
  static var level: Form {
    let cases = Array(Value.allCases)
    let words = Words(cases.map { "\($0)" })
    let numbers = Value.allCases.map(\.rawValue)
    let schema = Tree.record([("enum", .list(words.texts.map(Tree.text) + numbers.map(Tree.integer)))])
    return Form(schema: schema) { node, reading in
      if let index = words.index(of: node) { return cases[index] }
      guard let text = node.text, !node.isNull else {
        reading.report(.wrongType, at: node, "\(node.described) stands where a word or number is due")
        return nil
      }
      if let number = Int(text), !node.isQuoted {
        if let value = Value(rawValue: number) { return value }
        reading.report(
          .outOfRange, at: node, "'\(number)' is not from \(numbers.min() ?? 0) to \(numbers.max() ?? 0)")
        return nil
      }
      reading.report(unknownWord: text, at: node, among: words.texts)
      return nil
    }
  }
}

extension Form {
  /// The id of a record declared elsewhere, or being declared here.
  static func id<Subject>() -> Form where Value == Identifier<Subject> {
    Form(schema: .record([("type", Schema.types(["string", "integer"])), ("pattern", .text(Schema.idPattern))])) {
      node, reading in
      guard let text = reading.text(of: node) else { return nil }
      let id = Identifier<Subject>(text)
      if id.isValid { return id }
      reading.report(.malformed, at: node, "'\(text.shortened)' is no id; \(Schema.idGrammar)")
      return nil
    }
  }

  /// A list of values; what cannot be read is left out.
  static func list<Item>(_ item: Form<Item>) -> Form where Value == [Item] {
    Form(schema: Schema.list(item.schema)) { node, reading in
      var items: [Item] = []
      reading.readItems(of: node, into: &items) { item.read($0, &$1) }
      return items
    }
  }

  /// A list whose items keep their places as `decisions.0`, `decisions.1`, …
  static func numbered<Item>(_ item: Form<Item>) -> Form where Value == [Item] {
    Form(schema: Schema.list(item.schema)) { node, reading in
      var items: [Item] = []
      reading.readNumberedItems(of: node, into: &items, item.read)
      return items
    }
  }

  /// One value, dated `assessedOn`, or a mapping from dates to values.
  static func dated<Item>(_ item: Form<Item>) -> Form where Value == History<Item> {
    let dates = Tree.record([
      ("type", .text("object")), ("propertyNames", Form<Day>.day.schema), ("additionalProperties", item.schema),
    ])
    return Form(schema: Schema.orNull(.record([("anyOf", .list([item.schema, dates]))]))) { node, reading in
      guard node.isMapping else {
        if node.isNull { return History() }
        let value = item.read(node, &reading)
        guard let day = reading.assessedOn else {
          if reading.isAssessedOnUnreadable { return nil }
          reading.report(
            .undated, at: node,
            "this has no date and the file no 'assessedOn'; write {2026-10-01: …} or add 'assessedOn'")
          return nil
        }
        return value.map { History($0, on: day) }
      }
      var assessments: [Assessment<Item>] = []
      var keys = node.keyCursor
      assessments.reserveCapacity(keys.count(in: node))
      while let key = keys.next(in: node) {
        guard let day = reading.day(of: node.part(at: key)),
          let value = item.read(node.part(at: key + 1), &reading)
        else { continue }
        reading.note(inside: "\(day)", at: node.part(at: key + 1))
        assessments.append(Assessment(on: day, value: value))
      }
      return History(assessments)
    }
  }
}

// Those who read many ids or shares take the form that is made once.

extension Form where Value == Person.ID {
  /// The id of a person.
  static let person = Form.id()
}

extension Form where Value == Double {
  /// A number from 0 to 1.
  static let share = Form.number(0...1)
}

extension Reading {
  /// The text of a node, or nil with a report.
  mutating func text(of node: SourceNode) -> String? {
    if !node.isNull, let text = node.text { return text }
    report(.wrongType, at: node, "\(node.described) stands where a text is due")
    return nil
  }

  /// The day that a node is, or nil with a report.
  mutating func day(of node: SourceNode) -> Day? {
    if let text = node.text, let day = Day(text) { return day }
    report(.malformed, at: node, "\(node.described) is no date; write it as YYYY-MM-DD")
    return nil
  }

  /// A word that is none of those due: with what was probably meant, or else with all that it could be.
  fileprivate mutating func report(unknownWord word: String, at node: SourceNode, among words: [String]) {
    let suggestion = Suggestion.nearest(to: word, among: words)
    let due = suggestion == nil ? words.joined(separator: ", ") : "the \(words.count) words that can stand here"
    report(.unknownWord, at: node, "'\(word.shortened)' is none of \(due)", suggestion: suggestion)
  }
}
