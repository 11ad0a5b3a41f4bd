/// How to begin a relationship: something done for the other person, never a pitch.
public struct FirstMove: Hashable, Sendable {
  /// What the first contact is for; always one that cares.
  public var purpose: Purpose
  /// The way to meet.
  public var channel: Channel
  /// What to do, in plain words.
  public var words: String
}

extension FirstMove {
  /// The move that suits a person: by the function they work in, the channel they prefer, and else their level.
  init(with person: Person, named name: String, archetype: Archetype?) {
    let isExecutive = person.seniority.map { $0 >= .vicePresident } ?? false
    let (purpose, channel, ask) =
      isExecutive ? Self.executiveOpening(archetype, person) : Self.opening(archetype)
    self.purpose = purpose
    self.channel = person.preferredChannel ?? channel
    words = ask.replacing("{name}", with: name)
  }

  /// Executives meet in person: about their function where it has a question of its own, else about what they answer for.
  private static func executiveOpening(_ archetype: Archetype?, _ person: Person) -> (Purpose, Channel, String) {
    switch archetype {
    case .finance, .it, .legal, .procurement:
      let (purpose, _, ask) = opening(archetype)
      return (purpose, .inPersonMeeting, ask)
    default: break
    }
    let ask =
      if person.roles.contains(where: \.decides) {
        "Ask {name} what would have to be true in a year for working with us to have been worth it."
      } else if person.seniority == .chief {
        "Ask {name} what they are measured by this year, and which part of it we touch."
      } else {
        "Ask {name} which of their plans for the next year worries them most, and what we could take off them."
      }
    return (.askValue, .inPersonMeeting, ask)
  }

  /// One row for each function: what they are glad to be asked about, and where.
  private static func opening(_ archetype: Archetype?) -> (Purpose, Channel, String) {
    switch archetype {
    case .procurement:
      (.advice, .video, "Offer {name} what we know of the market and of costs, and ask what their next review needs.")
    case .operations, .endUsers:
      (.problemSolving, .siteVisit, "Ask {name} to show you the work on site, and what costs them the most time.")
    case .logistics:
      (
        .problemSolving, .siteVisit,
        "Ask {name} to walk you through a delivery from end to end, and where it gets stuck."
      )
    case .quality:
      (.problemSolving, .siteVisit, "Ask {name} to go through the last complaints together, and what would end them.")
    case .engineering:
      (.needDiscovery, .siteVisit, "Bring one of our engineers, and ask {name} what they would design differently.")
    case .finance:
      (.askValue, .video, "Ask {name} how they would work out what we are worth, and check our figures against it.")
    case .it:
      (.needDiscovery, .video, "Ask {name} which of our interfaces makes them the most work.")
    case .legal:
      (.advice, .video, "Ask {name} which clause of our contract they would simplify, and why.")
    case .hr:
      (.care, .video, "Ask {name} who on their side should know our people, and offer to train newcomers.")
    case .salesMarketing:
      (.needDiscovery, .video, "Ask {name} what their own customers say about the part we supply.")
    case .executive, .other, nil:
      (.needDiscovery, .inPersonMeeting, "Ask {name} what has changed in their work this year, and listen.")
    }
  }
}

extension Channel {
  /// The channel in words, as advice says it: `in person`.
  public var words: String {
    switch self {
    case .inPersonMeeting: "in person"
    case .siteVisit: "on site"
    case .socialInPerson: "over a meal"
    case .video: "by video"
    case .phone: "by phone"
    case .groupEvent: "at an event"
    case .email: "by e-mail"
    case .message: "by message"
    case .gift: "with a small gift"
    case .letter: "by letter"
    }
  }
}
