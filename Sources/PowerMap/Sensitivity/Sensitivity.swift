/// What single change of one assessed input would change the verdict: the band of the score and each critical finding
/// (domain A29).
public struct Sensitivity: Hashable, Sendable {
  /// A verdict and the smallest single change that changes it.
  public struct Verdict: Hashable, Sendable, Identifiable {
    /// `resilience.band`, or the finding's id.
    public var id: String
    /// What is said today: the band, or the finding's message.
    public var today: String
    /// The smallest change; nil where no single change does it: the verdict is robust.
    public var flip: Flip?
  }

  /// A change, and what is said then.
  public struct Flip: Hashable, Sendable {
    /// The change.
    public var change: Change
    /// The change in plain words.
    public var words: String
    /// What is said then: the other band, or that the finding is gone or less certain.
    public var then: String
  }

  /// The band first, then the critical findings, worst first.
  public var verdicts: [Verdict]
  /// How many single changes were tried.
  public var changesTried: Int

  /// The verdict on the band; nil where there is no band.
  public var band: Verdict? { verdicts.first { $0.id == Self.bandID } }

  static let bandID = "resilience.band"
}
