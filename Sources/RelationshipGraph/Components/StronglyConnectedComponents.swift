extension Graph {
  /// The classes of vertices that can reach each other along directed edges; in an undirected graph the components.
  ///
  /// A vertex on no cycle is a class of its own. Weights, parallel edges and self-loops change nothing.
  ///
  /// Source: Tarjan, "Depth-first search and linear graph algorithms", 1972, with an explicit stack.
  /// - Complexity: O(V + E).
  public func stronglyConnectedComponents() -> ConnectedComponents {
    var workspace = Workspace()
    return stronglyConnectedComponents(using: &workspace)
  }

  /// The classes of vertices that can reach each other, with the caller's memory. See ``stronglyConnectedComponents()``.
  public func stronglyConnectedComponents(using workspace: inout Workspace) -> ConnectedComponents {
    guard isDirected else { return connectedComponents(using: &workspace) }
    return workspace.withUninitializedScratch(of: TarjanSearch.Frame.self, count: vertexCount) { workspace, path in
      workspace.withUninitializedScratch(of: Int32.self, count: vertexCount) { workspace, open in
        workspace.withScratch(repeating: TarjanSearch.unvisited, count: vertexCount) { _, position in
          withUnsafeRows { rows in
            var search = TarjanSearch(rows: rows, path: path, open: open, position: position)
            for root in position.indices where position[root] == TarjanSearch.unvisited { search.explore(from: root) }
          }
          return ConnectedComponents(renumbering: position, unused: open)
        }
      }
    }
  }
}

extension ConnectedComponents {
  /// Numbers the classes of a labelling by labels from −2 downwards in the order of their smallest vertex.
  fileprivate init(
    renumbering classes: UnsafeMutableBufferPointer<Int32>, unused number: UnsafeMutableBufferPointer<Int32>
  ) {
    number.update(repeating: -1)
    var count: Int32 = 0
    labels = [Int32](uninitialized: classes.count) { labels, initialized in
      for vertex in classes.indices {
        let label = Int(TarjanSearch.firstClass - classes[vertex])
        if number[label] < 0 {
          number[label] = count
          count &+= 1
        }
        labels[vertex] = number[label]
      }
      initialized = classes.count
    }
    self.count = Int(count)
  }
}

/// A depth-first search that closes a class when it leaves the class's first vertex.
///
/// Unchecked: each vertex is put on the path and among the open ones once, and both have room for all.
private struct TarjanSearch {
  /// One vertex on the current path.
  struct Frame: BitwiseCopyable {
    var vertex: Int32
    var nextArc: Int32
    /// The earliest open position that has been seen from the vertex or below it.
    var low: Int32
  }

  static let unvisited: Int32 = -1
  static let firstClass: Int32 = -2

  let rows: UnsafeRows
  let path: UnsafeMutableBufferPointer<Frame>
  /// The visited vertices whose class is not closed yet, in the order of their visit.
  let open: UnsafeMutableBufferPointer<Int32>
  /// When each vertex was visited; once its class is closed, the class, counted down from `firstClass`.
  let position: UnsafeMutableBufferPointer<Int32>
  private var openCount = 0
  private var time: Int32 = 0
  private var nextClass = firstClass

  init(
    rows: UnsafeRows, path: UnsafeMutableBufferPointer<Frame>, open: UnsafeMutableBufferPointer<Int32>,
    position: UnsafeMutableBufferPointer<Int32>
  ) {
    self.rows = rows
    self.path = path
    self.open = open
    self.position = position
  }

  mutating func explore(from root: Int) {
    var depth = 0
    var frame = visit(root)
    while true {
      if Int(frame.nextArc) < Int(rows.offsets[Int(frame.vertex) + 1]) {
        let target = Int(rows.targets[Int(frame.nextArc)])
        frame.nextArc &+= 1
        if position[target] == Self.unvisited {
          path[depth] = frame
          depth += 1
          frame = visit(target)
        } else if position[target] >= 0 {
          frame.low = min(frame.low, position[target])
        }
        continue
      }
      if frame.low == position[Int(frame.vertex)] { close(from: frame.vertex) }
      guard depth > 0 else { return }
      depth -= 1
      let low = frame.low
      frame = path[depth]
      frame.low = min(frame.low, low)
    }
  }

  private mutating func visit(_ vertex: Int) -> Frame {
    position[vertex] = time
    open[openCount] = Int32(truncatingIfNeeded: vertex)
    openCount += 1
    defer { time &+= 1 }
    return Frame(vertex: Int32(truncatingIfNeeded: vertex), nextArc: rows.offsets[vertex], low: time)
  }

  /// Closes the class of the open vertices visited since the first of them.
  private mutating func close(from first: Int32) {
    var member: Int32
    repeat {
      openCount -= 1
      member = open[openCount]
      position[Int(member)] = nextClass
    } while member != first
    nextClass &-= 1
  }
}
