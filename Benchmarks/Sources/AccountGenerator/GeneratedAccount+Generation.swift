import RelationshipGraph

extension GeneratedAccount {
  /// Makes an account up. The same arguments give the same account, bit for bit, on every machine.
  ///
  /// - Parameters:
  ///   - peopleCount: the number of people, the team included.
  ///   - seed: what tells this account from others of the same shape.
  ///   - tiesPerPerson: how many ties to draw for each person besides the reporting lines, four fifths of them within a
  ///     department. What repeats a tie or touches the periphery is dropped, so a fifth or so more are drawn.
  ///   - teamSize: the number of sellers; by default a hundredth of the people, from 3 to 50.
  ///   - targetCount: the number of people to reach; by default 5 up to 99 people, else 20.
  public init(
    peopleCount: Int, seed: Int, tiesPerPerson: Double = 3.2, teamSize: Int? = nil, targetCount: Int? = nil
  ) {
    let teamSize = teamSize ?? min(50, max(3, peopleCount / 100))
    let draft = Draft(peopleCount: peopleCount, teamSize: teamSize, seed: UInt64(seed) &* 1_000_003)
    let ties = draft.ties(perPerson: tiesPerPerson)

    let newNumber = draft.shuffled(peopleCount, stream: 11).inverse
    let renumbered = draft.shuffled(ties.count, stream: 12).map { position in
      let tie = ties[position]
      return Tie(
        first: newNumber[Int(tie.first)], second: newNumber[Int(tie.second)], strength: tie.strength, kind: tie.kind)
    }
    self.init(
      peopleCount: peopleCount, ties: renumbered, team: Array(newNumber.suffix(teamSize)),
      targets: Array(newNumber.prefix(targetCount ?? (peopleCount < 100 ? 5 : 20))))
  }
}

/// An account while its people are still numbered by rank: 0 is at the top, the heads of department follow, then their
/// people, the departments in turn; the team comes last.
private struct Draft {
  let peopleCount: Int
  /// The people who are not of the team.
  let customerCount: Int
  let departmentCount: Int
  let seed: UInt64
  /// Those whose only tie is to whom they report, about 15 of 100.
  let isPeripheral: [Bool]

  init(peopleCount: Int, teamSize: Int, seed: UInt64) {
    self.peopleCount = peopleCount
    self.seed = seed
    customerCount = peopleCount - teamSize
    departmentCount = peopleCount < 100 ? 4 : peopleCount < 1000 ? 12 : peopleCount / 50
    var hashes = SplitMix64(seed: seed &+ 1)
    var isPeripheral = [Bool](repeating: false, count: peopleCount)
    for person in 1..<customerCount {
      isPeripheral[person] = hashes.nextUnit() < 0.15 && person > departmentCount
    }
    self.isPeripheral = isPeripheral
  }

  /// The ties of all kinds, without repetitions.
  func ties(perPerson: Double) -> [GeneratedAccount.Tie] {
    let count = Double(customerCount)
    let candidates =
      reportingLines
      + tiesWithinDepartments(count: Int(perPerson * 0.8 * count * 1.25))
      + tiesAcrossDepartments(count: Int(perPerson * 0.2 * count * 1.4))
      + tiesOfTheTeam
    var seen = Set<Int>(minimumCapacity: candidates.count)
    return candidates.filter { tie in
      let (first, second) = (Int(tie.first), Int(tie.second))
      return first != second && isAllowed(tie)
        && seen.insert(min(first, second) * peopleCount + max(first, second)).inserted
    }
  }

  private func isAllowed(_ tie: GeneratedAccount.Tie) -> Bool {
    switch tie.kind {
    case .reportsTo: true
    case .team: !isPeripheral[Int(tie.second)]
    case .withinDepartment, .acrossDepartments: !isPeripheral[Int(tie.first)] && !isPeripheral[Int(tie.second)]
    }
  }

  /// Heads of department report in eights, the others in sixes.
  private var reportingLines: [GeneratedAccount.Tie] {
    var strength = stream(2)
    return (1..<customerCount).map { person in
      let (rank, department) = (person - 1).quotientAndRemainder(dividingBy: departmentCount)
      let manager =
        person <= departmentCount ? (person - 1) / 8 : (rank - 1) / 6 * departmentCount + department + 1
      return tie(person, manager, 512 + strength.next(below: 513), .reportsTo)
    }
  }

  private func tiesWithinDepartments(count: Int) -> [GeneratedAccount.Tie] {
    var (first, second, strength) = (stream(3), stream(4), stream(5))
    return (0..<count).map { _ in
      let person = max(1, first.next(below: customerCount))
      let department = (person - 1) % departmentCount
      let size = (customerCount - 2 - department) / departmentCount + 1
      let colleague = second.next(below: size) * departmentCount + department + 1
      return tie(person, colleague, 205 + strength.next(below: 820), .withinDepartment)
    }
  }

  private func tiesAcrossDepartments(count: Int) -> [GeneratedAccount.Tie] {
    var (first, second, strength) = (stream(6), stream(7), stream(8))
    return (0..<count).map { _ in
      tie(
        first.next(below: customerCount), second.next(below: customerCount), 51 + strength.next(below: 564),
        .acrossDepartments)
    }
  }

  private var tiesOfTheTeam: [GeneratedAccount.Tie] {
    var (contact, strength) = (stream(9), stream(10))
    return (customerCount..<peopleCount).flatMap { seller in
      (0..<4).map { _ in
        tie(seller, contact.next(below: customerCount), 102 + strength.next(below: 821), .team)
      }
    }
  }

  private func tie(
    _ first: Int, _ second: Int, _ strength: Int, _ kind: GeneratedAccount.Kind
  ) -> GeneratedAccount.Tie {
    .init(first: Int32(first), second: Int32(second), strength: Int32(strength), kind: kind)
  }

  /// The numbers below a count in the order of their hashes.
  func shuffled(_ count: Int, stream number: UInt64) -> [Int] {
    var hashes = stream(number)
    let keyed = (0..<count).map { (hash: hashes.next(), number: $0) }
    return keyed.sorted { ($0.hash, $0.number) < ($1.hash, $1.number) }.map(\.number)
  }

  /// The random numbers of one purpose.
  private func stream(_ number: UInt64) -> SplitMix64 { SplitMix64(seed: seed &+ number) }
}

extension SplitMix64 {
  /// A number from 0 up to but not including a bound, from the upper 32 bits.
  mutating func next(below bound: Int) -> Int { Int(((next() >> 32) * UInt64(bound)) >> 32) }
}

extension [Int] {
  /// The position of each number, in a list of the numbers below its count.
  fileprivate var inverse: [Int32] {
    var inverse = [Int32](repeating: 0, count: count)
    for (position, number) in enumerated() { inverse[number] = Int32(position) }
    return inverse
  }
}
