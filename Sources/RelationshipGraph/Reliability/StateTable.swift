/// The states that conditioning has met and not yet looked at, each once, with the probability of each. They are looked
/// at by falling number of undecided vertices, and of equal ones in the order of their arrival, so that sums depend on
/// nothing else.
///
/// One hash table with open addressing, whose entries also form a list for each number of undecided vertices. Entries that
/// have been looked at stay until room is needed: states that arrive have fewer undecided vertices and never equal them.
///
/// Bounds: an entry is numbered below `count`, which is at most the room; a list is numbered by how many vertices are
/// undecided, from none to all.
struct StateTable<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable> {
  /// The frontier, the undecided vertices next to what is already reached, and the other undecided ones, as bits.
  struct State: BitwiseCopyable, Equatable {
    var frontier: Word
    var inner: Word

    var undecidedCount: Int { (frontier | inner).nonzeroBitCount }
  }

  struct Entry: BitwiseCopyable {
    let state: State
    var mass: Double
    /// The entry that arrived next with as many undecided vertices, −1 if none has.
    var next: Int32
  }

  /// The entries with the same number of undecided vertices, −1 where there are none.
  private struct List: BitwiseCopyable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private let entries: UnsafeMutableBufferPointer<Entry>
  private var count = 0
  /// Where each state stands, by its hash, with linear probing: −1 for nothing. At most half are in use.
  private let slots: UnsafeMutableBufferPointer<Int32>
  private let lists: UnsafeMutableBufferPointer<List>
  /// The list that is being looked at; those above are empty, and stay so.
  private var current: Int

  /// Lends an empty table for states of up to `vertexCount` vertices, for the time of the body.
  static func with<Result>(
    vertexCount: Int, using workspace: inout Workspace, _ body: (inout Workspace, inout StateTable) -> Result
  ) -> Result {
    workspace.withScratch(repeating: List(), count: vertexCount + 1) { workspace, lists in
      with(room: 512, lists: lists, current: vertexCount, using: &workspace, body)
    }
  }

  /// Lends a table with the same states and twice the room, for the time of the body.
  ///
  /// The smaller one stays lent below it, so that all tables together take at most twice the memory of the greatest.
  func withTwiceTheRoom<Result>(
    using workspace: inout Workspace, _ body: (inout Workspace, inout StateTable) -> Result
  ) -> Result {
    Self.with(room: 2 * entries.count, lists: lists, current: current, using: &workspace) { workspace, table in
      table.refill(from: self)
      return body(&workspace, &table)
    }
  }

  /// Forgets the states that have been looked at. True if half of the table is free then.
  mutating func compact() -> Bool {
    let before = self
    slots.update(repeating: -1)
    refill(from: before)
    return 2 * count <= entries.count
  }

  /// Takes over what another table, or this one before, has yet to look at, in the order of its arrival. In place it works
  /// too: an entry never moves back.
  private mutating func refill(from table: StateTable) {
    // Of the list that is being looked at, what comes before its first entry has been; of those above it, all.
    let first = lists[current].first
    for list in 0...current { lists[list] = List() }
    count = 0
    for index in 0..<table.count {
      let entry = table.entries[index]
      let list = entry.state.undecidedCount
      if list < current || (list == current && first >= 0 && index >= Int(first)) { add(entry.state, mass: entry.mass) }
    }
  }

  /// The room is a power of two.
  private static func with<Result>(
    room: Int, lists: UnsafeMutableBufferPointer<List>, current: Int, using workspace: inout Workspace,
    _ body: (inout Workspace, inout StateTable) -> Result
  ) -> Result {
    workspace.withScratch(repeating: Int32(-1), count: 2 * room) { workspace, slots in
      workspace.withUninitializedScratch(of: Entry.self, count: room) { workspace, entries in
        var table = StateTable(entries: entries, slots: slots, lists: lists, current: current)
        return body(&workspace, &table)
      }
    }
  }

  private init(
    entries: UnsafeMutableBufferPointer<Entry>, slots: UnsafeMutableBufferPointer<Int32>,
    lists: UnsafeMutableBufferPointer<List>, current: Int
  ) {
    self.entries = entries
    self.slots = slots
    self.lists = lists
    self.current = current
  }

  /// How many more states there is room for.
  var room: Int { entries.count &- count }

  /// Takes out the state that is to be looked at next.
  mutating func popFirst() -> (state: State, mass: Double)? {
    while lists[current].first < 0 {
      guard current > 0 else { return nil }
      current &-= 1
    }
    let entry = entries[Int(lists[current].first)]
    lists[current].first = entry.next
    return (entry.state, entry.mass)
  }

  /// Adds to the probability of a state, for which there must be room.
  mutating func add(_ state: State, mass: Double) {
    var slot = hash(of: state)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].state == state {
        entries[index].mass += mass
        return
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    let index = Int32(truncatingIfNeeded: count)
    slots[slot] = index
    entries[count] = Entry(state: state, mass: mass, next: -1)
    count &+= 1
    let list = state.undecidedCount
    if lists[list].first < 0 {
      lists[list].first = index
    } else {
      entries[Int(lists[list].last)].next = index
    }
    lists[list].last = index
  }

  /// Multiplicative hashing; the high bits are the mixed ones.
  @inline(__always) private func hash(of state: State) -> Int {
    var bits = UInt64(truncatingIfNeeded: state.inner) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ UInt64(truncatingIfNeeded: state.frontier)) &* 0xBF58_476D_1CE4_E5B9
    if Word.bitWidth > 64 {
      bits ^= UInt64(truncatingIfNeeded: state.inner >> 64) &* 0x94D0_49BB_1331_11EB
      bits = (bits ^ UInt64(truncatingIfNeeded: state.frontier >> 64)) &* 0x9E37_79B9_7F4A_7C15
    }
    return Int(truncatingIfNeeded: (bits ^ (bits >> 32)) & UInt64(slots.count &- 1))
  }
}
