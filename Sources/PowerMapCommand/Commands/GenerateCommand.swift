import ArgumentParser
import Foundation
import PowerMap
import PowerMapFiles

struct GenerateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes up a portfolio of accounts, to try things out and to measure.",
    discussion: """
      The same seed gives the same bytes everywhere, and more accounts the same ones \
      first. How the accounts are held is flawed in known proportions; --broken \
      breaks the files of some besides, in \(Breakage.allCases.count) ways, and says on standard error \
      which.

      EXAMPLES
        powermap generate --accounts 50 -o portfolio
        powermap generate --accounts 10000 --seed 7 --format ndjson -o all.ndjson
        powermap generate --accounts 500 --broken 0.02 --format ndjson -o -
      """)

  /// What a portfolio is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case yaml, ndjson
  }

  @Option(help: .init("How many accounts.", valueName: "n"))
  var accounts: Int

  @Option(help: .init("What everything is drawn from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: .init("How many people an account has on average.", valueName: "n"))
  var people = 30

  @Option(help: .init("How many interactions an account has on average.", valueName: "n"))
  var interactions = 100

  @Option(help: .init("The share of broken accounts, 0 to 1.", valueName: "share"))
  var broken = 0.0

  @Option(
    name: .customLong("as-of"),
    help: .init("The day after the last record, YYYY-MM-DD.", valueName: "date"))
  var day = Day(number: 20_777)

  @Option(help: "A workspace of YAML files, or a line of JSON for each account.")
  var format = Format.yaml

  @Option(
    name: [.short, .customLong("output")],
    help: .init("The folder of the workspace, or the file of lines ('-' is standard output).", valueName: "path"),
    completion: .file())
  var output: String

  func validate() throws {
    guard (1...1_000_000_000).contains(accounts) else { throw ValidationError("--accounts is 1 or more") }
    guard (1...10_000).contains(people) else { throw ValidationError("--people is from 1 to 10000") }
    guard (0...1_000_000).contains(interactions) else { throw ValidationError("--interactions is from 0 to 1000000") }
    guard (0...1).contains(broken) else { throw ValidationError("--broken is from 0 to 1") }
    if format == .yaml, output == OutputFile.standardOutput {
      throw ValidationError("a workspace is a folder; name it by -o, or write lines by --format ndjson")
    }
  }

  func perform() async throws -> ExitStatus {
    let portfolio = GeneratedPortfolio(
      seed: seed, day: day, people: people, interactions: interactions, brokenShare: broken)
    switch format {
    case .yaml: try writeWorkspace(portfolio)
    case .ndjson: try writeLines(portfolio)
    }
    return .fine
  }

  private func writeWorkspace(_ portfolio: GeneratedPortfolio) throws {
    func write(_ file: (path: String, text: String)) throws {
      try OutputFile.write(Data(file.text.utf8), to: "\(output)/\(file.path)")
    }
    let shared = portfolio.workspaceFile
    guard !OutputFile.isRegularFile("\(output)/\(shared.path)") else {
      throw CommandFailure(.outputFailed, "'\(output)' holds a workspace; name another folder")
    }
    try OutputFile.makeFolder("\(output)/accounts")
    try write(shared)
    for number in 0..<accounts {
      let file = portfolio.file(number)
      try write((file.path, file.text))
      if let breakage = file.breakage { StandardError.print("\(file.path): \(breakage.rawValue)") }
    }
  }

  private func writeLines(_ portfolio: GeneratedPortfolio) throws {
    try OutputFile.write(to: output) { write in
      for number in 0..<accounts {
        let line = portfolio.line(number)
        try write(Data(line.text.utf8))
        if let breakage = line.breakage { StandardError.print("\(line.id): \(breakage.rawValue)") }
      }
    }
  }
}
