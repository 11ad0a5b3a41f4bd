/// What stands in place of people's names in a book that others may see.
///
/// None of them is anonymity: whoever knows the customer recognises a title of which there is one, and can match a hash
/// by trying names.
public enum Redaction: String, CaseIterable, Hashable, Sendable, Codable {
  /// The title: `Head of Operations`, `Buyer 1` and `Buyer 2` where two have one. Whoever has no title goes by the level,
  /// and whoever has neither is a `Person`.
  case names
  /// The initials: `E. W.`, with a number where two have the same. Titles stay.
  case initials
  /// `P-3fa9c2`, made of the person's and the account's id, and so the same on every day and machine. Titles stay.
  case hash
}

extension Book {
  /// The same book with other names for everybody on all sides, to be analysed and drawn for others.
  ///
  /// Ids are numbered in the order of the old ones, and everything that refers to somebody follows, so that every
  /// measure, finding and drawing is that of the book as it is, up to the names. Texts about people are gone: what was
  /// decided, why a group may leave and why a finding is waived; where people worked before has no name. A title, or an
  /// organisation outside, that has a word of somebody's name in it is gone too. Names of accounts, departments and
  /// other organisations stay, and so do the ids of groups and opportunities.
  ///
  /// - Complexity: linear in the records, but for the sorting of ids.
  public func redacted(_ redaction: Redaction) -> Book {
    let names = PersonalNames(of: self)
    let references = RedactedReferences(of: self, names: names)
    let pseudonyms = Pseudonyms(of: self, as: redaction, names: names)
    func redact(_ people: inout [Person], in account: Account.ID?) {
      for index in people.indices {
        let person = people[index]
        people[index].name = pseudonyms[person.id, in: account]
        people[index].title = redaction == .names ? nil : names.withoutNames(person.title)
        references.redact(&people[index])
      }
    }
    var book = self
    redact(&book.team, in: nil)
    redact(&book.network, in: nil)
    references.redact(&book.waivers)
    for index in book.accounts.indices {
      let id = book.accounts[index].id
      redact(&book.accounts[index].people, in: id)
      redact(&book.accounts[index].team, in: id)
      redact(&book.accounts[index].network, in: id)
      references.redact(&book.accounts[index])
    }
    return book
  }
}

/// The words that people's names are made of, so that texts which give one away can be told.
struct PersonalNames: Sendable {
  private let words: Set<String>

  init(of book: Book) {
    // A single letter, such as a middle initial, tells nothing.
    words = Set(book.allPeople.flatMap { Self.words(of: $0.name) }.filter { $0.count > 1 })
  }

  /// The text; nil where there is none, or one of its words is in somebody's name.
  func withoutNames(_ text: String?) -> String? {
    guard let text, words.isDisjoint(with: Self.words(of: text)) else { return nil }
    return text
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Book {
  /// Everybody recorded, as often as they are recorded.
  var allPeople: [Person] {
    team + network + accounts.flatMap { $0.people + $0.team + $0.network }
  }
}
