/// Gives everybody on all sides other names, to be analysed and drawn for others.
///
/// Ids are numbered in the order of the old ones, and everything that refers to somebody follows, so that every measure,
/// finding and drawing is that of the book as it is, up to the names. Texts about people are gone: what was decided, why
/// a group may leave and why a finding is waived; where people worked before has no name. A title, or an organisation
/// outside, that has a word of somebody's name in it is gone too. Names of accounts, departments and other organisations
/// stay, and so do the ids of groups and opportunities.
public struct Redactor: Sendable {
  private let redaction: Redaction
  private let names: PersonalNames
  private let references: RedactedReferences
  private let pseudonyms: Pseudonyms

  /// Makes up names for the people of some books, such as two versions of one: an id means the same person in all.
  ///
  /// - Complexity: linear in the records, but for the sorting of ids.
  public init(_ redaction: Redaction, of books: [Book]) {
    self.redaction = redaction
    names = PersonalNames(of: books)
    references = RedactedReferences(of: books, names: names)
    pseudonyms = Pseudonyms(of: books, as: redaction, names: names)
  }

  /// One of the books, with the other names.
  public func redacted(_ book: Book) -> Book {
    var book = book
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

  /// The id somebody has in the redacted books; nil for nobody.
  public func id(of person: Person.ID) -> Person.ID? { references.ids[person] }

  private func redact(_ people: inout [Person], in account: Account.ID?) {
    for index in people.indices {
      let person = people[index]
      people[index].name = pseudonyms[person.id, in: account]
      people[index].title = redaction == .names ? nil : names.withoutNames(person.title)
      references.redact(&people[index])
    }
  }
}

extension Book {
  /// The same book with other names for everybody; see `Redactor`.
  public func redacted(_ redaction: Redaction) -> Book {
    Redactor(redaction, of: [self]).redacted(self)
  }
}
