import ArgumentParser

@main
struct PowerMapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "powermap", version: "0.1.0")
}
