import Yams

/// Gets a tree out of YAML with duplicate keys, so that they are reported with everything else in one run.
///
/// Yams stops at the first duplicate key and names the place of its first occurrence. That occurrence is overwritten by
/// as many private-use characters, which moves nothing, and composed again; what the key was called is remembered.
struct RepairedKeys {
  /// The name of each overwritten key by its position.
  private(set) var original: [SourcePosition: String] = [:]

  /// Composing anew for each duplicate key costs the length of the text each time, so this many bytes are read in all.
  private static let readLimit = 4 * SourceText.sizeLimit
  /// So many duplicate keys are found in one run of a small text.
  private static let repairLimit = 200

  /// Composes `source`; the root is nil for a text of comments only.
  ///
  /// - Throws: the problem that keeps the text from being YAML.
  static func compose(_ source: SourceText) throws(Diagnostics) -> (root: Yams.Node?, keys: RepairedKeys) {
    var keys = RepairedKeys()
    var text = source.string
    text.makeContiguousUTF8()
    var scalars: [Unicode.Scalar] = []
    let limit = min(repairLimit, readLimit / max(1, source.bytes.count))
    while true {
      do {
        // The encoding is named, as the default would ask the environment. No rules: what a text means is not Yams' affair.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        return (try parser.singleRoot(), keys)
      } catch {
        if scalars.isEmpty { scalars = Array(text.unicodeScalars) }
        guard keys.original.count < limit, keys.repair(&scalars, of: source, after: error) else {
          throw Diagnostics([source.diagnostic(for: error)] + keys.original.map { source.duplicate($1, at: $0) })
        }
        text = String(String.UnicodeScalarView(scalars))
      }
    }
  }

  /// Overwrites the duplicate key that `error` complains of; false if it complains of something else.
  private mutating func repair(
    _ scalars: inout [Unicode.Scalar], of source: SourceText, after error: any Error
  ) -> Bool {
    guard case .duplicatedKeysInMapping(_, let context) = error as? YamlError,
      let placeholder = Unicode.Scalar(0xE000 + UInt32(original.count))
    else { return false }
    let position = SourcePosition(context.mark)
    guard let range = Self.keyRange(in: scalars, at: source.characterCount(before: position)), !range.isEmpty else {
      return false
    }
    original[position] = String(String.UnicodeScalarView(scalars[range]))
    for index in range { scalars[index] = placeholder }
    return true
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
      case let scalar where scalar == quote: return next == quote ? nil : first..<index
      case ":" where quote == nil && (next.properties.isWhitespace || ",[]{}".unicodeScalars.contains(next)):
        let key = scalars[first..<index]
        return first..<((key.lastIndex { $0 != " " && $0 != "\t" } ?? first - 1) + 1)
      default: index += 1
      }
    }
    return nil
  }
}

extension SourceText {
  fileprivate func duplicate(_ key: String, at position: SourcePosition) -> Diagnostic {
    diagnostic(
      .duplicateKey, at: position, width: key.unicodeScalars.count,
      message: "'\(key.shortened)' stands twice in one mapping; a key may stand only once")
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
      return duplicate(keys.first ?? "", at: SourcePosition(context.mark))
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
