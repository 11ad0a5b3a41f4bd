extension Policy {
  /// How many people to start with, and up to where the best of them are searched for.
  public struct DoorOpenerLimits: Hashable, Sendable, Codable {
    /// How many people to start with.
    public var count = 3
    /// The most people among whom every set is compared.
    public var exactPeople = 25
    /// The most people in a set for which every set is compared.
    public var exactCount = 3
  }

  /// How many ways to be introduced are looked for.
  public struct IntroductionLimits: Hashable, Sendable, Codable {
    /// The ways that share nobody.
    public var count = 3
  }

  /// Who opens doors, and who can introduce us.
  static let introducingKeys: [PolicyKey] = [
    PolicyKey(
      path: "doorOpeners.count", documentation: "How many people to start with are named.",
      place: .integer(\.doorOpeners.count, 1...20)),
    PolicyKey(
      path: "doorOpeners.exactPeople",
      documentation: "The most people among whom every set to start with is compared; among more they are chosen one "
        + "by one.",
      place: .integer(\.doorOpeners.exactPeople, 0...60)),
    PolicyKey(
      path: "doorOpeners.exactCount",
      documentation: "The most people to start with for whom every set is compared; more are chosen one by one.",
      place: .integer(\.doorOpeners.exactCount, 0...4)),
    PolicyKey(
      path: "introductions.count", documentation: "How many ways to be introduced, which share nobody, are looked for.",
      place: .integer(\.introductions.count, 1...20)),
  ]
}
