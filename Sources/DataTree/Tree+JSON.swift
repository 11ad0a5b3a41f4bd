extension Tree {
  /// The value as JSON text, indented by two spaces, with a line break at the end of a text of several lines.
  package func json(isIndented: Bool = true) -> String {
    var writer = JSONWriter(isIndented: isIndented)
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// `text` as a JSON string, which is a double-quoted YAML scalar as well.
  package static func quoted(_ text: String) -> String { Tree.text(text).json(isIndented: false) }
}
