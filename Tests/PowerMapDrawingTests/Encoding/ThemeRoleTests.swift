import Testing

@testable import PowerMapDrawing

@Suite("The roles of colours")
struct ThemeRoleTests {
  @Test("Every colour of a theme has a role, and no two the same one")
  func complete() {
    let roles = Theme.roles
    #expect(Set(roles.map(\.name)).count == roles.count)
    #expect(Set(roles.map { $0.color(in: .keyed) }).count == roles.count)
    #expect(colors(in: Theme.keyed).count == roles.count)
    #expect(Set(colors(in: Theme.keyed)) == Set(roles.map { $0.color(in: .keyed) }))
  }

  /// Every colour that a value holds, however deep.
  private func colors(in value: Any) -> [Color] {
    if let color = value as? Color { return [color] }
    return Mirror(reflecting: value).children.flatMap { colors(in: $0.value) }
  }
}
