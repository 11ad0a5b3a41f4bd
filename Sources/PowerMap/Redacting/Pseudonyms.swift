/// The names that stand in place of people's own, different for everybody in an account.
struct Pseudonyms: Sendable {
  private typealias Names = [Person.ID: String]

  private let shared: Names
  private let own: [Account.ID: Names]

  init(of books: [Book], as redaction: Redaction, names: PersonalNames) {
    func stems(of people: [Person], in account: Account.ID?, but known: Names = [:]) -> Names {
      let pairs = people.filter { known[$0.id] == nil }
        .map { ($0.id, Self.stem(of: $0, in: account, as: redaction, names: names)) }
      return Dictionary(pairs) { first, _ in first }
    }
    let sharedStems = stems(of: books.flatMap { $0.team + $0.network }, in: nil)
    let ownStems = Dictionary(
      books.flatMap(\.accounts).map { account in
        (account.id, stems(of: account.people + account.team + account.network, in: account.id, but: sharedStems))
      }
    ) { $0.merging($1) { first, _ in first } }
    // Whoever is in several accounts has the same name in all of them, and comes first wherever names are counted.
    let sharedCounts = Self.counts(sharedStems)
    let alsoInAccounts = Set(ownStems.values.flatMap(\.values))
    shared = Self.numbered(sharedStems, from: [:]) { (sharedCounts[$0] ?? 0) > 1 || alsoInAccounts.contains($0) }
    own = ownStems.mapValues { stems in
      let counts = Self.counts(stems)
      return Self.numbered(stems, from: sharedCounts) { (sharedCounts[$0] ?? 0) + (counts[$0] ?? 0) > 1 }
    }
  }

  /// The name of somebody recorded in an account, or in the book itself; empty for nobody.
  subscript(id: Person.ID, in account: Account.ID?) -> String {
    shared[id] ?? account.flatMap { own[$0]?[id] } ?? ""
  }

  private static func counts(_ stems: Names) -> [String: Int] {
    stems.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The stems, with a number in the order of ids where it takes one to tell people apart.
  private static func numbered(
    _ stems: Names, from taken: [String: Int], where needsNumber: (String) -> Bool
  ) -> Names {
    var taken = taken
    var names: Names = [:]
    for (id, stem) in stems.sorted(by: { $0.key < $1.key }) {
      taken[stem, default: 0] += 1
      names[id] = needsNumber(stem) ? "\(stem) \(taken[stem] ?? 0)" : stem
    }
    return names
  }

  private static func stem(
    of person: Person, in account: Account.ID?, as redaction: Redaction, names: PersonalNames
  ) -> String {
    switch redaction {
    case .names: names.withoutNames(person.title) ?? person.seniority?.title ?? "Person"
    case .initials: initials(of: person.name)
    case .hash: "P-" + hash("\(account?.rawValue ?? "")/\(person.id)")
    }
  }

  /// Of the first and the last word: `E. W.`
  private static func initials(of name: String) -> String {
    let letters = name.split(whereSeparator: \.isWhitespace).compactMap { $0.first(where: \.isLetter) }
    guard let first = letters.first, let last = letters.last else { return "Person" }
    return (letters.count > 1 ? [first, last] : [first]).map { "\($0.uppercased())." }.joined(separator: " ")
  }

  /// Six hexadecimal digits of FNV-1a: Swift's own hashes differ from one run to the next.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash >> 40, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
