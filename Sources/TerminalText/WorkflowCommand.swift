/// How bad something is that GitHub shows beside a line.
package enum AnnotationKind: String, Hashable, Sendable {
  case error, warning, notice
}

/// A line on standard output that GitHub's runner takes for a command: `::error file=…,line=…::message`.
package struct WorkflowCommand: Sendable {
  private let kind: AnnotationKind
  private let properties: [(name: String, value: String)]
  private let message: String

  /// - Parameter properties: such as `file`, `line` and `title`, in the order they are written.
  package init(_ kind: AnnotationKind, _ properties: [(name: String, value: String)], message: String) {
    self.kind = kind
    self.properties = properties
    self.message = message
  }

  /// The line, without a line break at the end.
  package var line: String {
    let properties = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }
    let separator = properties.isEmpty ? "" : " "
    return "::\(kind.rawValue)\(separator)\(properties.joined(separator: ","))::"
      + Self.escaped(message, isProperty: false)
  }

  /// GitHub's own escapes: `%`, CR and LF everywhere, and `:` and `,` in properties as well.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
