import PowerMap

extension Account {
  /// The same account with every date moved.
  func shifted(by days: Int) -> Account {
    func move<Value>(_ history: History<Value>) -> History<Value> {
      History(history.entries.map { Assessment(on: $0.on.adding(days: days), value: $0.value) })
    }
    var copy = self
    copy.logFrom = logFrom?.adding(days: days)
    copy.annualRevenue = move(annualRevenue)
    copy.incumbency?.since = (incumbency?.since ?? Day(number: 0)).adding(days: days)
    copy.competitorIntelReviewedOn = competitorIntelReviewedOn?.adding(days: days)
    for index in opportunities.indices {
      copy.opportunities[index].openedOn = opportunities[index].openedOn.adding(days: days)
    }
    for index in people.indices {
      copy.people[index].stance = move(people[index].stance)
      copy.people[index].perceivedPower = move(people[index].perceivedPower)
      copy.people[index].leavingOn = people[index].leavingOn?.adding(days: days)
    }
    for index in ties.indices {
      copy.ties[index].rating = move(ties[index].rating)
      copy.ties[index].strength = move(ties[index].strength)
      copy.ties[index].endedOn = ties[index].endedOn?.adding(days: days)
    }
    for index in interactions.indices { copy.interactions[index].on = interactions[index].on.adding(days: days) }
    for index in decisions.indices { copy.decisions[index].on = decisions[index].on.adding(days: days) }
    return copy
  }
}
