/// How senior a person is, from 1 (individual contributor) to 6 (chief officer).
public enum Seniority: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case individual = 1
  case lead
  case manager
  case director
  case vicePresident
  case chief

  /// Orders by level.
  public static func < (left: Seniority, right: Seniority) -> Bool { left.rawValue < right.rawValue }

  /// The word files and reports use, such as `director`.
  var word: String {
    switch self {
    case .individual: "individual"
    case .lead: "lead"
    case .manager: "manager"
    case .director: "director"
    case .vicePresident: "vicePresident"
    case .chief: "chief"
    }
  }

  /// What people call the level.
  public var title: String {
    switch self {
    case .chief: "Chief officer"
    case .vicePresident: "Vice president"
    case .director: "Director"
    case .manager: "Manager"
    case .lead: "Team lead"
    case .individual: "Specialist"
    }
  }
}

/// Where a person stands towards us, from -2 (opponent) to 2 (advocate). Unknown is the absence of a stance, never 0.
public enum Stance: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case opponent = -2
  case sceptic
  case neutral
  case supporter
  case advocate

  /// Orders from opponent to advocate.
  public static func < (left: Stance, right: Stance) -> Bool { left.rawValue < right.rawValue }

  /// The word files and reports use, such as `advocate`.
  public var word: String {
    switch self {
    case .opponent: "opponent"
    case .sceptic: "sceptic"
    case .neutral: "neutral"
    case .supporter: "supporter"
    case .advocate: "advocate"
    }
  }
}

/// The part a person plays in a purchase.
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  case economicBuyer, decisionMaker, technicalBuyer, userBuyer, procurementBuyer, approver, legalApprover, champion
  case coach, influencer, gatekeeper, blocker, executiveSponsor, referralSource

  /// Whether whoever holds this role is a key person (domain 4.5).
  public var decides: Bool {
    switch self {
    case .economicBuyer, .decisionMaker, .approver: true
    default: false
    }
  }
}

/// Whose side a person is on.
public enum Side: String, CaseIterable, Hashable, Sendable, Codable {
  case ours, customer, thirdParty, competitor
}

/// What kind of third party a person is to us.
public enum ThirdPartyKind: String, CaseIterable, Hashable, Sendable, Codable {
  case referralPartner, consultant, exEmployee, distributor, other
}

/// The functions departments are compared by, on both sides.
public enum Archetype: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable, Comparable {
  case procurement, operations, executive, finance, it, engineering, quality, logistics, legal, hr, salesMarketing
  case endUsers, other

  /// Orders by name, the order every output uses.
  public static func < (left: Archetype, right: Archetype) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// What people call the function.
  public var title: String {
    switch self {
    case .procurement: "Procurement"
    case .operations: "Operations"
    case .executive: "Executive"
    case .finance: "Finance"
    case .it: "IT"
    case .engineering: "Engineering"
    case .quality: "Quality"
    case .logistics: "Logistics"
    case .legal: "Legal"
    case .hr: "Human resources"
    case .salesMarketing: "Sales and marketing"
    case .endUsers: "End users"
    case .other: "Other"
    }
  }
}

/// Where a customer relationship stands.
public enum Stage: String, CaseIterable, Hashable, Sendable, Codable {
  case suspect, prospect, referralPartner, customer, lapsed
}

/// Who sells to whom.
public enum Direction: String, CaseIterable, Hashable, Sendable, Codable {
  case sellTo, buyFrom, partner
}

/// The way an interaction took place; its evidence weight is `Policy.channel`.
public enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
  case inPersonMeeting, siteVisit, socialInPerson, video, phone, groupEvent, email, message, gift, letter

  /// Whether people meet in one place.
  public var isInPerson: Bool {
    switch self {
    case .inPersonMeeting, .siteVisit, .socialInPerson, .groupEvent: true
    case .video, .phone, .email, .message, .gift, .letter: false
    }
  }
}

/// Who started an interaction.
public enum Initiator: String, CaseIterable, Hashable, Sendable, Codable {
  case ours, theirs, mutual
}

/// What became of an interaction.
public enum InteractionResult: String, CaseIterable, Hashable, Sendable, Codable {
  case held, replied, noReply, noShow, cancelled, bounced

  /// Whether both sides took part; nothing else is evidence of a relationship.
  public var isTwoWay: Bool { self == .held || self == .replied }
}

/// What an interaction was for; its class is `Policy.purpose`.
public enum Purpose: String, CaseIterable, Hashable, Sendable, Codable {
  case sell, proposal, order, negotiation, expedite, support, problemSolving, care, advice, askValue, needDiscovery
  case gratitude, social, jointPlanning, executiveReview, introduction, referralAsk, advocacy, appreciationReceived
}

/// What an interaction was about.
public enum Topic: String, CaseIterable, Hashable, Sendable, Codable {
  case price, value, needs, delivery, personal, other
}

/// What part a person had in a decision; its weight is `Policy.decision.involvement`.
public enum Involvement: String, CaseIterable, Hashable, Sendable, Codable {
  case decided, vetoed, recommendedFollowed, consulted, informed, overruled
}
