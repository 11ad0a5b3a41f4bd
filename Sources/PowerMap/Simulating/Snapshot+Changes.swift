extension Snapshot {
  /// The account as it would stand after some changes, one after the other.
  ///
  /// - Throws: `ChangeError` for what the account does not have, or a figure out of range.
  /// - Complexity: O(changes × (ties + links)).
  func applying(_ changes: [Change]) throws(ChangeError) -> Snapshot {
    var snapshot = self
    for change in changes { try snapshot.apply(change) }
    return snapshot
  }

  private mutating func apply(_ change: Change) throws(ChangeError) {
    switch change {
    case .leaves(let id): depart([try member(id)])
    case .departmentLeaves(let id):
      guard account.departments.contains(where: { $0.id == id }) else {
        throw .noSuchDepartment(id, known: account.departments.map(\.id).sorted())
      }
      depart(Set(departments[id].map { customers[$0] }))
    case .tie(let one, let other, let strength):
      try check(strength, in: 0...1)
      try setStrength(
        .exactly(strength, because: [Evidence(PairKey(one, other).source, text: "assumed", value: strength)]),
        between: one, other)
    case .ends(let one, let other): try end(one, other)
    case .rating(let one, let other, let rating): try rate(one, other, rating)
    case .stance(let id, let stance): try setStance(of: id, stance)
    }
  }

  private func member(_ id: Person.ID) throws(ChangeError) -> Int {
    guard let index = indexByID[id] else { throw .noSuchPerson(id, known: members.map(\.id)) }
    return index
  }

  /// The index of somebody who has not left by an earlier change.
  private func present(_ id: Person.ID) throws(ChangeError) -> Int {
    let index = try member(id)
    guard !departed.contains(index) else { throw .hasLeft(id) }
    return index
  }

  /// The indices of two members, the lower one first.
  private func ends(_ one: Person.ID, _ other: Person.ID) throws(ChangeError) -> (Int, Int) {
    let (first, second) = (try present(one), try present(other))
    return (min(first, second), max(first, second))
  }

  private func check(_ value: Double, in range: ClosedRange<Double>) throws(ChangeError) {
    guard range.contains(value) else { throw .outOfRange(value, range) }
  }

  /// Takes people away. Everybody keeps their position, so that what does not depend on ties need not be computed again;
  /// the chairs of the customer's people keep their influence too.
  private mutating func depart(_ leaving: Set<Int>) {
    departed.formUnion(leaving)
    pairs.removeAll { leaving.contains($0.a) || leaving.contains($0.b) }
    let others = leaving.filter { sides[$0] != .customer }
    guard !others.isEmpty else { return }
    links.removeAll { others.contains($0.from) || others.contains($0.to) }
  }

  private mutating func setStrength(
    _ strength: Measured<Double>, between one: Person.ID, _ other: Person.ID, evidence: PairEvidence? = nil
  ) throws(ChangeError) {
    guard one != other else { throw .oneself(one) }
    let (a, b) = try ends(one, other)
    if let position = pairs.firstIndex(where: { $0.a == a && $0.b == b }) {
      pairs[position] = Pair(a: a, b: b, strength: strength, evidence: evidence ?? pairs[position].evidence)
    } else {
      let place = pairs.firstIndex { ($0.a, $0.b) > (a, b) } ?? pairs.endIndex
      pairs.insert(Pair(a: a, b: b, strength: strength, evidence: evidence ?? PairEvidence()), at: place)
    }
  }

  private mutating func end(_ one: Person.ID, _ other: Person.ID) throws(ChangeError) {
    let (a, b) = try ends(one, other)
    let (pairCount, linkCount) = (pairs.count, links.count)
    pairs.removeAll { $0.a == a && $0.b == b }
    links.removeAll { min($0.from, $0.to) == a && max($0.from, $0.to) == b }
    guard pairs.count < pairCount || links.count < linkCount else { throw .noSuchTie(one, other) }
  }

  private mutating func rate(_ one: Person.ID, _ other: Person.ID, _ rating: Double) throws(ChangeError) {
    try check(rating, in: 0...5)
    let (a, b) = try ends(one, other)
    guard let pair = pairs.first(where: { $0.a == a && $0.b == b }), var tie = pair.evidence.tie else {
      throw .noSuchTie(one, other)
    }
    // On the day of the last rating, so that only the assessment differs and not its age.
    let day = tie.rating.latest(asOf: asOf)?.on ?? asOf
    tie.rating = History(tie.rating.entries.filter { $0.on != day } + [Assessment(on: day, value: rating)])
    var evidence = pair.evidence
    evidence.tie = tie
    let isLogged = (sides[pair.a] == .ours) != (sides[pair.b] == .ours)
    let strength = TieStrength(policy: policy, asOf: asOf, logFrom: account.logFrom, detail: detail)
      .strength(of: PairKey(one, other), evidence: evidence, isLogged: isLogged)
    try setStrength(strength, between: one, other, evidence: evidence)
  }

  private mutating func setStance(of id: Person.ID, _ stance: Stance) throws(ChangeError) {
    let index = try present(id)
    let day = members[index].stance.latest(asOf: asOf)?.on ?? asOf
    let others = members[index].stance.entries.filter { $0.on != day }
    members[index].stance = History(others + [Assessment(on: day, value: stance)])
  }
}
