/// A value of a file with the place where it stands: what YAML and JSON have in common.
struct SourceNode: Hashable, Sendable {
  /// What the value is.
  enum Content: Hashable, Sendable {
    case scalar(Scalar)
    case sequence([SourceNode])
    case mapping([Entry])
  }

  /// A single value as it is written. Nothing is guessed from the text: what it means is decided by the field it is for,
  /// so `no`, `012` and `2026-10-01` are texts, and become a number or a date only where one is due.
  struct Scalar: Hashable, Sendable {
    var text: String
    /// Whether it stands in quotes, which makes it text whatever it looks like.
    var isQuoted: Bool

    /// Whether it says that there is no value: `null`, `~` or nothing at all.
    var isNull: Bool { !isQuoted && ["", "~", "null", "Null", "NULL"].contains(text) }
  }

  /// A key of a mapping, where it stands, and its value.
  struct Entry: Hashable, Sendable {
    var key: String
    var keyPosition: SourcePosition
    /// The number of characters of the key as it is written.
    var keyWidth: Int
    var value: SourceNode

    init(key: String, keyPosition: SourcePosition, keyWidth: Int? = nil, value: SourceNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.keyWidth = max(1, keyWidth ?? key.unicodeScalars.count)
      self.value = value
    }

    /// The key as a node, so that it is read and reported like a value.
    var keyNode: SourceNode {
      SourceNode(
        content: .scalar(Scalar(text: key, isQuoted: false)), position: keyPosition, width: keyWidth)
    }
  }

  var content: Content
  var position: SourcePosition
  /// The characters that a caret should underline: the scalar as it is written, or the opening bracket.
  var width: Int

  init(content: Content, position: SourcePosition, width: Int? = nil) {
    self.content = content
    self.position = position
    if let width {
      self.width = max(1, width)
    } else if case .scalar(let scalar) = content {
      self.width = max(1, scalar.text.unicodeScalars.count + (scalar.isQuoted ? 2 : 0))
    } else {
      self.width = 1
    }
  }

  /// Nesting deeper than this is an error: no account needs it, and it guards everything that walks a tree.
  static let depthLimit = 32

  /// Whether it is a scalar that says that there is no value.
  var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.isNull } else { false }
  }

  /// Whether it is a mapping.
  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> SourceNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// What is said of a key that stands twice.
  static func duplicateKey(_ key: String, line: Int) -> String {
    "'\(key.shortened)' already stands in line \(line); a key may stand only once"
  }

  /// What it is, for a message: `a list`, `a mapping`, `nothing`, or the text in quotes.
  var described: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar(let scalar): "'\(scalar.text.shortened)'"
    }
  }
}

extension String {
  /// The text as it is quoted in a message: on one line and not longer than 60 characters.
  var shortened: String { shortened(to: 60) }

  /// The text on one line and not longer than `limit` characters.
  func shortened(to limit: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(limit) {
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(scalars) + (unicodeScalars.count > limit ? "…" : "")
  }
}

extension SourceText {
  /// The tree of the text, read as JSON if the file is called so, else as YAML, and the problems of syntax that leave
  /// something to read: duplicate keys, of which the first counts, nesting and tags.
  ///
  /// - Throws: the problems that leave nothing.
  func parsed() throws(Diagnostics) -> (root: SourceNode, problems: [Diagnostic]) {
    guard !isBlank else {
      throw Diagnostics([diagnostic(.emptyFile, at: .start, message: "the file is empty")])
    }
    return path.lowercased().hasSuffix(".json") ? try JSONNodes.parse(self) : try YAMLNodes.parse(self)
  }
}
