@testable import PowerMapDrawing

/// A small generator of numbers, the same on every machine.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Whether something of a probability happens.
  mutating func hits(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func pick<Element>(_ choices: [Element], else other: Element) -> Element {
    choices.randomElement(using: &self) ?? other
  }
}

/// Accounts made of nothing but cards and lines.
struct MadeUpAccount {
  static let tierLabels = [
    "Board / C-suite", "C-level", "Director / head", "Manager", "Specialist", "Unknown level",
  ]
  /// The tiers that the people of a department have, from its head down.
  private static let usualTiers = [1, 2, 2, 3, 3, 4, 4, 4]
  private static let legend: [Double] = [
    62, 66, 62, 70, 63, 72, 142, 161, 62, 68, 84, 108, 96, 300, 74, 152, 190,
  ]

  private(set) var request = LayoutRequest(
    top: nil, departments: [], bottom: [], links: [], tierLabels: tierLabels, minimumWidth: 640,
    legendWidths: legend, keepsOrder: false)
  private var dice: Dice
  private var serial = 0

  private init(seed: UInt64) { dice = Dice(seed: seed) }

  /// An account of the usual form: 12, 25, 40 or 60 people, with ghost seats besides.
  static func usual(people: Int, seed: UInt64) -> LayoutRequest {
    let departments = people <= 12 ? 4 : people <= 25 ? 6 : people <= 40 ? 8 : 9
    let proportions = [1.0, 1.45, 1.1, 0.9, 0.75, 0.7, 1.0, 0.9, 0.7].prefix(departments)
    var account = MadeUpAccount(seed: seed &+ UInt64(people) &* 7919)
    let executives = people < 40 ? 1 : 2
    let rest = Double(people - executives)
    let total = proportions.reduce(0, +)
    var sizes = proportions.map { max(1, Int($0 / total * rest)) }
    while sizes.reduce(0, +) < people - executives {
      let missing = sizes.indices.map { proportions[$0] / total * rest - Double(sizes[$0]) }
      let neediest = missing.indices.max { missing[$0] < missing[$1] } ?? 0
      sizes[neediest] += 1
    }
    account.addTop(count: executives)
    let ghosts = people <= 12 ? 1 : people <= 40 ? 2 : 3
    for (index, size) in sizes.enumerated() {
      var tiers = (0..<size).map { usualTiers[min($0, usualTiers.count - 1)] }
      if (2..<(2 + ghosts)).contains(index) { tiers.append(2) }
      account.addDepartment(tiers: tiers, bossKnown: 1)
    }
    account.addBottom(team: min(people / 12 + 2, 6), thirdParties: min(people / 20 + 1, 3))
    account.addInfluence(count: people * 36 / 100)
    return account.request
  }

  /// An account of any form.
  static func random(people: Int, seed: UInt64) -> LayoutRequest {
    var account = MadeUpAccount(seed: seed &+ UInt64(people) &* 104_729)
    let executives = account.dice.hits(0.8) ? min(account.dice.number(in: 1...3), people) : 0
    account.addTop(count: executives)
    var rest = people - executives
    let departments = account.dice.number(in: max(1, (rest + 19) / 20)...9)
    var sizes = [Int](repeating: 0, count: departments)
    // A few departments get most of the people, in accounts that are lopsided.
    let lopsided = account.dice.hits(0.4)
    while rest > 0 {
      let choice = account.dice.number(in: 0...(departments - 1))
      let other = account.dice.number(in: 0...(departments - 1))
      let target = lopsided ? min(choice, other) : choice
      if sizes[target] < 20 {
        sizes[target] += 1
        rest -= 1
      }
    }
    let regular = account.dice.hits(0.6)
    let bossKnown = account.dice.pick([0, 0.5, 1, 1, 1], else: 1)
    for size in sizes {
      var tiers = (0..<size).map { usualTiers[min($0, usualTiers.count - 1)] }
      if !regular { tiers = tiers.map { account.dice.hits(0.25) ? account.dice.number(in: 1...5) : $0 } }
      if people > 5, account.dice.hits(0.15) { tiers.append(account.dice.number(in: 1...3)) }
      account.addDepartment(tiers: tiers, bossKnown: bossKnown)
    }
    account.addBottom(team: account.dice.number(in: 0...6), thirdParties: account.dice.number(in: 0...3))
    account.addInfluence(count: people * account.dice.number(in: 10...60) / 100)
    return account.request
  }

  private mutating func newCard(tier: Int, boss: String? = nil) -> LayoutRequest.Card {
    serial += 1
    if let boss {
      request.links.append(LayoutRequest.Link(kind: .reporting, from: boss, to: "n\(serial)", weight: 1))
    }
    return LayoutRequest.Card(id: "n\(serial)", tier: tier, boss: boss)
  }

  private func block(_ id: String, _ cards: [LayoutRequest.Card], state: Double = 0) -> LayoutRequest.Block {
    LayoutRequest.Block(id: id, cards: cards, titleWidth: 62, stateWidth: state)
  }

  private mutating func addTop(count: Int) {
    guard count > 0 else { return }
    request.top = block("executive", (0..<count).map { _ in newCard(tier: 0) })
  }

  private mutating func addDepartment(tiers: [Int], bossKnown: Double) {
    let name = "department \(request.departments.count)"
    var members: [LayoutRequest.Card] = []
    for (index, tier) in tiers.enumerated() {
      let above = members.filter { $0.tier < tier }
      let nearest = above.map(\.tier).max()
      let candidates = above.filter { $0.tier == nearest }
      var boss = candidates.isEmpty ? request.top?.cards.first?.id : candidates[index % candidates.count].id
      if !dice.hits(bossKnown) { boss = nil }
      members.append(newCard(tier: tier, boss: boss))
    }
    request.departments.append(block(name, members, state: 30))
  }

  private mutating func addBottom(team: Int, thirdParties: Int) {
    request.bottom = [
      block("team", (0..<team).map { _ in newCard(tier: 0) }),
      block("third parties", (0..<thirdParties).map { _ in newCard(tier: 0) }),
    ]
    let people = request.departments.flatMap(\.cards).map(\.id)
    for card in request.bottom[1].cards {
      guard let target = people.randomElement(using: &dice) else { continue }
      request.links.append(LayoutRequest.Link(kind: .influence, from: card.id, to: target, weight: 2))
    }
  }

  private mutating func addInfluence(count: Int) {
    let cards = (request.top?.cards ?? []) + request.departments.flatMap(\.cards)
    guard cards.count > 1 else { return }
    var seen = Set<[String]>()
    for _ in 0..<count {
      guard let from = cards.randomElement(using: &dice) else { return }
      // Nearly half of the influence stays in the department.
      let stays = dice.hits(0.45)
      let colleagues = request.departments.first { $0.cards.contains(from) }?.cards ?? []
      let pool = cards.filter {
        $0.tier <= from.tier && $0 != from && colleagues.contains($0) == stays
      }
      guard let to = pool.randomElement(using: &dice), seen.insert([from.id, to.id].sorted()).inserted else {
        continue
      }
      let weight = dice.pick([1, 2, 2, 3, 4], else: 1)
      request.links.append(LayoutRequest.Link(kind: .influence, from: from.id, to: to.id, weight: weight))
    }
  }
}
