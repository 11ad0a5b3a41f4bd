extension Policy {
  /// What the diagnostics go by, which stay out of the score.
  static let diagnosticKeys: [PolicyKey] = [
    PolicyKey(
      path: "levels.executive", documentation: "The lowest seniority of executives, 1 to 6.",
      place: .integer(\.levels.executive, 1...6)),
    PolicyKey(
      path: "levels.management", documentation: "The lowest seniority of management, 1 to 6; below it is staff.",
      place: .integer(\.levels.management, 1...6)),
    PolicyKey(
      path: "levels.peerDistance", documentation: "How many levels two people may differ by to be peers.",
      place: .integer(\.levels.peerDistance, 0...5)),
    PolicyKey(
      path: "dependency.medium",
      documentation: "The share of our coverage in procurement from which the account depends on it.",
      place: .number(\.dependency.medium, 0...1)),
    PolicyKey(
      path: "dependency.high", documentation: "The share of our coverage in procurement from which that is grave.",
      place: .number(\.dependency.high, 0...1)),
    PolicyKey(
      path: "dependency.critical",
      documentation: "The share of our coverage in procurement from which nothing else holds the account.",
      place: .number(\.dependency.critical, 0...1)),
    PolicyKey(
      path: "powerGap.threshold",
      documentation: "The difference between a department's perceived and actual share of power that counts.",
      place: .number(\.powerGap.threshold, 0...1)),
    PolicyKey(
      path: "powerGap.people",
      documentation: "The least number of people whose perceived power must be known to compare it.",
      place: .integer(\.powerGap.people, 1...1_000)),
    PolicyKey(
      path: "powerGap.share", documentation: "The least share of power that those people must hold together.",
      place: .number(\.powerGap.share, 0...1)),
    PolicyKey(
      path: "interest.half", documentation: "The decayed contacts that make an interest of a half.",
      place: .number(\.interest.half, 0.001...1_000)),
    PolicyKey(
      path: "interest.initiative", documentation: "How many contacts one counts for that the customer began.",
      place: .number(\.interest.initiative, 0...100)),
    PolicyKey(
      path: "incumbency.relief",
      documentation: "The most that procurement's influence is lowered by where we are in use already.",
      place: .number(\.incumbency.relief, 0...1)),
    PolicyKey(
      path: "incumbency.fullTenure",
      documentation: "The days in use from which procurement's influence is lowered in full.",
      place: .integer(\.incumbency.fullTenure, 1...36_500)),
    PolicyKey(
      path: "opposition.people",
      documentation: "The number of known stances from which somebody against us should be among them.",
      place: .integer(\.opposition.people, 1...1_000)),
    PolicyKey(
      path: "opposition.unknownShare",
      documentation: "The share of the key people's power without a stance that is too much.",
      place: .number(\.opposition.unknownShare, 0...1)),
  ]
}
