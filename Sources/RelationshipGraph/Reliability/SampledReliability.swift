extension ReliabilityNetwork {
  /// Monte Carlo: in each sample every vertex survives or not, and a search looks for a way through.
  func estimate(samples: Int, seed: UInt64, states: Int) -> TerminalReliability {
    let successes =
      switch vertices.count {
      case ...64: countSuccesses(UInt64.self, samples: samples, seed: seed)
      case ...128: countSuccesses(UInt128.self, samples: samples, seed: seed)
      default: countSuccesses(samples: samples, seed: seed)
      }
    let interval = wilsonInterval(successes: successes, samples: samples)
    return TerminalReliability(
      value: Double(successes) / Double(samples), interval: interval, isExact: false, states: states)
  }

  /// The same draws and searches with the vertices as bits of a word: a tenth of the time for 40 of them.
  func countSuccesses<Word: FixedWidthInteger & UnsignedInteger>(
    _: Word.Type, samples: Int, seed: UInt64
  ) -> Int {
    let outgoing: [Word] = vertices.map { bits($0.outgoing) }
    let first: Word = bits(vertices.indices.lazy.filter { vertices[$0].isFirst })
    let last: Word = bits(vertices.indices.lazy.filter { vertices[$0].isLast })
    // A draw of k 2⁻⁵³ is below a chance exactly if the whole number k is below this.
    let limits = vertices.map { UInt64(($0.survival * 0x1p53).rounded(.up)) }
    return outgoing.withUnsafeBufferPointer { outgoing in
      limits.withUnsafeBufferPointer { limits in
        var generator = SplitMix64(seed: seed)
        var successes = 0
        for _ in 0..<samples {
          var up: Word = 0
          for v in limits.indices where generator.next() >> 11 < limits[v] { up |= 1 << Word(truncatingIfNeeded: v) }
          var open = first & up
          up &= ~open
          while open != 0, open & last == 0 {
            let new = outgoing[open.trailingZeroBitCount] & up
            open = open & (open &- 1) | new
            up &= ~new
          }
          if open != 0 { successes += 1 }
        }
        return successes
      }
    }
  }

  func countSuccesses(samples: Int, seed: UInt64) -> Int {
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
        let v = queue[head]
        head += 1
        if vertices[v].isLast {
          successes += 1
          break
        }
        for next in vertices[v].outgoing where isUp[next] {
          isUp[next] = false
          queue.append(next)
        }
      }
    }
    return successes
  }
}

/// A set of vertices as bits.
func bits<Word: FixedWidthInteger & UnsignedInteger>(_ vertices: some Sequence<Int>) -> Word {
  vertices.reduce(0) { $0 | (1 << Word(truncatingIfNeeded: $1)) }
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
