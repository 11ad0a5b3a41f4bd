import ArgumentParser

struct MapCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "map", abstract: "Draws the power map.")

  func perform() async throws -> ExitStatus {
    throw CommandFailure(.outputFailed, "nothing is drawn yet")
  }
}
