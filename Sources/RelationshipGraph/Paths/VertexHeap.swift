/// A priority queue of vertices whose keys can fall: a heap in which each entry has four children, which is flatter than
/// a binary one and reads one or two cache lines a level.
///
/// The smallest key comes first; of equal keys the smallest minor key, then the smallest vertex, so that the order never
/// depends on the history.
struct VertexHeap {
  private struct Entry {
    let key: Double
    let minor: Int32
    let vertex: Int32

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      if key != other.key { return key < other.key }
      return minor != other.minor ? minor < other.minor : vertex < other.vertex
    }
  }

  private let entries: UnsafeMutableBufferPointer<Entry>
  /// Where each vertex stands in the heap, −1 if it does not.
  private let positions: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0

  /// Lends an empty heap for vertices `0 ..< vertexCount` for the time of the body.
  static func with<Result>(
    vertexCount: Int, using workspace: inout Workspace, _ body: (inout Workspace, inout VertexHeap) -> Result
  ) -> Result {
    workspace.withScratch(repeating: Int32(-1), count: vertexCount) { workspace, positions in
      workspace.withUninitializedScratch(of: Entry.self, count: vertexCount) { workspace, entries in
        var heap = VertexHeap(entries: entries, positions: positions)
        return body(&workspace, &heap)
      }
    }
  }

  private init(entries: UnsafeMutableBufferPointer<Entry>, positions: UnsafeMutableBufferPointer<Int32>) {
    self.entries = entries
    self.positions = positions
  }

  /// Puts a vertex in, or moves it forward; its key must not rise.
  mutating func insertOrDecrease(_ vertex: Int, key: Double, minor: Int32 = 0) {
    // A vertex is in the heap at most once, so there is room for every vertex.
    if positions[vertex] < 0 {
      positions[vertex] = Int32(count)
      count += 1
    }
    rise(Entry(key: key, minor: minor, vertex: Int32(vertex)), from: Int(positions[vertex]))
  }

  /// Takes out the vertex with the smallest key.
  mutating func popFirst() -> (vertex: Int, key: Double, minor: Int32)? {
    guard count > 0 else { return nil }
    let first = entries[0]
    positions[Int(first.vertex)] = -1
    count -= 1
    if count > 0 { sink(entries[count]) }
    return (Int(first.vertex), first.key, first.minor)
  }

  private func place(_ entry: Entry, at position: Int) {
    entries[position] = entry
    positions[Int(entry.vertex)] = Int32(truncatingIfNeeded: position)
  }

  private func rise(_ entry: Entry, from start: Int) {
    var position = start
    while position > 0 {
      let parent = (position &- 1) >> 2
      guard entry.precedes(entries[parent]) else { break }
      place(entries[parent], at: position)
      position = parent
    }
    place(entry, at: position)
  }

  private func sink(_ entry: Entry) {
    var position = 0
    while true {
      let child = position << 2 &+ 1
      guard child < count else { break }
      var least = child
      for sibling in Range(uncheckedBounds: (child &+ 1, min(child &+ 4, count)))
      where entries[sibling].precedes(entries[least]) {
        least = sibling
      }
      guard entries[least].precedes(entry) else { break }
      place(entries[least], at: position)
      position = least
    }
    place(entry, at: position)
  }
}
