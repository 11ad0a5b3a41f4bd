import Yams

/// Gets a tree out of YAML with duplicate keys, so that they are reported with everything else in one run.
///
/// Yams stops at the first duplicate key and names the place of its first occurrence. That occurrence is overwritten by
/// as many private-use characters, which moves nothing, and composed again; what the key was called is remembered.
struct RepairedKeys {
  /// The name of each overwritten key by its position.
  private(set) var original: [SourcePosition: String] = [:]

  /// So many duplicate keys are found in one run.
  private static let repairLimit = 20

  /// Composes `source`; the root is nil for a text of comments only.
  ///
  /// - Throws: the problem that keeps the text from being YAML.
  static func compose(_ source: SourceText) throws(Diagnostics) -> (root: Yams.Node?, keys: RepairedKeys) {
    var keys = RepairedKeys()
    var text = source.string
    text.makeContiguousUTF8()
    while true {
      do {
        // The encoding is named, as the default would ask the environment. No rules: what a text means is not Yams' affair.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        return (try parser.singleRoot(), keys)
      } catch {
        guard let repaired = keys.repair(text, after: error) else { throw Diagnostics([source.diagnostic(for: error)]) }
        text = repaired
      }
    }
  }

  /// The text without the duplicate key that `error` complains of, or nil if it complains of something else.
  private mutating func repair(_ text: String, after error: any Error) -> String? {
    guard case .duplicatedKeysInMapping(_, let context) = error as? YamlError, original.count < Self.repairLimit,
      let placeholder = Unicode.Scalar(0xE000 + UInt32(original.count))
    else { return nil }
    let position = SourcePosition(context.mark)
    var scalars = Array(text.unicodeScalars)
    guard let start = Self.index(of: position, in: text), let range = Self.keyRange(in: scalars, at: start),
      !range.isEmpty
    else { return nil }
    original[position] = String(String.UnicodeScalarView(scalars[range]))
    for index in range { scalars[index] = placeholder }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The number of scalars before `position`.
  private static func index(of position: SourcePosition, in text: String) -> Int? {
    guard let source = try? SourceText(path: "", text: text) else { return nil }
    var index = 0
    for line in 1..<max(1, position.line) { index += source.scalarCount(ofLine: line) }
    return index + position.column - 1
  }

  /// The characters of the key that begins at `start`: a plain scalar, or the inside of quotes without escapes.
  private static func keyRange(in scalars: [Unicode.Scalar], at start: Int) -> Range<Int>? {
    guard start < scalars.count else { return nil }
    let quote: Unicode.Scalar? = scalars[start] == "\"" || scalars[start] == "'" ? scalars[start] : nil
    var index = start + (quote == nil ? 0 : 1)
    let first = index
    while index < scalars.count {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      switch scalars[index] {
      case "\\" where quote != nil, "\n", "\r": return nil
      case let scalar where scalar == quote: return first..<index
      case ":" where quote == nil && (next.properties.isWhitespace || ",[]{}".unicodeScalars.contains(next)):
        return first..<index
      default: index += 1
      }
    }
    return nil
  }
}

extension SourceText {
  /// The number of scalars of a line with its line break.
  fileprivate func scalarCount(ofLine number: Int) -> Int {
    bytes[lineRange(number)].count { $0 & 0b1100_0000 != 0b1000_0000 }
  }

  /// What Yams says, in our words and at its place.
  fileprivate func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let during = context.map { " \($0.text)" } ?? ""
      return syntax("this is not YAML: \(problem)\(during)", at: SourcePosition(mark))
    case .composer(_, let problem, let mark, _) where problem.contains("another document"):
      return diagnostic(
        .severalDocuments, at: SourcePosition(mark), message: "a second document begins here; a file holds one account")
    case .composer(_, let problem, let mark, _):
      return syntax("this is not YAML: \(problem)", at: SourcePosition(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let name = (keys.first ?? "").shortened
      return diagnostic(
        .duplicateKey, at: SourcePosition(context.mark), width: name.unicodeScalars.count,
        message: "'\(name)' stands twice in one mapping; a key may stand only once")
    case .reader(let problem, _, _, _):
      return syntax("this is not YAML: \(problem)", at: .start)
    default:
      return syntax("this is not YAML", at: .start)
    }
  }

  private func syntax(_ message: String, at position: SourcePosition) -> Diagnostic {
    diagnostic(.syntax, at: position, message: message.shortened(to: 300))
  }
}
