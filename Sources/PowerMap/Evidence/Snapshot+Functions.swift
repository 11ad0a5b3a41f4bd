extension Snapshot {
  /// The function of each of the customer's people, by position; nil for whoever is in no department.
  func functions() -> [Archetype?] {
    let archetypes = Dictionary(account.departments.map { ($0.id, $0.archetype) }) { first, _ in first }
    return customers.map { members[$0].department.flatMap { archetypes[$0] } }
  }

  /// How many ties between ours and theirs have an unknown strength.
  func openTieCount() -> Int {
    pairs.count { pair in
      guard pair.strength.value == nil else { return false }
      switch (members[pair.a].side, members[pair.b].side) {
      case (.ours, .customer), (.customer, .ours): return true
      default: return false
      }
    }
  }
}

extension Evidence {
  /// What a diagnostic says of ties of unknown strength, which it counts as none and for which it claims no interval.
  static func unknownTies(_ count: Int) -> [Evidence] {
    guard count > 0 else { return [] }
    let text = count == 1 ? "1 tie unknown, counted as none" : "\(count) ties unknown, counted as none"
    return [Evidence("tie.strength", text: text, value: Double(count))]
  }
}
