/// Who can introduce us to one person, and what to do about it (domain A27).
public struct PersonIntroductions: Hashable, Sendable {
  /// How near we are to the person.
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    /// The person is one of ours.
    case ours
    /// The person works for a competitor: nobody is asked to introduce us there.
    case competitor
    /// One of ours has a live tie: no introduction is needed.
    case live
    /// Somebody can introduce us.
    case introduced
    /// Nobody can, but one of ours knows the person a little.
    case acquainted
    /// A chain leads there, but it begins with a tie that is not live.
    case cold
    /// Whether a way leads there hangs on ties that nobody has rated.
    case unrated
    /// No way is known.
    case unreached
  }

  /// Whom we want to meet.
  public var person: BookPerson
  /// How near we are.
  public var state: State
  /// The ties of ours to the person, the strongest first; those of unknown strength last.
  public var direct: [DirectTie]
  /// The best way there is: what the analysis of the account calls the warm route. It begins the ways below, unless
  /// without it there are more of them.
  public var best: IntroductionPath?
  /// Ways that share nobody between their ends, the best first.
  public var paths: [IntroductionPath]
  /// Where there is no warm way: the best chain that begins with a tie that is not live yet.
  public var coldPath: IntroductionPath?
  /// The ties of unknown strength that may hide a way, as pairs.
  public var unrated: [UnratedTie]
  /// People we reach who were at an organisation together with the person: to be asked whether they know each other.
  public var formerColleagues: [FormerColleague]

  /// A tie of one of ours to the person.
  public struct DirectTie: Hashable, Sendable {
    /// Who of ours.
    public var colleague: BookPerson
    /// How strong it is; nil where nobody has rated it.
    public var strength: Double?
    /// Whether it is a live thread.
    public var isLive: Bool
  }

  /// A tie whose strength nobody knows.
  public struct UnratedTie: Hashable, Sendable {
    /// One end, nearer to us.
    public var from: BookPerson
    /// The other end.
    public var to: BookPerson
  }
}
