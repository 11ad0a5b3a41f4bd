public import ArgumentParser
public import PowerMap

extension DayStep: ExpressibleByArgument {
  /// Reads `month`, `2 weeks`, `14 days`.
  public init?(argument: String) {
    self.init(argument)
  }

  /// A month, which is what most people look back by.
  static var month: DayStep { DayStep(.month) }
}
