/// A value of a text with the place where it stands: what YAML, JSON and CSV have in common.
struct SourceNode: Sendable {
  fileprivate let tree: SourceTree
  fileprivate let index: Int

  /// The text of a single value as it is written; nil for a sequence or mapping. Nothing is guessed from it: what it means
  /// is decided by the field it is for, so `no`, `012` and `2026-10-01` are texts, and become a number or a date only
  /// where one is due.
  var text: String? { isScalar ? tree.values.text(at: index) : nil }

  /// Whether a single value or key is that text, byte by byte.
  func hasText(_ text: [UInt8]) -> Bool { tree.values.hasText(text, at: index) }

  /// The mark of a single value or key.
  var keyMark: KeyMark { tree.values.keyMark(at: index) }

  /// The items of a sequence; none of anything else.
  var items: Items { Items(of: self) }

  /// The keys and values of a mapping; none of anything else.
  var entries: Entries { Entries(of: self) }

  /// The text it is of.
  var source: SourceText { tree.values.source }
  /// Where it begins.
  var position: SourcePosition { tree.values.position(at: index) }
  /// The characters that a caret should underline: the scalar as it is written, or the opening bracket.
  var width: Int { tree.values.width(at: index) }

  /// Nesting deeper than this is an error: no account needs it, and it guards everything that walks a tree.
  static let depthLimit = 32

  /// Whether it is a scalar that says that there is no value: `null`, `~` or nothing at all.
  var isNull: Bool { tree.values.isNull(at: index) }

  /// Whether it stands in quotes, which makes it text whatever it looks like.
  var isQuoted: Bool { tree.values[index].kind == .quoted }

  /// Whether it is a single value.
  var isScalar: Bool { tree.values[index].kind == .plain || tree.values[index].kind == .quoted }

  /// Whether it is a sequence.
  var isSequence: Bool { tree.values[index].kind == .sequence }

  /// Whether it is a mapping.
  var isMapping: Bool { tree.values[index].kind == .mapping }

  /// The value of a key of a mapping.
  subscript(key: String) -> SourceNode? { entries.first { $0.hasKey(key) }?.value }

  /// The value or key of the same text at an index.
  func part(at index: Int) -> SourceNode { SourceNode(tree: tree, index: index) }

  /// What is said of a key that stands twice.
  static func duplicateKey(_ key: String, line: Int) -> String {
    "'\(key.shortened)' already stands in line \(line); a key may stand only once"
  }

  /// What it is, for a message: `a list`, `a mapping`, `nothing`, or the text in quotes.
  var described: String {
    if isSequence { return "a list" }
    return isNull ? "nothing" : text.map { "'\($0.shortened)'" } ?? "a mapping"
  }
}

/// The values of a text, shared by the nodes that stand for them.
final class SourceTree: Sendable {
  fileprivate let values: SourceValues

  init(_ values: SourceValues) {
    self.values = values
  }

  /// The first value, which all others are inside of.
  var root: SourceNode { SourceNode(tree: self, index: 0) }

  /// The node of the value at an index.
  func node(at index: Int) -> SourceNode { SourceNode(tree: self, index: index) }
}

extension SourceNode {
  /// The items of a sequence.
  struct Items: Sequence, IteratorProtocol {
    private let node: SourceNode
    private var cursor: SourceCursor

    fileprivate init(of node: SourceNode) {
      self.node = node
      cursor = node.itemCursor
    }

    mutating func next() -> SourceNode? { cursor.next(in: node).map(node.part) }
  }

  /// A key of a mapping, where it stands, and its value.
  struct Entry {
    /// The key as a node, so that it is read and reported like a value.
    let keyNode: SourceNode

    var key: String { keyNode.tree.values.text(at: keyNode.index) }
    func hasKey(_ key: String) -> Bool { keyNode.tree.values.hasText(key, at: keyNode.index) }
    var value: SourceNode { keyNode.part(at: keyNode.index + 1) }
  }

