import Foundation
import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@Suite("Writing and reading give the same")
struct RoundTripTests {
  @Test("Random books, as YAML and as JSON in turn", arguments: Seeds.blocks)
  func books(seeds: ArraySlice<UInt64>) throws {
    for seed in seeds {
      var random = RandomBook(seed: seed)
      let book = random.book()
      let format: FileFormat = seed.isMultiple(of: 2) ? .json : .yaml
      let files = Dictionary(uniqueKeysWithValues: book.files(as: format).map { ($0.path, $0.text) })
      let workspace = try withWorkspace(files) { try Workspace.load($0) }
      #expect(!workspace.allDiagnostics.hasErrors, "seed \(seed): \(workspace.allDiagnostics.errors)")
      let isSame = workspace.book == book
      #expect(isSame, "seed \(seed): \(difference(book, workspace.book))")
      #expect(book.problems().values.allSatisfy { $0.allSatisfy(\.kind.isWarning) }, "seed \(seed)")
    }
  }

  /// The lines of two books that differ, as far as one can tell from their files.
  private func difference(_ left: Book, _ right: Book) -> String {
    let lines = [left, right].map { book in
      book.files().flatMap { $0.text.split(whereSeparator: \.isNewline) }.map { String($0.prefix(400)) }
    }
    return zip(lines[0], lines[1]).filter { $0 != $1 }.map { "\n- \($0)\n+ \($1)" }.prefix(3).joined()
  }

  @Test("The examples, as YAML and as JSON", arguments: ["halden", "northwind", "verdi"])
  func examples(name: String) throws {
    let book = try Book(contentsOf: packageRoot + "/Examples/Accounts/accounts/\(name).yaml")
    var account = try #require(book.accounts.first)
    account.team = book.team
    account.network = book.network
    account.policy = Policy()
    account.policy?.halfLife.rating = 100
    account.policy?.required[.finance] = Requirement(threads: 2, ours: 1)
    account.policy?.required[.executive] = nil
    #expect(try Book(text: account.yaml(), path: "\(name).yaml").accounts == [account])
    #expect(try Book(text: account.json(), path: "\(name).json").accounts == [account])
  }

  @Test("A book through Codable", arguments: 1...20)
  func codable(seed: UInt64) throws {
    var random = RandomBook(seed: seed)
    let book = random.book()
    let data = try JSONEncoder().encode(book)
    #expect(try JSONDecoder().decode(Book.self, from: data) == book)
  }
}
