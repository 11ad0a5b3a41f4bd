/// The undecided vertices, and those of them next to what is already reached, as bits.
struct ReliabilityState<Word: FixedWidthInteger & UnsignedInteger>: Equatable {
  var undecided: Word
  var frontier: Word
}

/// The states with the same number of undecided vertices and the probability of each, in the order of their arrival, so
/// that sums depend on nothing else. Each state is held once.
///
/// A table of its own instead of a dictionary: conditioning spends a third less time with it.
struct StateLevel<Word: FixedWidthInteger & UnsignedInteger> {
  private(set) var states: [ReliabilityState<Word>] = []
  private(set) var masses: [Double] = []
  /// Where each state stands, by its hash, with linear probing: −1 for nothing. At most half are in use.
  private var slots: [Int32] = []

  mutating func add(_ state: ReliabilityState<Word>, mass: Double) {
    if 2 * states.count >= slots.count { grow() }
    var slot = hash(of: state)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if states[index] == state {
        masses[index] += mass
        return
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: states.count)
    states.append(state)
    masses.append(mass)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(16, 2 * slots.count))
    for (index, state) in states.enumerated() {
      var slot = hash(of: state)
      while slots[slot] >= 0 { slot = (slot &+ 1) & (slots.count &- 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  /// Multiplicative hashing; the high bits are the mixed ones.
  @inline(__always) private func hash(of state: ReliabilityState<Word>) -> Int {
    var bits = UInt64(truncatingIfNeeded: state.undecided) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ UInt64(truncatingIfNeeded: state.frontier)) &* 0xBF58_476D_1CE4_E5B9
    if Word.bitWidth > 64 {
      bits ^= UInt64(truncatingIfNeeded: state.undecided >> 64) &* 0x94D0_49BB_1331_11EB
      bits = (bits ^ UInt64(truncatingIfNeeded: state.frontier >> 64)) &* 0x9E37_79B9_7F4A_7C15
    }
    return Int(truncatingIfNeeded: (bits ^ (bits >> 32)) & UInt64(slots.count &- 1))
  }
}
