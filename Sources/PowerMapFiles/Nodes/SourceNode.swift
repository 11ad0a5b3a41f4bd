/// A value of a text with the place where it stands: what YAML, JSON and CSV have in common.
struct SourceNode: Sendable {
  fileprivate let tree: SourceTree
  fileprivate let index: Int

  /// What the value is.
  enum Content {
    case scalar(Scalar)
    case sequence(Items)
    case mapping(Entries)
  }

  var content: Content {
    switch tree.values[index].kind {
    case .plain, .quoted: .scalar(Scalar(node: self))
    case .sequence: .sequence(Items(node: self))
    case .mapping: .mapping(Entries(node: self))
    }
  }

  /// The text it is of.
  var source: SourceText { tree.values.source }
  /// Where it begins.
  var position: SourcePosition { tree.values.position(at: index) }
  /// The characters that a caret should underline: the scalar as it is written, or the opening bracket.
  var width: Int { tree.values.width(at: index) }

  /// Nesting deeper than this is an error: no account needs it, and it guards everything that walks a tree.
  static let depthLimit = 32

  /// Whether it is a scalar that says that there is no value: `null`, `~` or nothing at all.
  var isNull: Bool {
    tree.values[index].kind == .plain && Self.nulls.contains { tree.values.hasText($0, at: index) }
  }

  private static let nulls = ["", "~", "null", "Null", "NULL"].map { Array($0.utf8) }

  /// Whether it is a single value.
  var isScalar: Bool { tree.values[index].kind == .plain || tree.values[index].kind == .quoted }

  /// Whether it is a mapping.
  var isMapping: Bool { tree.values[index].kind == .mapping }

  /// The value of a key of a mapping.
  subscript(key: String) -> SourceNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.hasKey(key) }?.value
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
  /// A single value as it is written. Nothing is guessed from the text: what it means is decided by the field it is for,
  /// so `no`, `012` and `2026-10-01` are texts, and become a number or a date only where one is due.
  struct Scalar {
    fileprivate let node: SourceNode

    var text: String { node.tree.values.text(at: node.index) }

    /// Whether it stands in quotes, which makes it text whatever it looks like.
    var isQuoted: Bool { node.tree.values[node.index].kind == .quoted }

    /// Whether it says that there is no value.
    var isNull: Bool { node.isNull }
  }

  /// The items of a sequence.
  struct Items: Sequence, IteratorProtocol {
    private let tree: SourceTree
    private var index: Int
    private let end: Int

    fileprivate init(node: SourceNode) {
      tree = node.tree
      index = node.index + 1
      end = tree.values[node.index].end
    }

    /// No items.
    init(emptyOf node: SourceNode) {
      tree = node.tree
      (index, end) = (0, 0)
    }

    mutating func next() -> SourceNode? {
      guard index < end else { return nil }
      defer { index = tree.values[index].end }
      return SourceNode(tree: tree, index: index)
    }
  }

  /// A key of a mapping, where it stands, and its value.
  struct Entry {
    /// The key as a node, so that it is read and reported like a value.
    let keyNode: SourceNode

    var key: String { keyNode.tree.values.text(at: keyNode.index) }
    func hasKey(_ key: String) -> Bool { keyNode.tree.values.hasText(key, at: keyNode.index) }
    var value: SourceNode { SourceNode(tree: keyNode.tree, index: keyNode.index + 1) }
  }

  /// The keys and values of a mapping.
  struct Entries: Sequence, IteratorProtocol {
    private let tree: SourceTree
    private let start: Int
    private var index: Int
    private let end: Int

    fileprivate init(node: SourceNode) {
      tree = node.tree
      start = node.index + 1
      index = start
      end = tree.values[node.index].end
    }

    /// No entries.
    init(emptyOf node: SourceNode) {
      tree = node.tree
      (start, index, end) = (0, 0, 0)
    }

    mutating func next() -> Entry? {
      guard index < end else { return nil }
      defer { index = after(index) }
      return Entry(keyNode: SourceNode(tree: tree, index: index))
    }

    var count: Int { reduce(0) { count, _ in count + 1 } }

    /// The entry of a key, looked for from the one that was found last and then from the beginning: the quickest for
    /// whoever asks for keys in the order in which they stand.
    mutating func find(_ name: [UInt8]) -> Entry? {
      let stop = index
      while index < end {
        if let entry = take(name) { return entry }
      }
      index = start
      while index < stop {
        if let entry = take(name) { return entry }
      }
      return nil
    }

    /// The next entry, if it has that key.
    private mutating func take(_ name: [UInt8]) -> Entry? {
      let key = index
      index = after(key)
      return tree.values.hasText(name, at: key) ? Entry(keyNode: SourceNode(tree: tree, index: key)) : nil
    }

    /// The index of the key after one.
    private func after(_ key: Int) -> Int { tree.values[key + 1].end }
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
