import ArgumentParser
import PowerMap
import PowerMapFiles
import PowerMapReports

struct IntroduceCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "introduce",
    abstract: "Says who can get us to a person: the best ways, each with its weakest link.",
    discussion: """
      In a workspace the ways lead through all its accounts, our team and the network.

      EXAMPLES
        powermap introduce accounts/acme.yaml eva
        powermap introduce . acme/eva --count 5
      """)

  @OptionGroup var accounts: AccountArguments

  @Argument(help: "The person's id or whole name; account/id where several have it.")
  var person: String

  @Option(help: .init("How many ways to look for that share nobody, 1 to 20.", valueName: "number"))
  var count: Int?

  @OptionGroup var date: DateOption
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard let count else { return }
    guard (1...20).contains(count) else { throw ValidationError("--count is a number from 1 to 20") }
  }

  func perform() async throws -> ExitStatus {
    let selection = try accounts.load()
    let problems = selection.reportProblems()
    let book = selection.workspace.book
    guard !book.accounts.isEmpty else {
      throw CommandFailure(.invalidInput, "no account here can be used")
    }
    let day = date.day()
    let network = BookNetwork(book, asOf: day)
    let introductions: PersonIntroductions
    do throws(IntroductionError) {
      introductions = network.introductions(to: try find(in: network), count: count)
    } catch {
      throw CommandFailure(.wrongCall, error.description.suggesting(error.given, among: error.candidates))
    }
    try report.write(IntroductionReport(introductions, asOf: day))
    return problems
  }

  /// The person; one of the account that was chosen, where it has one of that id.
  private func find(in network: BookNetwork) throws(IntroductionError) -> BookPerson {
    if let account = accounts.account, let own = network[BookPerson.ID(Person.ID(person), in: Account.ID(account))] {
      return own
    }
    return try network.person(person)
  }
}
