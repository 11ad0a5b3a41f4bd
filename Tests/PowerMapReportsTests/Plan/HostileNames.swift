import PowerMap

/// Names that a file may hold and that must disturb neither a screen nor a page.
enum HostileNames {
  static let all = [
    "\u{1B}[2Jx", "a\nb", "\u{202E}evil", "<b>|", "名前株式会社", "", String(repeating: "x", count: 10_000),
    String(repeating: "long name ", count: 1000),
  ]

  /// Whether a character would move the cursor or turn the text around.
  static func disturbs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  /// Fixture F1, in which everything has that name.
  static func account(called name: String) throws -> Analysis {
    var account = try Examples.fixture("fixtureOne").account
    account.name = name
    for index in account.people.indices { (account.people[index].name, account.people[index].title) = (name, name) }
    for index in account.team.indices { (account.team[index].name, account.team[index].title) = (name, name) }
    for index in account.departments.indices { account.departments[index].name = name }
    return try Book(accounts: [account]).analysis(of: "fixtureOne", asOf: Examples.day)
  }
}
