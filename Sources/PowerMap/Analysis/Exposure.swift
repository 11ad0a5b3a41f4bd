/// What several departures at once, competitors and opponents put at risk (domain A17, A20, A21, A24).
public struct Exposure: Hashable, Sendable {
  /// What the joint departure of each department and each group does, worst first.
  public var correlatedLosses: [CorrelatedLoss]
  /// The largest of these losses of coverage, 0...1.
  public var worstCorrelatedLoss: Measured<Double>
  /// The revenue of a year times what is not expected to stand; an index of exposure, not a forecast.
  public var unprotectedRevenue: Measured<Money>
  /// The complaints about competitors that were learnt within the long window.
  public var competitorComplaints: Measured<Int>
  /// Whether a map that shows no opponent may be taken at its word.
  public var opposition: Measured<OppositionState>
  /// The share of the key people's power of which nobody knows the stance, 0...1.
  public var unknownKeyStances: Measured<Double>
}

/// What it does to coverage when people leave together.
public struct CorrelatedLoss: Hashable, Sendable, Identifiable {
  /// The id of the group or the department.
  public var id: String
  /// Whether it is a group that was declared, and not a department.
  public var isGroup: Bool
  /// What to call it: the department's name, or why the group would leave.
  public var name: String
  /// Who leaves, ours or theirs, in order of ids.
  public var people: [Person.ID]
  /// Coverage afterwards, 0...1.
  public var coverageAfter: Measured<Double>
  /// What is lost, 0...1.
  public var loss: Measured<Double>
}

/// What the known stances say of opposition.
public enum OppositionState: String, CaseIterable, Hashable, Sendable, Codable {
  /// Somebody is against us, with less power than those for us.
  case mapped
  /// Many stances are known and none is against us, which is rarely true.
  case noneMapped
  /// Those against us have more power than those for us.
  case outnumbered
}
