/// Two people, the lower id first.
struct PairKey: Hashable, Sendable {
  let a: Person.ID
  let b: Person.ID

  init(_ one: Person.ID, _ other: Person.ID) {
    (a, b) = one < other ? (one, other) : (other, one)
  }

  /// Two people who are in order already.
  init(lower: Person.ID, higher: Person.ID) { (a, b) = (lower, higher) }

  /// The name of the relationship record between them, whether there is one or not.
  var source: String { "relationship:\(a):\(b)" }
}

/// What is known of two people: the record of their relationship, and the contacts that were logged.
struct PairEvidence: Sendable {
  /// The `relationship` record.
  var tie: Tie?
  /// The two-way contacts up to the day, by day and then by what they are: they are summed up in an order of their own, so
  /// that the order of the log never changes the last digit.
  var contacts: ArraySlice<Contact> = []

  /// One two-way contact.
  struct Contact: Sendable {
    let on: Day
    let channel: Channel
    /// `weight(channel) * size(participants) * decay(age)`.
    let evidence: Double

    /// Large meetings count less for each pair: `size(n) = 1 / sqrt(max(1, n - 1))` for n participants.
    init(on day: Day, channel: Channel, participants: Int, policy: Policy, asOf: Day) {
      on = day
      self.channel = channel
      evidence =
        policy.channel[channel] / Double(max(1, participants - 1)).squareRoot()
        * decay(age: asOf.age(of: day), halfLife: policy.halfLife.interaction)
    }

    func precedes(_ other: Self) -> Bool {
      on == other.on
        ? (channel.rawValue, evidence) < (other.channel.rawValue, other.evidence)
        : on < other.on
    }
  }
}
