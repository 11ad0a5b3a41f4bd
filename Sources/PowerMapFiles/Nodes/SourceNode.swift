/// A value of a text with the place where it stands: what YAML, JSON and CSV have in common.
struct SourceNode: Sendable {
  fileprivate let tree: SourceTree
  fileprivate var index: Int

  /// The text of a single value as it is written; nil for a sequence or mapping. Nothing is guessed from it: what it means
  /// is decided by the field it is for, so `no`, `012` and `2026-10-01` are texts, and become a number or a date only
  /// where one is due.
  var text: String? { isScalar ? tree.values.text(at: index) : nil }

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

  /// The index after the last value inside it; there is none inside anything but a value of that kind.
  private func end(of kind: SourceValues.Kind) -> Int {
    let value = tree.values[index]
    return value.kind == kind ? value.end : index + 1
  }

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
  ///
  /// One node is moved from item to item, because to make one of each takes longer than to read it.
  struct Items: Sequence, IteratorProtocol {
    /// The item that was moved to last.
    private(set) var item: SourceNode
    private var following: Int
    private let end: Int

    fileprivate init(of node: SourceNode) {
      item = node
      following = node.index + 1
      end = node.end(of: .sequence)
    }

    /// Moves to the next item; false where there is none.
    mutating func advance() -> Bool {
      guard following < end else { return false }
      item.index = following
      following = item.tree.values[following].end
      return true
    }

    mutating func next() -> SourceNode? { advance() ? item : nil }

    /// How many follow.
    var count: Int {
      var (count, index) = (0, following)
      while index < end {
        count += 1
        index = item.tree.values[index].end
      }
      return count
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
  ///
  /// One node is moved from value to value, because to make one of each takes longer than to read it.
  struct Entries: Sequence, IteratorProtocol {
    /// The value of the entry that was moved to last.
    private(set) var value: SourceNode
    private let start: Int
    private var following: Int
    private let end: Int

    fileprivate init(of node: SourceNode) {
      value = node
      start = node.index + 1
      following = start
      end = node.end(of: .mapping)
    }

    /// The entry that was moved to last.
    var entry: Entry { Entry(keyNode: SourceNode(tree: value.tree, index: value.index - 1)) }

    mutating func next() -> Entry? { advance() ? entry : nil }

    /// Moves to the next entry; false where there is none.
    mutating func advance() -> Bool {
      guard following < end else { return false }
      value.index = following + 1
      following = value.tree.values[value.index].end
      return true
    }

    /// How many there are in all.
    var count: Int {
      var (count, index) = (0, start)
      while index < end {
        count += 1
        index = value.tree.values[index + 1].end
      }
      return count
    }

    /// Whether a key is among them.
    func hasKey(_ key: String) -> Bool {
      var index = start
      while index < end {
        if value.tree.values.hasText(key, at: index) { return true }
        index = value.tree.values[index + 1].end
      }
      return false
    }

    /// Moves to the entry of a key; false where there is none. It is looked for from the one that was found last and then
    /// from the beginning: the quickest for whoever asks for keys in the order in which they stand.
    mutating func find(_ name: [UInt8]) -> Bool {
      let stop = following
      while advance() {
        if hasName(name) { return true }
      }
      following = start
      while following < stop, advance() {
        if hasName(name) { return true }
      }
      return false
    }

    /// Whether the entry that was moved to last has that key.
    private func hasName(_ name: [UInt8]) -> Bool { value.tree.values.hasText(name, at: value.index - 1) }
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
