/// A recorded link between two people.
public struct Tie: Hashable, Sendable, Codable {
  /// What a tie is.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Two people who know each other; undirected.
    case relationship
    /// From a report to the boss; within one organisation; a forest.
    case reportsTo
    /// From who influences to who is influenced; `weight` says how much.
    case influences
    /// From a third party that advises to the customer's person; counts as `influences`.
    case advises

    /// Whether the two ends differ in meaning.
    public var isDirected: Bool { self != .relationship }
  }

  /// What the tie is.
  public var kind: Kind
  /// One end; where it goes from, if directed.
  public var from: Person.ID
  /// The other end; where it goes to, if directed.
  public var to: Person.ID
  /// How good the relationship is said to be, 0...5, over time; it fades.
  public var rating: History<Double>
  /// The strength computed elsewhere, 0...1, over time; it replaces rating and evidence and does not fade.
  public var strength: History<Double>
  /// How strong an influence is, 0...1; only of `influences` and `advises`.
  public var weight: Double?
  /// The first day of the tie; nil means always.
  public var since: Day?
  /// The first day the tie is no more; nil while it lasts.
  public var endedOn: Day?

  /// A tie. The ends of an undirected one are put in order of their ids, so that there is one way to write it.
  public init(
    _ kind: Kind = .relationship, from: Person.ID, to: Person.ID, rating: History<Double> = History(),
    strength: History<Double> = History(), weight: Double? = nil, since: Day? = nil, endedOn: Day? = nil
  ) {
    let isSwapped = !kind.isDirected && to < from
    self.kind = kind
    self.from = isSwapped ? to : from
    self.to = isSwapped ? from : to
    self.rating = rating
    self.strength = strength
    self.weight = weight
    self.since = since
    self.endedOn = endedOn
  }

  /// The name of the tie, `kind:a:b`; it has no id of its own.
  public var id: String { "\(kind.rawValue):\(from):\(to)" }
}
