/// The cards and blocks of a request by position, so that placement and routing need no names.
///
/// Blocks without cards are left out, so are bosses that are not on the page. Of two cards with one id, lines mean the
/// first.
struct Roster: Sendable {
  /// Where a block belongs on the page.
  enum Band: Sendable, Hashable { case top, departments, bottom }

  /// A block that has cards.
  struct Group: Sendable {
    var id: String
    var band: Band
    /// The positions of its cards.
    var members: Range<Int>
    /// The room for the title and for the state in its title strip, in points.
    var titleWidth: Double
    var stateWidth: Double
  }

  private(set) var ids: [String] = []
  /// The row of each card, an index into `tiers`.
  private(set) var tiers: [Int] = []
  /// The position of each card's boss.
  private(set) var bosses: [Int?] = []
  /// The block of each card.
  private(set) var groupOfCard: [Int] = []
  private(set) var groups: [Group] = []
  /// The positions of the cards by id, to be looked up in, never to be gone through.
  private(set) var positions: [String: Int] = [:]
  /// The tiers that occur in the departments, highest first.
  private(set) var departmentTiers: [Int] = []

  init(_ request: LayoutRequest) {
    if let top = request.top { append(top, to: .top) }
    for block in request.departments { append(block, to: .departments) }
    for block in request.bottom { append(block, to: .bottom) }
    let blocks = [request.top].compactMap { $0 } + request.departments + request.bottom
    bosses = blocks.flatMap(\.cards).map { card in card.boss.flatMap { positions[$0] } }
    let departments = groups.filter { $0.band == .departments }
    departmentTiers = Set(departments.flatMap { tiers[$0.members] }).sorted()
  }

  private mutating func append(_ block: LayoutRequest.Block, to band: Band) {
    guard !block.cards.isEmpty else { return }
    let start = ids.count
    for card in block.cards {
      if positions[card.id] == nil { positions[card.id] = ids.count }
      ids.append(card.id)
      tiers.append(card.tier)
      groupOfCard.append(groups.count)
    }
    groups.append(
      Group(
        id: block.id, band: band, members: start..<ids.count,
        titleWidth: block.titleWidth.finiteLength, stateWidth: block.stateWidth.finiteLength))
  }

  /// The positions of the blocks of one band, in the order declared.
  func groups(in band: Band) -> [Int] { groups.indices.filter { groups[$0].band == band } }
}

extension Double {
  /// The value as a length: not a number, infinite and negative widths count as none, absurd ones are cut.
  var finiteLength: Double { isFinite ? Swift.min(Swift.max(self, 0), 100_000) : 0 }
}
