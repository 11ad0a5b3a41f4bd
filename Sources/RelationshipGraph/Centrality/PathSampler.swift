/// Draws shortest paths between two vertices, each as likely as any other, by searches from both ends that meet.
struct PathSampler {
  /// One of the two searches.
  private struct Side {
    /// The arcs the search follows, and those that lead back to where it came from.
    let onward: ArcTable
    let back: ArcTable
    /// The distance from this end, −1 where unseen.
    let level: UnsafeMutableBufferPointer<Int32>
    /// How many shortest paths lead here from this end. Beyond 2¹⁰²³ they count as infinite, and the choice between
    /// them is no longer even.
    let pathCount: UnsafeMutableBufferPointer<Double>
    /// The vertices in the order they were found.
    let order: UnsafeMutableBufferPointer<Int32>
    var found = 0
    /// Where the last complete level begins.
    var levelStart = 0
    var depth: Int32 = 0

    mutating func start(at vertex: Int) {
      order[0] = Int32(vertex)
      level[vertex] = 0
      pathCount[vertex] = 1
      (found, levelStart, depth) = (1, 0, 0)
    }

    /// How many arcs the next level has to look at.
    var work: Int {
      var work = 0
      for position in levelStart..<found { work += onward.arcs(of: Int(order[position])).count }
      return work
    }

    mutating func expand() {
      let levelEnd = found
      depth += 1
      for position in levelStart..<levelEnd {
        let vertex = Int(order[position])
        for arc in onward.arcs(of: vertex) {
          let target = Int(onward.targets[arc])
          if level[target] < 0 {
            level[target] = depth
            order[found] = Int32(target)
            found += 1
          }
          if level[target] == depth { pathCount[target] += pathCount[vertex] }
        }
      }
      levelStart = levelEnd
    }

    func clear() {
      for position in 0..<found {
        level[Int(order[position])] = -1
        pathCount[Int(order[position])] = 0
      }
    }

    /// Walks from a vertex to this end along a path drawn at random, and counts the vertices between.
    func walk(
      from start: Int, using generator: inout SplitMix64, countingIn counts: UnsafeMutableBufferPointer<Double>
    ) {
      var vertex = start
      while level[vertex] > 1 {
        var rest = generator.nextUnit() * pathCount[vertex]
        var chosen = vertex
        for arc in back.arcs(of: vertex) {
          let before = Int(back.targets[arc])
          guard level[before] == level[vertex] - 1 else { continue }
          chosen = before
          rest -= pathCount[before]
          if rest < 0 { break }
        }
        vertex = chosen
        counts[vertex] += 1
      }
    }
  }

  private var forward: Side
  private var backward: Side

  /// Lends a sampler for the time of the body.
  static func with(
    outgoing: ArcTable, incoming: ArcTable, using workspace: inout Workspace, _ body: (inout PathSampler) -> Void
  ) {
    let count = outgoing.vertexCount
    workspace.withScratch(repeating: Int32(-1), count: 4 * count) { workspace, integers in
      workspace.withScratch(repeating: 0.0, count: 2 * count) { _, counts in
        func side(_ index: Int, onward: ArcTable, back: ArcTable) -> Side {
          Side(
            onward: onward, back: back,
            level: .init(rebasing: integers[(2 * index * count)..<((2 * index + 1) * count)]),
            pathCount: .init(rebasing: counts[(index * count)..<((index + 1) * count)]),
            order: .init(rebasing: integers[((2 * index + 1) * count)..<((2 * index + 2) * count)]))
        }
        var sampler = PathSampler(
          forward: side(0, onward: outgoing, back: incoming), backward: side(1, onward: incoming, back: outgoing))
        body(&sampler)
      }
    }
  }

  /// Adds 1 for each vertex between the ends of a shortest path drawn at random; nothing where no path leads.
  mutating func samplePath(
    from source: Int, to target: Int, using generator: inout SplitMix64,
    countingIn counts: UnsafeMutableBufferPointer<Double>
  ) {
    forward.start(at: source)
    backward.start(at: target)
    defer {
      forward.clear()
      backward.clear()
    }
    while true {
      let (there, here) = (forward.work, backward.work)
      guard forward.levelStart < forward.found, backward.levelStart < backward.found else { return }
      let meeting =
        if there <= here { Self.expand(&forward, towards: backward) } else {
          Self.expand(&backward, towards: forward)
        }
      guard meeting.paths > 0 else { continue }
      // Draw where the two halves of the path meet, in proportion to the number of paths.
      var rest = generator.nextUnit() * meeting.paths
      var middle = meeting.last
      let side = there <= here ? forward : backward
      for position in side.levelStart..<side.found {
        let vertex = Int(side.order[position])
        let paths = forward.pathCount[vertex] * backward.pathCount[vertex]
        guard paths > 0 else { continue }
        middle = vertex
        rest -= paths
        if rest < 0 { break }
      }
      if middle != source, middle != target { counts[middle] += 1 }
      forward.walk(from: middle, using: &generator, countingIn: counts)
      backward.walk(from: middle, using: &generator, countingIn: counts)
      return
    }
  }

  /// Takes one search a level farther; returns how many paths then meet the other, and a vertex where one does.
  ///
  /// Where they meet first, the other search stands at its last level too, so no path is counted twice.
  private static func expand(_ side: inout Side, towards other: Side) -> (paths: Double, last: Int) {
    side.expand()
    var paths = 0.0
    var last = 0
    for position in side.levelStart..<side.found {
      let vertex = Int(side.order[position])
      guard other.level[vertex] >= 0 else { continue }
      paths += side.pathCount[vertex] * other.pathCount[vertex]
      last = vertex
    }
    return (paths, last)
  }
}
