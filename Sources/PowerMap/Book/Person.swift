/// Somebody at the customer, on our team, at a third party or at a competitor.
///
/// Everything but the id and the name is optional, and what is absent is unknown.
public struct Person: Hashable, Sendable, Codable, Identifiable {
  /// Names a person; unique among the people, the team and the network of an account.
  public typealias ID = Identifier<Person>

  /// The short handle.
  public var id: ID
  /// The full name.
  public var name: String
  /// Whose side the person is on.
  public var side: Side
  /// The job title.
  public var title: String?
  /// The organisation, where it is neither the customer nor ours.
  public var organisation: String?
  /// For a customer's person a declared department; for ours an archetype's name or free text.
  public var department: Department.ID?
  /// The level in the hierarchy.
  public var seniority: Seniority?
  /// The formal authority, 0...1, where it is known better than from the seniority.
  public var formalAuthority: Double?
  /// How powerful the account team takes the person to be, 0...1, over time.
  public var perceivedPower: History<Double>
  /// Where the person stands towards us, over time.
  public var stance: History<Stance>
  /// The parts the person plays in a purchase.
  public var roles: [Role]
  /// Whether the person is key; an explicit value wins over the roles.
  public var isKey: Bool?
  /// The probability of leaving within the horizon, 0...1, where it is known better than the policy's default.
  public var attritionProbability: Double?
  /// The first day the person is there; nil means always.
  public var joinedOn: Day?
  /// The first day the person is gone; nil means no departure is known.
  public var leavingOn: Day?
  /// The target number of days between contacts, where it differs from the policy's.
  public var cadenceDays: Int?
  /// The way the person prefers to be contacted.
  public var preferredChannel: Channel?
  /// What kind of third party the person is.
  public var thirdPartyKind: ThirdPartyKind?
  /// The organisations the person worked for.
  public var employment: [Employment]

  /// A person of whom nothing but the name and the side is known, unless more is given.
  public init(
    id: ID, name: String, side: Side = .customer, title: String? = nil, organisation: String? = nil,
    department: Department.ID? = nil, seniority: Seniority? = nil, formalAuthority: Double? = nil,
    perceivedPower: History<Double> = History(), stance: History<Stance> = History(), roles: [Role] = [],
    isKey: Bool? = nil, attritionProbability: Double? = nil, joinedOn: Day? = nil, leavingOn: Day? = nil,
    cadenceDays: Int? = nil, preferredChannel: Channel? = nil, thirdPartyKind: ThirdPartyKind? = nil,
    employment: [Employment] = []
  ) {
    self.id = id
    self.name = name
    self.side = side
    self.title = title
    self.organisation = organisation
    self.department = department
    self.seniority = seniority
    self.formalAuthority = formalAuthority
    self.perceivedPower = perceivedPower
    self.stance = stance
    self.roles = roles
    self.isKey = isKey
    self.attritionProbability = attritionProbability
    self.joinedOn = joinedOn
    self.leavingOn = leavingOn
    self.cadenceDays = cadenceDays
    self.preferredChannel = preferredChannel
    self.thirdPartyKind = thirdPartyKind
    self.employment = employment
  }

  /// Whether the person is there on a day: joined on or before it and not yet gone. Where neither day is given, a time
  /// at `organisation` under `employment` stands in for them.
  public func isPresent(asOf day: Day, at organisation: String? = nil) -> Bool {
    let times = times(at: organisation)
    return times.isEmpty || times.contains { $0.from.map { $0 <= day } ?? true && $0.to.map { day < $0 } ?? true }
  }

  /// The day on which somebody who is there on `day` is known to leave; nil where no departure is known.
  public func departure(after day: Day, at organisation: String? = nil) -> Day? {
    times(at: organisation).filter { $0.from.map { $0 <= day } ?? true }.compactMap(\.to).filter { $0 > day }.min()
  }

  /// The times the person is there; none means always.
  private func times(at organisation: String?) -> [(from: Day?, to: Day?)] {
    if joinedOn != nil || leavingOn != nil { return [(joinedOn, leavingOn)] }
    return employment.filter { $0.organisation == organisation }.map { ($0.from, $0.to) }
  }
}

/// A time a person worked for an organisation.
public struct Employment: Hashable, Sendable, Codable {
  /// The organisation's name.
  public var organisation: String
  /// The first day there.
  public var from: Day
  /// The first day no longer there; nil while it lasts.
  public var to: Day?

  /// A time at an organisation.
  public init(organisation: String, from: Day, to: Day? = nil) {
    self.organisation = organisation
    self.from = from
    self.to = to
  }
}
