import Yams

/// Turns YAML into `SourceNode`s, using Yams to compose and nothing of its typing.
struct YAMLNodes {
  private let source: SourceText
  private let keys: RepairedKeys
  private var values: SourceValues
  private var problems: [Diagnostic] = []
  /// How many more nodes may be visited. A text holds fewer nodes than bytes, so only aliases can use this up.
  private var budget: Int
  /// Whether a mapping may have a key twice after all: Yams finds such keys, but not those that were overwritten since,
  /// and it takes keys for different whose tags are.
  private let mayRepeatKeys: Bool

  /// How many nodes aliases may add to those that are written out.
  private static let aliasAllowance = 100_000

  /// The tree of `source`, and every problem of syntax that leaves something to read.
  ///
  /// - Throws: what leaves nothing: YAML that is broken, or that aliases would make too large.
  static func parse(_ source: SourceText) throws(Diagnostics) -> (root: SourceNode, problems: [Diagnostic]) {
    if let bomb = AliasKeys.bomb(in: source) { throw Diagnostics([bomb]) }
    let (root, keys) = try RepairedKeys.compose(source)
    guard let root else {
      throw Diagnostics([source.diagnostic(.emptyFile, at: .start, message: "the file holds nothing but comments")])
    }
    var reader = YAMLNodes(source: source, keys: keys, budget: source.bytes.count + aliasAllowance)
    guard reader.convert(root, depth: 1), reader.budget >= 0 else { throw Diagnostics(reader.problems) }
    return (SourceTree(reader.values).root, reader.problems)
  }

  private init(source: SourceText, keys: RepairedKeys, budget: Int) {
    self.source = source
    self.keys = keys
    // Files of accounts have a value or key about every ten bytes.
    self.values = SourceValues(of: source, capacity: source.bytes.count / 8)
    self.budget = budget
    self.mayRepeatKeys = !keys.original.isEmpty || source.bytes.contains(UInt8(ascii: "!"))
  }

  /// Adds the node and all below it; false, and nothing added, where a problem was found that makes it useless.
  private mutating func convert(_ node: Yams.Node, depth: Int) -> Bool {
    // To ask the node itself for its mark or tag would copy it.
    switch node {
    case .scalar(let scalar):
      guard let position = begin(scalar.mark, scalar.tag, depth: depth) else { return false }
      add(scalar, at: position)
    case .sequence(let sequence):
      guard let position = begin(sequence.mark, sequence.tag, depth: depth) else { return false }
      let index = values.begin(.sequence, at: SourceMark(position, width: 1))
      for item in sequence { _ = convert(item, depth: depth + 1) }
      values.end(index)
    case .mapping(let mapping):
      guard let position = begin(mapping.mark, mapping.tag, depth: depth) else { return false }
      let index = values.begin(.mapping, at: SourceMark(position, width: 1))
      addEntries(of: mapping, depth: depth)
      values.end(index)
    case .alias(let alias):
      report(.syntax, at: SourcePosition(alias.mark), "an alias cannot stand here")
      return false
    }
    return true
  }

  /// Where a node stands; nil, with a report, where it cannot be read.
  private mutating func begin(_ mark: Mark?, _ tag: Tag, depth: Int) -> SourcePosition? {
    let position = SourcePosition(mark)
    guard spend(at: position), isAllowed(depth: depth, at: position), isKnown(tag, at: position) else { return nil }
    return position
  }

  private mutating func addEntries(of mapping: Yams.Node.Mapping, depth: Int) {
    var firstPositions: [String: SourcePosition] = [:]
    // By index, because an iterator would copy all of them first.
    for index in mapping.indices {
      let (key, value) = mapping[index]
      guard case .scalar(let scalar) = key else {
        report(.syntax, at: SourcePosition(key.mark), "a key must be a text")
        continue
      }
      let position = SourcePosition(scalar.mark)
      let name = keys.original[position] ?? scalar.string
      let width = name.unicodeScalars.count + (scalar.style == .plain ? 0 : 2)
      if name == "<<", scalar.style == .plain {
        report(.unknownKey, at: position, width: width, "merge keys are not read; write the keys out")
      } else if let first = firstPositions[name] {
        report(.duplicateKey, at: position, width: width, SourceNode.duplicateKey(name, line: first.line))
      } else {
        if mayRepeatKeys { firstPositions[name] = position }
        let index = values.count
        // What a key means is for the field to say, so that quotes around it say nothing.
        values.add(text: name, .plain, at: SourceMark(position, width: width))
        if !convert(value, depth: depth + 1) { values.removeAll(from: index) }
      }
    }
  }

  private mutating func add(_ scalar: Yams.Node.Scalar, at position: SourcePosition) {
    let isPlain = scalar.style == .plain || scalar.style == .any
    let isQuoted = !isPlain || scalar.tag.rawValue == Tags.text
    let width = scalar.string.unicodeScalars.count + (isQuoted ? 2 : 0)
    values.add(text: scalar.string, isQuoted ? .quoted : .plain, at: SourceMark(position, width: width))
  }

  /// Whether there was still something to spend; says so once if not.
  private mutating func spend(at position: SourcePosition) -> Bool {
    budget -= 1
    if budget == -1 { report(.aliasBomb, at: position, "aliases repeat this so often that the file cannot be read") }
    return budget >= 0
  }

  private mutating func isAllowed(depth: Int, at position: SourcePosition) -> Bool {
    guard depth > SourceNode.depthLimit else { return true }
    // Once: aliases can lead there again and again.
    if !problems.contains(where: { $0.code == .tooDeep }) {
      report(.tooDeep, at: position, "nested deeper than \(SourceNode.depthLimit)")
    }
    return false
  }

  private mutating func isKnown(_ tag: Tag, at position: SourcePosition) -> Bool {
    let tag = tag.rawValue
    guard !tag.isEmpty, !Tags.known.contains(tag) else { return true }
    report(.unsupportedTag, at: position, "the tag '\(tag.shortened)' means nothing in an account file")
    return false
  }

  private mutating func report(_ code: DiagnosticCode, at position: SourcePosition, width: Int = 1, _ message: String) {
    problems.append(source.diagnostic(code, at: position, width: width, message: message))
  }
}

/// The tags that change nothing, because the field decides what a value means anyway.
private enum Tags {
  static let text = "tag:yaml.org,2002:str"
  static let known: Set<String> = ["!", text, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]
}

extension SourcePosition {
  /// Yams counts from 1 as well.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
