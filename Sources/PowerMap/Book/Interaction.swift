/// A contact between us and the customer that was logged.
public struct Interaction: Hashable, Sendable, Codable {
  /// The day.
  public var on: Day
  /// The way it took place.
  public var channel: Channel
  /// Who took part; at least one is ours.
  public var with: [Person.ID]
  /// What it was for.
  public var purposes: [Purpose]
  /// Who started it; nil where unknown.
  public var initiator: Initiator?
  /// What became of it.
  public var result: InteractionResult
  /// After how many days a reply came.
  public var replyDays: Int?
  /// Whether advice was asked for.
  public var solicited: Bool?
  /// Whether advice was taken.
  public var accepted: Bool?
  /// How it was felt, -2...2.
  public var sentiment: Int?
  /// What it was about.
  public var topics: [Topic]
  /// The opportunity it belongs to.
  public var opportunity: String?

  /// A contact that was held, unless told otherwise.
  public init(
    on: Day, channel: Channel, with: [Person.ID], purposes: [Purpose] = [], initiator: Initiator? = nil,
    result: InteractionResult = .held, replyDays: Int? = nil, solicited: Bool? = nil, accepted: Bool? = nil,
    sentiment: Int? = nil, topics: [Topic] = [], opportunity: String? = nil
  ) {
    self.on = on
    self.channel = channel
    self.with = with
    self.purposes = purposes
    self.initiator = initiator
    self.result = result
    self.replyDays = replyDays
    self.solicited = solicited
    self.accepted = accepted
    self.sentiment = sentiment
    self.topics = topics
    self.opportunity = opportunity
  }
}

/// A decision the customer took, and who had which part in it: the best evidence of actual power.
public struct Decision: Hashable, Sendable, Codable {
  /// The day.
  public var on: Day
  /// What was decided.
  public var topic: String
  /// The part each person had.
  public var involvement: [Person.ID: Involvement]

  /// A decision taken.
  public init(on: Day, topic: String, involvement: [Person.ID: Involvement]) {
    self.on = on
    self.topic = topic
    self.involvement = involvement
  }
}
