/// The words that people's names are made of, so that texts which give one away can be told.
struct PersonalNames: Sendable {
  private let words: Set<String>

  init(of books: [Book]) {
    // A single letter, such as a middle initial, tells nothing.
    words = Set(books.flatMap(\.allPeople).flatMap { Self.words(of: $0.name) }.filter { $0.count > 1 })
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
