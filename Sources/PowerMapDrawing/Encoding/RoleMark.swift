internal import PowerMap

/// The pill of a buying role on a card: two letters, spelled out in the legend.
extension Role {
  /// The two letters, different for every role.
  var code: String {
    switch self {
    case .economicBuyer: "EB"
    case .decisionMaker: "DM"
    case .technicalBuyer: "TB"
    case .userBuyer: "UB"
    case .procurementBuyer: "PB"
    case .approver: "AP"
    case .legalApprover: "LA"
    case .champion: "CH"
    case .coach: "CO"
    case .influencer: "IN"
    case .gatekeeper: "GK"
    case .blocker: "BL"
    case .executiveSponsor: "ES"
    case .referralSource: "RS"
    }
  }

  /// The role in words.
  var words: String {
    switch self {
    case .economicBuyer: "economic buyer"
    case .decisionMaker: "decision maker"
    case .technicalBuyer: "technical buyer"
    case .userBuyer: "user buyer"
    case .procurementBuyer: "procurement buyer"
    case .approver: "approver"
    case .legalApprover: "legal approver"
    case .champion: "champion"
    case .coach: "coach"
    case .influencer: "influencer"
    case .gatekeeper: "gatekeeper"
    case .blocker: "blocker"
    case .executiveSponsor: "executive sponsor"
    case .referralSource: "referral source"
    }
  }

  /// Whether the role says how whoever plays it stands towards us.
  var tellsStance: Bool { self == .champion || self == .coach || self == .blocker }

  /// The order on a card, the roles that decide first.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
