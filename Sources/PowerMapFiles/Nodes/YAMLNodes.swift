import Yams

/// Turns YAML into `SourceNode`s, using Yams to compose and nothing of its typing.
struct YAMLNodes {
  private let source: SourceText
  private let keys: RepairedKeys
  private var problems: [Diagnostic] = []
  /// How many more nodes may be visited. A text holds fewer nodes than bytes, so only aliases can use this up.
  private var budget: Int

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
    let tree = reader.convert(root, depth: 1)
    guard let tree, reader.budget >= 0 else { throw Diagnostics(reader.problems) }
    return (tree, reader.problems)
  }

  private init(source: SourceText, keys: RepairedKeys, budget: Int) {
    self.source = source
    self.keys = keys
    self.budget = budget
  }

  /// The node and all below it, or nil where a problem was found that makes it useless.
  private mutating func convert(_ node: Yams.Node, depth: Int) -> SourceNode? {
    let position = SourcePosition(node.mark)
    guard spend(at: position), isAllowed(depth: depth, at: position), hasKnownTag(node, at: position) else {
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return SourceNode(content: .scalar(Self.scalar(scalar)), position: position)
    case .sequence(let sequence):
      var items: [SourceNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1) else { continue }
        items.append(item)
      }
      return SourceNode(content: .sequence(items), position: position)
    case .mapping(let mapping):
      return SourceNode(content: .mapping(entries(of: mapping, depth: depth)), position: position)
    case .alias:
      report(.syntax, at: position, "an alias cannot stand here")
      return nil
    }
  }

  private mutating func entries(of mapping: Yams.Node.Mapping, depth: Int) -> [SourceNode.Entry] {
    var entries: [SourceNode.Entry] = []
    var firstPositions: [String: SourcePosition] = [:]
    for (key, value) in mapping {
      let position = SourcePosition(key.mark)
      guard case .scalar(let scalar) = key else {
        report(.syntax, at: position, "a key must be a text")
        continue
      }
      let name = keys.original[position] ?? scalar.string
      let width = name.unicodeScalars.count + (scalar.style == .plain ? 0 : 2)
      if name == "<<", scalar.style == .plain {
        report(.unknownKey, at: position, width: width, "merge keys are not read; write the keys out")
      } else if let first = firstPositions[name] {
        report(.duplicateKey, at: position, width: width, SourceNode.duplicateKey(name, line: first.line))
      } else {
        firstPositions[name] = position
        guard let value = convert(value, depth: depth + 1) else { continue }
        entries.append(SourceNode.Entry(key: name, keyPosition: position, keyWidth: width, value: value))
      }
    }
    return entries
  }

  private static func scalar(_ scalar: Yams.Node.Scalar) -> SourceNode.Scalar {
    let isPlain = scalar.style == .plain || scalar.style == .any
    return SourceNode.Scalar(text: scalar.string, isQuoted: !isPlain || scalar.tag.description == Tags.text)
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

  private mutating func hasKnownTag(_ node: Yams.Node, at position: SourcePosition) -> Bool {
    let tag: String
    switch node {
    case .scalar(let scalar): tag = scalar.tag.description
    case .sequence(let sequence): tag = sequence.tag.description
    case .mapping(let mapping): tag = mapping.tag.description
    case .alias: return true
    }
    guard !Tags.known.contains(tag) else { return true }
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
  static let known: Set<String> = ["", "!", text, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]
}

extension SourcePosition {
  /// Yams counts from 1 as well.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
