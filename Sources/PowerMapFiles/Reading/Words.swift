/// The words of an enumeration, found by the bytes of a node, of which no text need be made.
struct Words: Sendable {
  let texts: [String]
  private let marks: [KeyMark]
  private let utf8: [[UInt8]]

  init(_ texts: [String]) {
    self.texts = texts
    utf8 = texts.map { Array($0.utf8) }
    marks = utf8.map(KeyMark.init(of:))
  }

  /// The index of the word that a node is; nil if it is none of them.
  func index(of node: SourceNode) -> Int? {
    guard node.isScalar else { return nil }
    let mark = node.keyMark
    for index in marks.indices where marks[index] == mark && node.hasText(utf8[index]) { return index }
    return nil
  }
}
