extension ReliabilityNetwork {
  /// Monte Carlo: in each sample every vertex survives or not, and a search looks for a way through.
  func estimate(samples: Int, seed: UInt64, states: Int) -> TerminalReliability {
    var generator = SplitMix64(seed: seed)
    var isUp = [Bool](repeating: false, count: vertices.count)
    var queue: [Int] = []
    var successes = 0
    for _ in 0..<samples {
      for v in vertices.indices { isUp[v] = generator.nextUnit() < vertices[v].survival }
      queue.removeAll(keepingCapacity: true)
      // A vertex that was visited is marked down, so that it is visited once.
      for v in vertices.indices where vertices[v].isFirst && isUp[v] {
        isUp[v] = false
        queue.append(v)
      }
      var head = 0
      while head < queue.count {
        let vertex = vertices[queue[head]]
        head += 1
        if vertex.isLast {
          successes += 1
          break
        }
        for next in vertex.outgoing where isUp[next] {
          isUp[next] = false
          queue.append(next)
        }
      }
    }
    let interval = wilsonInterval(successes: successes, samples: samples)
    return TerminalReliability(
      value: Double(successes) / Double(samples), interval: interval, isExact: false, states: states)
  }
}

/// The 95 % interval of a share seen in `samples` ≥ 1 draws, which stays inside 0...1 and is honest near both ends.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
func wilsonInterval(successes: Int, samples: Int) -> ClosedRange<Double> {
  let z = 1.959963984540054
  let n = Double(samples)
  let share = Double(successes) / n
  let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
  let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
  return max(0, min(share, centre - half))...min(1, max(share, centre + half))
}
