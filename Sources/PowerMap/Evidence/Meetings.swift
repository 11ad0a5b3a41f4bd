/// The two-way contacts up to a day, in the order of the log.
///
/// Those who took part stand side by side in one array, since there are many contacts of few people.
struct Meetings: RandomAccessCollection, Sendable {
  /// A two-way contact, and the members who took part, each once.
  struct Meeting: Sendable {
    let on: Day
    let initiator: Initiator?
    let members: ArraySlice<Int>
  }

  private var heads: [(on: Day, initiator: Initiator?, end: Int)] = []
  private var members: [Int] = []

  var startIndex: Int { heads.startIndex }
  var endIndex: Int { heads.endIndex }

  subscript(place: Int) -> Meeting {
    let (head, start) = (heads[place], place == 0 ? 0 : heads[place - 1].end)
    return Meeting(on: head.on, initiator: head.initiator, members: members[start..<head.end])
  }

  /// Makes room for so many more contacts.
  mutating func reserveCapacity(_ count: Int) {
    heads.reserveCapacity(count)
    members.reserveCapacity(3 * count)
  }

  mutating func append(on day: Day, initiator: Initiator?, members participants: some Sequence<Int>) {
    members.append(contentsOf: participants)
    heads.append((day, initiator, members.count))
  }

  /// The same contacts with everybody's number replaced by another one.
  func renumbered(_ number: (Int) -> Int) -> Meetings {
    var renumbered = self
    renumbered.members = members.map(number)
    return renumbered
  }
}
