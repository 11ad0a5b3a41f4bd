/// The dominator tree by the Semi-NCA algorithm, from a virtual root over the sources.
///
/// Vertices are handled by their position in depth-first order, in which the root is 0. Bounds: `position`, `nextArc`
/// have an element for each vertex, the others one for each position, of which there is one more than vertices at most;
/// the path and the climb hold each position once.
struct SemiNCA {
  let outgoing: UnsafeRows
  let incoming: UnsafeRows
  let position: UnsafeMutableBufferPointer<Int32>
  let order: UnsafeMutableBufferPointer<Int32>
  let parent: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 1

  init(
    outgoing: UnsafeRows, incoming: UnsafeRows, position: UnsafeMutableBufferPointer<Int32>,
    order: UnsafeMutableBufferPointer<Int32>, parent: UnsafeMutableBufferPointer<Int32>
  ) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.position = position
    self.order = order
    self.parent = parent
    order[0] = -1
    parent[0] = 0
  }

  /// Numbers what the sources reach, depth first.
  mutating func number(from sources: UnsafeBufferPointer<Graph.Vertex>, using workspace: inout Workspace) {
    workspace.withUninitializedScratch(of: Int32.self, count: outgoing.vertexCount) { _, nextArc in
      for source in sources where position[Int(source)] < 0 {
        discover(source, below: 0, nextArc)
        // The path to the current position needs no stack of its own: it is the chain of parents.
        var current = count &- 1
        while current > 0 {
          let v = Int(order[current])
          var arc = Int(nextArc[v])
          let end = Int(outgoing.offsets[v &+ 1])
          while arc < end, position[Int(outgoing.targets[arc])] >= 0 { arc &+= 1 }
          if arc < end {
            nextArc[v] = Int32(truncatingIfNeeded: arc &+ 1)
            discover(outgoing.targets[arc], below: current, nextArc)
            current = count &- 1
          } else {
            current = Int(parent[current])
          }
        }
      }
    }
  }

  @inline(__always) private mutating func discover(
    _ vertex: Int32, below current: Int, _ nextArc: UnsafeMutableBufferPointer<Int32>
  ) {
    position[Int(vertex)] = Int32(truncatingIfNeeded: count)
    order[count] = vertex
    parent[count] = Int32(truncatingIfNeeded: current)
    nextArc[Int(vertex)] = outgoing.offsets[Int(vertex)]
    count &+= 1
  }

  /// Turns the parents in the depth-first tree into immediate dominators.
  func findDominators(from sources: UnsafeBufferPointer<Graph.Vertex>, using workspace: inout Workspace) {
    workspace.withUninitializedScratch(of: Link.self, count: count) { workspace, links in
      workspace.withUninitializedScratch(of: Int32.self, count: 2 * count) { _, scratch in
        let semidominators = UnsafeMutableBufferPointer(rebasing: scratch[..<count])
        let climb = UnsafeMutableBufferPointer(rebasing: scratch[count...])
        for place in 0..<count {
          links[place] = Link(ancestor: parent[place], label: Int32(truncatingIfNeeded: place))
        }
        // A source hangs from the root by an arc of its own.
        for source in sources { links[Int(position[Int(source)])].label = 0 }
        findSemidominators(semidominators, links, climb)
        findNearestCommonAncestors(semidominators)
      }
    }
  }

  /// A finished vertex: a vertex above it in the depth-first tree, and the least semidominator from here to below there.
  private struct Link: BitwiseCopyable {
    var ancestor: Int32
    var label: Int32
  }

  private func findSemidominators(
    _ semidominators: UnsafeMutableBufferPointer<Int32>, _ links: UnsafeMutableBufferPointer<Link>,
    _ climb: UnsafeMutableBufferPointer<Int32>
  ) {
    var place = Int32(truncatingIfNeeded: count &- 1)
    while place > 0 {
      var best = links[Int(place)].label
      if best > 0 {
        for arc in incoming.arcs(of: Int(order[Int(place)])) {
          let predecessor = position[Int(incoming.targets[arc])]
          if predecessor > place {
            best = min(best, Self.leastLabel(at: predecessor, above: place, links, climb))
          } else if predecessor >= 0 {
            best = min(best, predecessor)
          }
        }
      }
      semidominators[Int(place)] = best
      links[Int(place)].label = best
      place &-= 1
    }
  }

  /// Path compression without recursion: every vertex on the way up to the boundary takes the least label above it.
  @inline(__always) private static func leastLabel(
    at place: Int32, above boundary: Int32, _ links: UnsafeMutableBufferPointer<Link>,
    _ climb: UnsafeMutableBufferPointer<Int32>
  ) -> Int32 {
    var depth = 0
    var current = place
    while links[Int(current)].ancestor > boundary {
      climb[depth] = current
      depth &+= 1
      current = links[Int(current)].ancestor
    }
    var upper = links[Int(current)]
    while depth > 0 {
      depth &-= 1
      let lower = Int(climb[depth])
      upper.label = min(upper.label, links[lower].label)
      links[lower] = upper
    }
    return upper.label
  }

  /// The immediate dominator is the nearest ancestor in the finished part that is not below the semidominator.
  private func findNearestCommonAncestors(_ semidominators: UnsafeMutableBufferPointer<Int32>) {
    var place = 1
    while place < count {
      var dominator = parent[place]
      let semidominator = semidominators[place]
      while dominator > semidominator { dominator = parent[Int(dominator)] }
      parent[place] = dominator
      place &+= 1
    }
  }
}
