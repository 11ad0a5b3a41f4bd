/// Somebody who is there before and after, in another place.
public struct PersonMove: Hashable, Sendable, Identifiable {
  /// What a place is made of.
  public enum Attribute: String, CaseIterable, Hashable, Sendable, Codable {
    case department, title, seniority, side
  }

  /// The person on the earlier side.
  public var before: Person
  /// The person on the later side.
  public var after: Person

  /// The person's id.
  public var id: Person.ID { after.id }

  /// What differs.
  public var changes: [Attribute] {
    Attribute.allCases.filter { attribute in
      switch attribute {
      case .department: before.department != after.department
      case .title: before.title != after.title
      case .seniority: before.seniority != after.seniority
      case .side: before.side != after.side
      }
    }
  }
}

extension Analysis {
  /// Everybody who is there, by id, each on the side they are counted on.
  package var everybody: [Person.ID: Person] {
    func on(_ side: Side, _ person: Person) -> Person {
      var person = person
      person.side = side
      return person
    }
    let all = people.map { on(.customer, $0.person) } + team.map { on(.ours, $0.person) } + network.map(\.person)
    return Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
