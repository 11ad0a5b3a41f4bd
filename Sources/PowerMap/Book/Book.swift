/// All that is known: our team, the network around us, the accounts, and the constants to measure them by.
public struct Book: Hashable, Sendable, Codable {
  /// Our own organisation's name.
  public var organisation: String?
  /// Our people, shared by the accounts.
  public var team: [Person]
  /// Third parties and competitors, shared by the accounts.
  public var network: [Person]
  /// The mapped customers.
  public var accounts: [Account]
  /// The constants of every formula.
  public var policy: Policy
  /// Findings set aside.
  public var waivers: [Waiver]
  /// The conditions under which a job fails, unless it is given others.
  public var failOn: [Gate]

  /// A book with the default policy, unless given.
  public init(
    organisation: String? = nil, team: [Person] = [], network: [Person] = [], accounts: [Account] = [],
    policy: Policy = .usual, waivers: [Waiver] = [], failOn: [Gate] = []
  ) {
    self.organisation = organisation
    self.team = team
    self.network = network
    self.accounts = accounts
    self.policy = policy
    self.waivers = waivers
    self.failOn = failOn
  }

  /// The account of that id, or nil.
  public subscript(account id: Account.ID) -> Account? {
    accounts.first { $0.id == id }
  }
}