  /// The keys and values of a mapping.
  struct Entries: Sequence, IteratorProtocol {
    private let node: SourceNode
    private var cursor: SourceCursor

    fileprivate init(of node: SourceNode) {
      self.node = node
      cursor = node.keyCursor
    }

    mutating func next() -> Entry? { cursor.next(in: node).map { Entry(keyNode: node.part(at: $0)) } }

    /// How many there are in all.
    var count: Int { cursor.count(in: node) }
  }

  /// Whether a mapping has a key.
  func hasKey(_ key: String) -> Bool {
    var keys = keyCursor
    while let index = keys.next(in: self) {
      if tree.values.hasText(key, at: index) { return true }
    }
    return false
  }
}

// Not initializers of the cursor, which would own the node, and count a reference to it.
extension SourceNode {
  /// Moves over the items of a sequence; over none of anything else.
  var itemCursor: SourceCursor { SourceCursor(after: index, end: end(of: .sequence), keys: 0) }

  /// Moves over the keys of a mapping, each one before its value; over none of anything else.
  var keyCursor: SourceCursor { SourceCursor(after: index, end: end(of: .mapping), keys: 1) }

  /// The index after the last value inside it; there is none inside anything but a value of that kind.
  private func end(of kind: SourceValues.Kind) -> Int {
    let value = tree.values[index]
    return value.kind == kind ? value.end : index + 1
  }
}

/// Moves over the items of a sequence or the keys of a mapping by their indices.
///
/// It holds no node, but is told it at each move: whoever reads thousands of values need not count references to each.
struct SourceCursor {
  private let start: Int
  private var following: Int
  private let end: Int
  /// How many values stand before the one that is moved over: the key before its value.
  private let keys: Int

  /// - Parameter keys: How many values stand before the one that is moved over.
  fileprivate init(after index: Int, end: Int, keys: Int) {
    start = index + 1
    following = start
    self.end = end
    self.keys = keys
  }

  /// The index of the next item or key; nil where there is none.
  mutating func next(in node: SourceNode) -> Int? {
    guard following < end else { return nil }
    let index = following
    following = node.tree.values[index + keys].end
    return index
  }

  /// How many there are in all.
  func count(in node: SourceNode) -> Int {
    var (count, index) = (0, start)
    while index < end {
      count += 1
      index = node.tree.values[index + keys].end
    }
    return count
  }

  /// How many keys there are in all, and their marks.
  func marks(in node: SourceNode) -> (count: Int, marks: KeyMark) {
    var (count, marks, index) = (0, KeyMark(), start)
    while index < end {
      count += 1
      marks.formUnion(node.tree.values.keyMark(at: index))
      index = node.tree.values[index + keys].end
    }
    return (count, marks)
  }

  /// Moves to a key; nil where there is none. It is looked for from the one that was found last and then from the
  /// beginning: the quickest for whoever asks for keys in the order in which they stand.
  mutating func find(_ name: [UInt8], in node: SourceNode) -> Int? {
    let stop = following
    while let index = next(in: node) {
      if node.tree.values.hasText(name, at: index) { return index }
    }
    following = start
    while following < stop, let index = next(in: node) {
      if node.tree.values.hasText(name, at: index) { return index }
    }
    return nil
  }
}

extension SourceValues {
  /// Where a value begins.
  func position(at index: Int) -> SourcePosition {
    switch self[index].mark {
    case .characters(let line, let column, _): SourcePosition(line: Int(line), column: Int(column))
    case .bytes(let start, _): source.position(ofByte: Int(start))
    }
  }

  /// How many characters it takes, or its opening bracket; at least one.
  fileprivate func width(at index: Int) -> Int {
    switch self[index].mark {
    case .characters(_, _, let width): max(1, Int(width))
    case .bytes(let start, let end): max(1, source.characterCount(in: Int(start)..<Int(end)))
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
