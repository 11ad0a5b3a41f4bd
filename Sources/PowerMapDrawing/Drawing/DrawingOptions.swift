public import PowerMap

/// How a drawing is made.
public struct DrawingOptions: Sendable, Hashable {
  /// Who places the cards of departments; views without departments have a layout of their own.
  public enum Layout: String, CaseIterable, Sendable, Hashable, Codable {
    /// This library: departments as columns, levels as rows, lines around the cards. The default.
    case grid
    /// Graphviz, for people who want to rearrange the DOT in tools of their own. Above 500 nodes or 1500 lines, where
    /// Graphviz takes minutes, the grid is used instead, and `Omissions.fellBackToGrid` says so. Tables have no cards to
    /// place and look the same.
    case dot
  }

  /// What a drawing can keep to itself.
  public enum Withheld: String, CaseIterable, Sendable, Hashable, Codable {
    /// How people stand towards us, and the roles that tell it: champion, coach and blocker.
    case stance
    /// Power, what it seems to be, and whatever follows from it: the order of cards, door openers. What a loss would
    /// cost stays.
    case power
  }

  /// The colours.
  public var theme: Theme
  /// Who places the cards.
  public var layout: Layout
  /// Whether departments keep the order of the account file; else they are moved closer to those they influence.
  public var keepsOrder: Bool
  /// Whether a large drawing shows every person, every influence and every account.
  public var isFull: Bool
  /// Whom the views of one person are about: one of the customer's people or a third party. Where nobody is given, or
  /// nobody of that id is there, it is the customer's most powerful person.
  public var person: Person.ID?
  /// What is not shown, for pictures that others see; the header of a view of people says so. Names are replaced before, by `Redactor`.
  public var withheld: Set<Withheld>

  /// Light, placed by this library, in the best order of departments, and readable rather than full, unless given.
  public init(
    theme: Theme = .light, layout: Layout = .grid, keepsOrder: Bool = false, isFull: Bool = false,
    person: Person.ID? = nil, withheld: Set<Withheld> = []
  ) {
    self.theme = theme
    self.layout = layout
    self.keepsOrder = keepsOrder
    self.isFull = isFull
    self.person = person
    self.withheld = withheld
  }
}
