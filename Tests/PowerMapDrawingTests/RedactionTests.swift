import Foundation
import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("What a redacted drawing gives away")
struct RedactionTests {
  /// Letters and digits between anything else.
  private static func words(of text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
  }

  private static func everybody(_ book: Book) -> [Person] {
    book.team + book.network + book.accounts.flatMap { $0.people + $0.team + $0.network }
  }

  /// The drawings of every view, the one of changes too.
  private static func drawings(
    of id: Account.ID, in book: Book, options: DrawingOptions = DrawingOptions()
  ) throws -> [Drawing] {
    let analysis = try book.analysis(of: id, asOf: ExampleAccounts.day)
    let earlier = try book.analysis(of: id, asOf: "2026-06-01")
    return View.allCases.map { Drawing(analysis, view: $0, since: earlier, options: options) }
  }

  @Test("No name, id or redacted title is anywhere", arguments: ExampleAccounts.ids, Redaction.allCases)
  func names(id: Account.ID, redaction: Redaction) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let account = try #require(book[account: id])
    let kept = Self.words(of: account.name + " " + account.departments.compactMap(\.name).joined(separator: " "))
    let secrets = Self.everybody(book).flatMap { Self.words(of: $0.name).union([$0.id.rawValue.lowercased()]) }
    let forbidden = Set(secrets).subtracting(kept)
    for drawing in try Self.drawings(of: id, in: book.redacted(redaction)) {
      #expect(Self.words(of: drawing.dot).isDisjoint(with: forbidden), "\(drawing.view)")
    }
  }

  /// Names that are markup, controls or other scripts; each has a part that can be told.
  @Test("No part of a hostile name is anywhere", arguments: Redaction.allCases)
  func hostileNames(redaction: Redaction) throws {
    let shells = [
      "</TD></TABLE>Xyzzy", "Xyzzy\\N\\G", "\"Xyzzy\"; n0 -> n1", "<script>Xyzzy</script>", "Xyzzy\u{202E}\u{0}",
      "&Xyzzy;",
      "李 Xyzzy 娜", "Xyzzy\nXyzzy", "\u{301}Xyzzy", "X. Xyzzy",
    ]
    var book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    func rename(_ people: inout [Person]) {
      for index in people.indices {
        people[index].name = shells[index % shells.count]
        if index % 3 == 0 { people[index].title = "Deputy of Xyzzy" }
      }
    }
    rename(&book.team)
    rename(&book.network)
    for index in book.accounts.indices { rename(&book.accounts[index].people) }
    for drawing in try Self.drawings(of: "northwind", in: book.redacted(redaction)) {
      #expect(!drawing.dot.lowercased().contains("xyzzy"), "\(drawing.view)")
    }
  }

  @Test func withNamesWithheldTheTitleStandsOnTheCardOnce() throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book.redacted(.names)
    let card = try #require(
      Drawing(try book.analysis(of: "northwind", asOf: ExampleAccounts.day)).dot.split(separator: "\n")
        .first { $0.contains(">Plant Director<") || $0.contains("<B>Plant Director</B>") })
    #expect(card.components(separatedBy: "Plant Director").count == 3, "on the card, and in its tooltip")
  }

  @Test("Neither badge, tooltip nor role says how somebody stands", arguments: ExampleAccounts.ids)
  func stance(id: Account.ID) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    for drawing in try Self.drawings(of: id, in: book, options: DrawingOptions(withheld: [.stance])) {
      let cards = drawing.dot.split(separator: "\n").filter { $0.hasPrefix("n") && $0.contains("tooltip") }
      for word in [
        "advocate", "supporter", "neutral", "sceptic", "opponent", "stance unknown", "<B>CH</B>", "<B>?</B>",
      ] {
        let telling = cards.filter { $0.contains(word) && !$0.contains(">Not identified<") }
        #expect(telling.isEmpty, "\(drawing.view): \(word)")
      }
      // A table never shows it, and so has nothing to say.
      guard !drawing.view.isTable else { continue }
      #expect(drawing.dot.contains("Not shown: stance"))
      #expect(drawing.dot.contains(">stance not shown</FONT>"))
    }
  }

  @Test("Neither dots nor stars nor order say who is powerful", arguments: ExampleAccounts.ids)
  func power(id: Account.ID) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    for drawing in try Self.drawings(of: id, in: book, options: DrawingOptions(withheld: [.power])) {
      for mark in ["●", "★", "power ?", "estimated", "of power"] {
        #expect(!drawing.dot.contains(mark), "\(drawing.view): \(mark)")
      }
      if !drawing.view.isTable { #expect(drawing.dot.contains("Not shown: power")) }
    }
  }

  /// Who is powerful does not move a card: the map is the same where everybody's influence is another.
  @Test func orderFollowsIds() throws {
    let ids = (0..<6).map { Person.ID("p\($0)") }
    func order(influence: [(Person.ID, Person.ID)]) throws -> [Person.ID?] {
      let account = Account(
        id: "a", name: "A", departments: [Department(id: "it")],
        people: ids.map { Person(id: $0, name: $0.rawValue, department: "it", seniority: .manager) },
        ties: influence.map { Tie(.influences, from: $0.0, to: $0.1, weight: 0.9) })
      let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day)
      let content = MapContent(of: analysis, view: .coverage, options: DrawingOptions(withheld: [.power]))
      return content.blocks.first { $0.kind == .department && $0.name == "IT" }?.cards.map(\.person) ?? []
    }
    #expect(try order(influence: [("p5", "p0"), ("p4", "p0")]) == ids)
    #expect(try order(influence: [("p0", "p5"), ("p1", "p2")]) == ids)
  }

  @Test(arguments: [View.power, .powerInterest]) func aViewOfPowerWithoutPowerSaysSo(view: View) throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let analysis = try book.analysis(of: "northwind", asOf: ExampleAccounts.day)
    let dot = Drawing(analysis, view: view, options: DrawingOptions(withheld: [.power])).dot
    #expect(dot.contains("Not shown: power"))
    #expect(!dot.contains("hold half of the power") && !dot.contains("to manage closely"))
  }

  /// What a loss costs is no name and no power, and stays.
  @Test func figuresOfLossesStay() throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book.redacted(.hash)
    let analysis = try book.analysis(of: "northwind", asOf: ExampleAccounts.day)
    #expect(Drawing(analysis, view: .risk, options: DrawingOptions(withheld: [.power])).dot.contains("−16 %"))
  }
}
