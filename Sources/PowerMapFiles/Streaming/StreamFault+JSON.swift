import DataTree
import PowerMap

extension StreamFault {
  /// The answer to the line, as one line of JSON without its end: `id`, null where it cannot be read, and `error` with
  /// `code`, `message`, `line` and `column` of the first error, and the `others` where there are several.
  ///
  /// `line` is the number of the line in the stream, from 1; columns count characters from 1.
  public func json(line: Int) -> String {
    let errors = diagnostics.errors.map { problem in
      Tree.record([
        ("code", .text(problem.code.rawValue)), ("column", .integer(problem.position.column)),
        ("line", .integer(line)), ("message", .text(problem.sentence)),
      ])
    }
    var first = errors.first ?? .null
    if errors.count > 1, case .mapping(let entries) = first {
      first = Tree.mapping(entries + [Tree.Entry("others", .list(Array(errors.dropFirst())))])
    }
    return Tree.record([("id", id.map { .text($0.rawValue) } ?? .null), ("error", first)]).json(isIndented: false)
  }
}
