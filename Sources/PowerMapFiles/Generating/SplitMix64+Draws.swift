import RelationshipGraph

/// Draws whose results are the same on every machine and with every version of the standard library, which promises
/// that of none of its own.
extension SplitMix64 {
  /// The numbers of one of many things that share a seed; none depends on how many there are.
  init(seed: UInt64, number: Int) {
    var seeds = SplitMix64(seed: seed)
    var numbers = SplitMix64(seed: seeds.next() ^ UInt64(truncatingIfNeeded: number))
    self.init(seed: numbers.next())
  }

  /// A whole number of a range.
  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: span).high)
  }

  /// Whether something comes about that has this probability.
  mutating func happens(_ probability: Double) -> Bool { nextUnit() < probability }

  /// An index of a list of weights, each as probable as its share of their sum.
  mutating func draw(weights: [Int]) -> Int {
    var rest = draw(0...max(0, weights.reduce(0, +) - 1))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }

  /// One of some elements, which are not none.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[draw(0...(elements.count - 1))] }
}
