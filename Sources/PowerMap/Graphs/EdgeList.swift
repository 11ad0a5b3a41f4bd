/// Directed edges between positions; parallel ones count as the strongest.
struct EdgeList: Hashable, Sendable {
  /// Where an edge leads, and what it carries, 0...1.
  struct Step: Hashable, Sendable {
    let to: Int
    var weight: Double
  }

  /// The edges that leave each position, in order of where they lead.
  private(set) var steps: [[Step]]

  init(count: Int) {
    steps = [[Step]](repeating: [], count: count)
  }

  /// Adds an edge; one that carries nothing, or has an end out of range, is left out.
  mutating func add(_ from: Int, _ to: Int, _ weight: Double) {
    guard steps.indices.contains(from), steps.indices.contains(to), weight > 0, weight.isFinite else { return }
    let weight = min(1, weight)
    let place = Self.place(of: to, in: steps[from])
    if place < steps[from].count, steps[from][place].to == to {
      steps[from][place].weight = max(steps[from][place].weight, weight)
    } else {
      steps[from].insert(Step(to: to, weight: weight), at: place)
    }
  }

  /// What the edge carries; 0 where there is none.
  func weight(_ from: Int, _ to: Int) -> Double {
    guard steps.indices.contains(from) else { return 0 }
    let place = Self.place(of: to, in: steps[from])
    return place < steps[from].count && steps[from][place].to == to ? steps[from][place].weight : 0
  }

  /// The edges that pass the test, ends and weight given.
  func filter(_ isKept: (Int, Int, Double) -> Bool) -> EdgeList {
    var kept = self
    for from in steps.indices { kept.steps[from] = steps[from].filter { isKept(from, $0.to, $0.weight) } }
    return kept
  }

  /// The place of the first edge that leads to a position or beyond.
  private static func place(of to: Int, in steps: [Step]) -> Int {
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].to < to { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
