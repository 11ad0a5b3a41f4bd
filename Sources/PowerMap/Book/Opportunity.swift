/// Business that the customer may give us.
public struct Opportunity: Hashable, Sendable, Codable, Identifiable {
  /// Names an opportunity; unique in its account.
  public typealias ID = Identifier<Opportunity>

  /// How an opportunity ended.
  public enum Result: String, CaseIterable, Hashable, Sendable, Codable {
    case won, lost, dropped
  }

  /// What the customer decides by.
  public enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
    case price, convenience, trust
  }

  /// What we are after.
  public enum Goal: String, CaseIterable, Hashable, Sendable, Codable {
    case sale, relationship
  }

  /// The short handle.
  public var id: ID
  /// The day it became known.
  public var openedOn: Day
  /// The first day it was open no more; nil while it is.
  public var closedOn: Day?
  /// How it ended; only of one that is closed.
  public var result: Result?
  /// What it is worth.
  public var value: Money?
  /// What the customer decides by; nil where unknown.
  public var basis: Basis?
  /// What we are after; nil where nobody has said.
  public var goal: Goal?

  /// An opportunity, open unless a day of closing is given.
  public init(
    id: ID, openedOn: Day, closedOn: Day? = nil, result: Result? = nil, value: Money? = nil, basis: Basis? = nil,
    goal: Goal? = nil
  ) {
    self.id = id
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.result = result
    self.value = value
    self.basis = basis
    self.goal = goal
  }

  /// Whether it is open on a day.
  public func isOpen(asOf day: Day) -> Bool {
    openedOn <= day && closedOn.map { day < $0 } ?? true
  }
}
