extension Book {
  /// Who can introduce us to somebody, over everything that is known (domain A27).
  ///
  /// Where several people are asked for, or the accounts are analysed anyway, make one `BookNetwork` and ask that.
  ///
  /// - Parameters:
  ///   - text: an id, `account/id` where several accounts have it, or the whole name.
  ///   - count: how many ways to look for; the policy's `introductions.count`, unless given.
  /// - Throws: `IntroductionError` where nobody, or more than one, is meant, or the person is not there on the day.
  public func introductions(
    to text: String, asOf day: Day, count: Int? = nil
  ) throws(IntroductionError) -> PersonIntroductions {
    let network = BookNetwork(self, asOf: day)
    return network.introductions(to: try network.person(text), count: count)
  }
}

extension BookNetwork {
  /// Who can introduce us to somebody: the best warm ways (domain 4.4) through everybody in the book (domain A27).
  ///
  /// A way has two hops or more and at most `hops.introduction`, begins with a live tie of one of ours and passes through
  /// nobody else of ours; opponents and competitors pass nothing on. Ways are independent where they share nobody
  /// between their ends; one of ours may begin several.
  ///
  /// To find the most independent ways within a bound of hops is NP-hard. So the best way is taken first, then the best
  /// among everybody who is not on it, and so on; where those are fewer than asked for, and the ways that are best
  /// together when no bound is set (Suurballe's) give more that keep to the bound, those are given instead. Each way
  /// exists; that there is no further one is certain only where the bound cuts nothing off.
  ///
  /// Ties of unknown strength count for nothing here, and are named where a way could hang on them.
  ///
  /// - Parameter count: how many ways to look for; the policy's `introductions.count`, unless given.
  /// - Complexity: O(count × ties × (hops + log people)).
  public func introductions(to person: BookPerson, count: Int? = nil) -> PersonIntroductions {
    var result = PersonIntroductions(
      person: person, state: .unreached, direct: [], best: nil, paths: [], coldPath: nil, unrated: [],
      formerColleagues: [])
    guard let target = indexByID[person.id] else { return result }
    switch person.person.side {
    case .ours: result.state = .ours
    case .competitor: result.state = .competitor
    case .customer, .thirdParty:
      let policy = policy(of: person.id)
      let search = IntroductionSearch(self, target: target, policy: policy)
      let count = count ?? policy.introductions.count
      result.direct = directTies(to: target, live: policy.threshold.live)
      result.best = search.best.map(path)
      result.paths = search.ways(count).map(path)
      let isNear = result.direct.contains(where: \.isLive) || result.best != nil
      result.coldPath = isNear ? nil : search.cold.map(path)
      result.unrated = unratedTies(of: result, chain: isNear ? nil : search.possible)
      result.formerColleagues = formerColleagues(of: target, hops: policy.hops.introduction, count: count)
      result.state = Self.state(of: result)
    }
    return result
  }

  private static func state(of result: PersonIntroductions) -> PersonIntroductions.State {
    if result.direct.contains(where: \.isLive) { return .live }
    if !result.paths.isEmpty { return .introduced }
    if result.direct.contains(where: { $0.strength != nil }) { return .acquainted }
    if result.coldPath != nil { return .cold }
    return result.unrated.isEmpty ? .unreached : .unrated
  }

  private func path(_ chain: Chain) -> IntroductionPath {
    IntroductionPath(
      people: chain.vertices.map { people[$0] }, value: chain.value,
      links: zip(chain.vertices, chain.vertices.dropFirst()).map { low.weight($0, $1) })
  }

  private func directTies(to target: Int, live: Double) -> [PersonIntroductions.DirectTie] {
    let ties = people.indices.compactMap { index -> PersonIntroductions.DirectTie? in
      guard people[index].person.side == .ours, high.weight(index, target) > 0 else { return nil }
      let strength = low.weight(index, target)
      return PersonIntroductions.DirectTie(
        colleague: people[index], strength: strength > 0 ? strength : nil, isLive: strength >= live)
    }
    return ties.sorted {
      (-Tolerance.rank($0.strength ?? 0), $0.colleague.id) < (-Tolerance.rank($1.strength ?? 0), $1.colleague.id)
    }
  }

  /// The unrated ties of ours to the person, and those on the chain that would lead there if they were strong.
  private func unratedTies(of result: PersonIntroductions, chain: Chain?) -> [PersonIntroductions.UnratedTie] {
    var ties = result.direct.filter { $0.strength == nil }
      .map { PersonIntroductions.UnratedTie(from: $0.colleague, to: result.person) }
    let vertices = chain?.vertices ?? []
    for (from, to) in zip(vertices, vertices.dropFirst()) where low.weight(from, to) == 0 {
      let tie = PersonIntroductions.UnratedTie(from: people[from], to: people[to])
      if !ties.contains(tie) { ties.append(tie) }
    }
    return ties
  }

  /// Whom to ask, the best reached first and those who left the customer last; nobody who is known to have a tie to the
  /// person, nor a present colleague at the same customer.
  private func formerColleagues(of target: Int, hops: Int, count: Int) -> [FormerColleague] {
    let ours = people.indices.filter { people[$0].person.side == .ours }
    let routes = MemberGraph(low).bestChains(from: ours, maximumHops: hops, conductance: conductance)
    let account = people[target].id.account
    let present = people.indices.compactMap { index -> FormerColleague? in
      let other = people[index]
      guard index != target, other.person.side != .competitor, other.id.account == nil || other.id.account != account,
        high.weight(index, target) == 0, high.weight(target, index) == 0, let route = routes[index],
        let first = route.vertices.first
      else { return nil }
      return FormerColleague(
        other, of: people[target], contact: first == index ? nil : people[first], reach: route.value)
    }
    let departed = departed.compactMap {
      FormerColleague($0.person, of: people[target], contact: $0.contact, reach: nil)
    }
    let found = (present + departed).sorted {
      (-Tolerance.rank($0.reach ?? 0), $0.person.id) < (-Tolerance.rank($1.reach ?? 0), $1.person.id)
    }
    return Array(found.prefix(count))
  }
}

extension FormerColleague {
  /// Nil where the two never were at the same place.
  fileprivate init?(_ person: BookPerson, of other: BookPerson, contact: BookPerson?, reach: Double?) {
    guard let time = person.sharedTime(with: other) else { return nil }
    self.init(
      person: person, organisation: time.organisation, from: time.from, to: time.to, contact: contact, reach: reach)
  }
}

extension BookPerson {
  /// The time that two people had at one organisation, the latest of several; nil where they had none.
  fileprivate func sharedTime(with other: BookPerson) -> Tenure? {
    let times = tenures.flatMap { mine in other.tenures.compactMap { mine.overlap(with: $0) } }
    return times.max { left, right in
      (left.to ?? .distantFuture, left.organisation) < (right.to ?? .distantFuture, right.organisation)
    }
  }
}

extension Day {
  /// Later than every day of a record.
  fileprivate static let distantFuture = Day(number: .max)
}
