import Testing

@testable import PowerMapCommand

@Suite("A portfolio from the command line")
struct PortfolioTests {
  private static let day = "--as-of 2026-11-20"

  @Test("The same in every order of work, with and without what was read before")
  func same() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      """
      powermap generate --accounts 40 --seed 3 --people 12 --interactions 20 -o book
      for format in text json csv markdown; do
        powermap portfolio book \(Self.day) --format $format --no-cache --jobs 1 -o one.$format
        powermap portfolio book \(Self.day) --format $format -o first.$format
        powermap portfolio book \(Self.day) --format $format --jobs 7 -o again.$format
        cmp one.$format first.$format && cmp one.$format again.$format
      done
      test "$(ls book/.powermap/*.account | wc -l)" -eq 40
      """, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("one.text").hasPrefix("40 accounts as of 2026-11-20\n"))
    #expect(try folder.read("one.csv").split(separator: "\r\n").count == 41)
  }

  @Test("Each broken account is listed with its position, and every other one is there")
  func broken() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      """
      powermap generate --accounts 80 --people 8 --interactions 8 --broken 0.25 -o book 2> broken.txt
      for run in first again; do
        powermap portfolio book \(Self.day) --format csv -o $run.csv 2> $run.txt || echo $?
      done
      """, in: folder.path)
    #expect(outcome.output == "2\n2\n")
    let broken = try folder.read("broken.txt").split(separator: "\n").filter { $0.hasPrefix("accounts/") }
    #expect(broken.count == 20)
    for run in ["first", "again"] {
      let errors = try folder.read(run + ".txt")
      for line in broken {
        let file = "book/" + line.prefix { $0 != ":" }
        #expect(try errors.contains(Regex("(?m)^\(file):[0-9]+:[0-9]+: error: ")), "\(line)")
      }
      #expect(errors.hasSuffix("powermap: 20 of 80 accounts cannot be used\n"))
      #expect(try folder.read(run + ".csv").split(separator: "\r\n").count == 61)
    }
  }

  @Test("A folder that keeps nothing is said, and stops nothing")
  func unwritable() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Powermap.shell(
      """
      powermap generate --accounts 2 --people 4 -o book
      powermap portfolio book \(Self.day) --cache book/powermap.yaml/kept
      """, in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("nothing is kept in 'book/powermap.yaml/kept'"))
  }

  @Test("The processor time of the stages")
  func timings() async throws {
    let outcome = try await Powermap.run("portfolio", "Examples/Accounts", "--as-of", "2026-11-20", "--timings")
    for stage in ["reading", "analysing", "writing", "together"] { #expect(outcome.errors.contains(stage)) }
  }

  @Test(
    "What cannot be meant is refused",
    arguments: [
      ["--rows", "0"], ["--rows", "some"], ["--jobs", "0"], ["--table", "colleagues"],
      ["--no-cache", "--cache", "x"],
    ])
  func wrongCalls(options: [String]) async throws {
    let outcome = try await Powermap.run(arguments: ["portfolio", "Examples/Accounts"] + options)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
  }

  @Test("The progress says how many are done in a second and how long the rest takes")
  func progress() {
    func words(_ done: Int, _ seconds: Double) -> String {
      ProgressLine.words(done: done, of: 10_000, "accounts", seconds: seconds)
    }
    #expect(words(10, 0.2) == "10 of 10000 accounts")
    #expect(words(1_000, 2) == "1000 of 10000 accounts, 500 a second, 18 s left")
    #expect(words(15, 10) == "15 of 10000 accounts, 1.5 a second, 1 h 50 min left")
    #expect(words(1_000, 20) == "1000 of 10000 accounts, 50 a second, 3 min left")
    #expect(words(10_000, 20) == "10000 of 10000 accounts")
  }

  @Test("It is shown on a terminal, and gone in the end")
  func terminal() async throws {
    let shown = try await Powermap.onTerminal("portfolio", "Examples/Accounts", "--as-of", "2026-11-20", "--no-cache")
    #expect(shown.contains("of 3 accounts"))
    let hidden = try await Powermap.onTerminal(
      "portfolio", "Examples/Accounts", "--as-of", "2026-11-20", "--no-progress")
    #expect(!hidden.contains("of 3 accounts"))
  }
}
