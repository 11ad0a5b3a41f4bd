import PowerMap

/// Who is linked to whom in a made-up account.
extension AccountDraft {
  /// Each person reports to the one before them in the department, and the heads to the first.
  mutating func addReportingLines() {
    guard !flaws.contains(.noReportingLines) else { return }
    let width = draft.departments.count
    for position in draft.people.indices.dropFirst() where numbers.happens(0.9) {
      // Beyond the second level everybody reports to the manager.
      let boss = position < width ? 0 : position < 2 * width ? position - width : position % width + width
      guard boss != position else { continue }
      draft.ties.append(Tie(.reportsTo, from: draft.people[position].id, to: draft.people[boss].id))
    }
  }

  /// Who of ours knows whom, and how well.
  mutating func addRelationships() {
    let team = GeneratedPortfolio.team
    let first = numbers.draw(0...(team.count - 1))
    let count = flaws.contains(.singleThreaded) ? 1 : numbers.draw(3...6)
    ours = (0..<count).map { team[(first + $0) % team.count].id }
    for person in draft.people where isReachable(person) {
      // The first of ours leads the account and knows most of them.
      for (rank, colleague) in ours.enumerated() where numbers.happens(rank == 0 ? 0.45 : 0.16) {
        var tie = Tie(from: colleague, to: person.id)
        if !numbers.happens(flaws.contains(.unknownRatings) ? 0.5 : 0.05) {
          tie.rating = History(Double(numbers.draw(weights: [0, 2, 4, 6, 4, 1])), on: recordedDay(within: 400))
        }
        draft.ties.append(tie)
        pairs.append((colleague, person.id))
      }
    }
  }

  private func isReachable(_ person: Person) -> Bool {
    if flaws.contains(.procurementOnly) { return person.department == "procurement" }
    return !(flaws.contains(.noExecutive) && person.department == "executive")
  }

  /// Who sways whom at the customer.
  mutating func addInfluence() {
    var known: Set<String> = []
    for _ in 0..<(draft.people.count / 3) {
      let (from, to) = (numbers.pick(draft.people).id, numbers.pick(draft.people).id)
      let weight = Double(numbers.draw(1...9)) / 10
      guard from != to, known.insert("\(from):\(to)").inserted else { continue }
      draft.ties.append(Tie(.influences, from: from, to: to, weight: weight))
    }
  }
}
