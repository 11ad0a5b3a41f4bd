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
  /// The vertices reached, nearest first, after a search that was asked to settle them: a vertex stands behind all those
  /// that shortest paths to it pass.
  let order: UnsafeMutableBufferPointer<Int32>
  /// How many edges on the path to a vertex add nothing to its length; only the heap keeps it. Such an edge counts as
  /// shorter than any other but longer than none, so that even then shortest paths have no cycles.
  let emptySteps: UnsafeMutableBufferPointer<Int32>
  /// Whether vertices are searched from once only, in order.
  private let settles: Bool
  /// How distances are divided into buckets; without a plan a heap is used.
  let plan: BucketPlan?
  private let entries: UnsafeMutableBufferPointer<Entry>
  /// The last entry of each bucket, −1 if empty.
  private let buckets: UnsafeMutableBufferPointer<Int32>

  /// Lends a search for the time of the body. One that settles fills `order` too.
  static func with<Result>(
    _ arcs: ArcTable, lengths: UnsafeBufferPointer<Double>, settling settles: Bool = false,
    using workspace: inout Workspace, _ body: (inout Workspace, DistanceSearch) -> Result
  ) -> Result {
    let count = arcs.vertexCount
    let plan = BucketPlan(lengths: lengths, isFinal: settles)
    // Few searches fill more: random lengths improve a vertex of degree d about log d times.
    let room = plan == nil ? 0 : min(min(arcs.arcCount, 8 * count) + count, Int(Int32.max))
    return workspace.withUninitializedScratch(of: Double.self, count: count) { workspace, distance in
      workspace.withUninitializedScratch(of: Int32.self, count: 3 * count) { workspace, vertices in
        workspace.withUninitializedScratch(of: Int32.self, count: plan.map { $0.mask + 1 } ?? 0) { workspace, buckets in
          workspace.withUninitializedScratch(of: Entry.self, count: room) { workspace, entries in
            let search = DistanceSearch(
              arcs: arcs, lengths: lengths, distance: distance, previous: .init(rebasing: vertices[..<count]),
              order: .init(rebasing: vertices[count..<(2 * count)]),
              emptySteps: .init(rebasing: vertices[(2 * count)...]), settles: settles, plan: plan, entries: entries,
              buckets: buckets)
            return body(&workspace, search)
          }
        }
      }
    }
  }

  /// What a search left behind.
  struct Outcome {
    /// How many vertices of `order` are filled, in a search that settles.
    let reached: Int
    /// Whether the heap did it, so that `emptySteps` is filled.
    let isByHeap: Bool
  }

  /// Fills `distance` and `previous` for the nearest of these sources, each given once.
  @discardableResult
  func run(from sources: some Collection<Int32>, using workspace: inout Workspace) -> Outcome {
    if let plan, let reached = searchByBuckets(plan, from: sources) {
      return Outcome(reached: reached, isByHeap: false)
    }
    return Outcome(reached: searchByHeap(from: sources, using: &workspace), isByHeap: true)
  }

  private func start() {
    distance.update(repeating: .infinity)
    previous.update(repeating: -1)
  }

  /// Returns `nil` when the vertices improve so often that the room for entries is used up: with many short edges inside
  /// a bucket that could take exponentially long, and the heap does better.
  private func searchByBuckets(_ plan: BucketPlan, from sources: some Collection<Int32>) -> Int? {
    start()
    var reached = 0
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
        if settles {
          guard reached < order.count else { return nil }
          order[reached] = entry.vertex
          reached &+= 1
        }
        for arc in arcs.arcs(of: vertex) {
          let target = Int(arcs.targets[arc])
          let candidate = entry.distance + lengths[arc]
          guard candidate < distance[target] else { continue }
          guard used < entries.count else { return nil }
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
    return reached
  }

  private func searchByHeap(from sources: some Collection<Int32>, using workspace: inout Workspace) -> Int {
    start()
    emptySteps.update(repeating: 0)
    return VertexHeap.with(vertexCount: arcs.vertexCount, using: &workspace) { _, heap in
      var reached = 0
      for source in sources {
        distance[Int(source)] = 0
        heap.insertOrDecrease(Int(source), key: 0)
      }
      // A vertex that has left the heap never comes back: what follows it is no nearer, or as near by more empty steps.
      while let (vertex, length, steps) = heap.popFirst() {
        order[reached] = Int32(vertex)
        reached += 1
        for arc in arcs.arcs(of: vertex) {
          let target = Int(arcs.targets[arc])
          let candidate = length + lengths[arc]
          guard candidate <= distance[target], candidate < .infinity else { continue }
          let candidateSteps = candidate == length ? steps + 1 : steps
          guard candidate < distance[target] || candidateSteps < emptySteps[target] else { continue }
          distance[target] = candidate
          emptySteps[target] = candidateSteps
          previous[target] = Int32(vertex)
          heap.insertOrDecrease(target, key: candidate, minor: candidateSteps)
        }
      }
      return reached
    }
  }
}
