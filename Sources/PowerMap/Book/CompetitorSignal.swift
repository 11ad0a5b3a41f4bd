/// Something that was learnt of a competitor at the customer.
public struct CompetitorSignal: Hashable, Sendable, Codable {
  /// How it came to be known.
  public enum Source: String, CaseIterable, Hashable, Sendable, Codable {
    case disclosedByCustomer, thirdParty, `public`, discovered
  }

  /// What was learnt.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case meeting, evaluation, offer, orderLost, complaintAboutThem
  }

  /// The competitor's name, as `organisation` of its people has it.
  public var competitor: String
  /// The day it was learnt.
  public var on: Day
  /// How it came to be known.
  public var source: Source
  /// The customer's person who disclosed it; nil where unknown or not disclosed by one.
  public var person: Person.ID?
  /// What was learnt.
  public var kind: Kind

  /// A signal of a competitor.
  public init(competitor: String, on: Day, source: Source, person: Person.ID? = nil, kind: Kind) {
    self.competitor = competitor
    self.on = on
    self.source = source
    self.person = person
    self.kind = kind
  }
}
