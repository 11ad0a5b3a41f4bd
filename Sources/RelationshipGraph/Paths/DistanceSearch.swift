/// Dijkstra's search from one or more sources, for lengths that are not negative: by buckets where the lengths allow,
/// else by a heap. Used again for one source after another without new memory.
struct DistanceSearch {
  /// A vertex in a bucket, at the distance it had when it was put in; out of date once the vertex has come nearer.
  private struct Entry {
    let distance: Double
    let vertex: Int32
    /// The entry of the same bucket that was put in before, −1 at the end.
    let next: Int32
  }

  let arcs: ArcTable
  /// The length of each arc; infinite where it cannot be used.
  let lengths: UnsafeBufferPointer<Double>
  /// The distance of each vertex, infinite where none is known.
  let distance: UnsafeMutableBufferPointer<Double>
  /// The vertex before each vertex on a shortest path, −1 for sources and where no path leads.
  let previous: UnsafeMutableBufferPointer<Int32>
  private let plan: BucketPlan?
  private let entries: UnsafeMutableBufferPointer<Entry>
  /// The last entry of each bucket, −1 if empty.
  private let buckets: UnsafeMutableBufferPointer<Int32>

  /// Lends a search for the time of the body.
  static func with<Result>(
    _ arcs: ArcTable, lengths: UnsafeBufferPointer<Double>, using workspace: inout Workspace,
    _ body: (inout Workspace, DistanceSearch) -> Result
  ) -> Result {
    let count = arcs.vertexCount
    let plan = BucketPlan(lengths: lengths, isFinal: false)
    // Few searches fill more: random lengths improve a vertex of degree d about log d times.
    let room = plan == nil ? 0 : min(arcs.arcCount, 8 * count) + count
    return workspace.withUninitializedScratch(of: Double.self, count: count) { workspace, distance in
      workspace.withUninitializedScratch(of: Int32.self, count: count) { workspace, previous in
        workspace.withUninitializedScratch(of: Int32.self, count: plan.map { $0.mask + 1 } ?? 0) { workspace, buckets in
          workspace.withUninitializedScratch(of: Entry.self, count: room) { workspace, entries in
            let search = DistanceSearch(
              arcs: arcs, lengths: lengths, distance: distance, previous: previous, plan: plan, entries: entries,
              buckets: buckets)
            return body(&workspace, search)
          }
        }
      }
    }
  }

  /// Fills `distance` and `previous` for the nearest of these sources, each given once.
  func run(from sources: some Collection<Int32>, using workspace: inout Workspace) {
    if let plan, searchByBuckets(plan, from: sources) { return }
    searchByHeap(from: sources, using: &workspace)
  }

  private func start() {
    distance.update(repeating: .infinity)
    previous.update(repeating: -1)
  }

  /// Returns false when the vertices improve so often that the room for entries is used up: with many short edges inside
  /// a bucket that could take exponentially long, and the heap does better.
  private func searchByBuckets(_ plan: BucketPlan, from sources: some Collection<Int32>) -> Bool {
    start()
    buckets.update(repeating: -1)
    var used = 0
    for source in sources {
      distance[Int(source)] = 0
      entries[used] = Entry(distance: 0, vertex: source, next: buckets[0])
      buckets[0] = Int32(used)
      used += 1
    }
    var waiting = used
    var current = 0
    while waiting > 0 {
      // A bucket is taken out whole; what comes back to it meanwhile is the next round.
      var index = buckets[current & plan.mask]
      guard index >= 0 else {
        current &+= 1
        continue
      }
      buckets[current & plan.mask] = -1
      while index >= 0 {
        let entry = entries[Int(index)]
        index = entry.next
        waiting &-= 1
        let vertex = Int(entry.vertex)
        guard distance[vertex] == entry.distance else { continue }
        for arc in arcs.arcs(of: vertex) {
          let target = Int(arcs.targets[arc])
          let candidate = entry.distance + lengths[arc]
          guard candidate < distance[target] else { continue }
          guard used < entries.count else { return false }
          distance[target] = candidate
          previous[target] = entry.vertex
          let bucket = plan.bucket(of: candidate) & plan.mask
          entries[used] = Entry(distance: candidate, vertex: Int32(truncatingIfNeeded: target), next: buckets[bucket])
          buckets[bucket] = Int32(truncatingIfNeeded: used)
          used &+= 1
          waiting &+= 1
        }
      }
    }
    return true
  }

  private func searchByHeap(from sources: some Collection<Int32>, using workspace: inout Workspace) {
    start()
    VertexHeap.with(vertexCount: arcs.vertexCount, using: &workspace) { _, heap in
      for source in sources {
        distance[Int(source)] = 0
        heap.insertOrDecrease(Int(source), key: 0)
      }
      while let (vertex, reached, _) = heap.popFirst() {
        for arc in arcs.arcs(of: vertex) {
          let target = Int(arcs.targets[arc])
          let candidate = reached + lengths[arc]
          guard candidate < distance[target] else { continue }
          distance[target] = candidate
          previous[target] = Int32(vertex)
          heap.insertOrDecrease(target, key: candidate)
        }
      }
    }
  }
}
