extension ReliabilityNetwork {
  /// Merges series and parallel vertices until nothing changes.
  mutating func reduce() {
    while mergeSeries() || mergeParallel() { dropIrrelevant() }
  }

  /// A vertex with one way on, to a vertex with one way in, is one with it that fails if either does.
  /// A whole chain shrinks in one go. True if anything was merged.
  ///
  /// Afterwards `incoming` still names what was absorbed, in rows of the right length, which is all that is read here.
  private func mergeSeries() -> Bool {
    var isChanged = false
    for vertex in 0..<count {
      while outgoing[vertex].count == 1 {
        let next = Int(outgoing[vertex][0])
        guard incoming[next].count == 1, !outgoing[next].contains(Int32(truncatingIfNeeded: vertex)) else { break }
        vertices[vertex].survival *= vertices[next].survival
        vertices[vertex].isLast = vertices[next].isLast
        vertices[next].survival = 0
        outgoing.moveRow(of: next, to: vertex)
        isChanged = true
      }
    }
    return isChanged
  }

  /// Two vertices with the same neighbours are one that fails only if both do. True if anything was merged.
  private func mergeParallel() -> Bool {
    var isChanged = false
    // Open addressing with linear probing: at most half of the slots are ever in use.
    let slotMask = slots.count &- 1
    slots.update(repeating: -1)
    for vertex in 0..<count {
      var slot = Int(truncatingIfNeeded: fingerprint(of: vertex)) & slotMask
      while slots[slot] >= 0, !haveSameNeighbours(vertex, Int(slots[slot])) { slot = (slot &+ 1) & slotMask }
      guard slots[slot] >= 0 else {
        slots[slot] = Int32(truncatingIfNeeded: vertex)
        continue
      }
      let twin = Int(slots[slot])
      vertices[twin].survival = 1 - (1 - vertices[twin].survival) * (1 - vertices[vertex].survival)
      vertices[vertex].survival = 0
      isChanged = true
    }
    return isChanged
  }

  private func haveSameNeighbours(_ one: Int, _ other: Int) -> Bool {
    vertices[one].isFirst == vertices[other].isFirst && vertices[one].isLast == vertices[other].isLast
      && incoming[one].elementsEqual(incoming[other]) && outgoing[one].elementsEqual(outgoing[other])
  }

  /// A number that vertices with the same neighbours share; others rarely do.
  private func fingerprint(of vertex: Int) -> UInt64 {
    var bits: UInt64 = (vertices[vertex].isFirst ? 1 : 0) + (vertices[vertex].isLast ? 2 : 0)
    for neighbour in incoming[vertex] { bits = (bits ^ UInt64(UInt32(bitPattern: neighbour))) &* 0x9E37_79B9_7F4A_7C15 }
    bits = (bits ^ (bits >> 32)) &* 0xBF58_476D_1CE4_E5B9
    for neighbour in outgoing[vertex] { bits = (bits ^ UInt64(UInt32(bitPattern: neighbour))) &* 0x9E37_79B9_7F4A_7C15 }
    return bits ^ (bits >> 32)
  }
}
