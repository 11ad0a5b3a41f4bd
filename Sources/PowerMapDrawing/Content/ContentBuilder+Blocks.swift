internal import PowerMap

extension ContentBuilder {
  /// The executives' block and the departments, in the order of the file or of ids.
  func departmentBlocks() -> (top: MapContent.Block?, departments: [MapContent.Block]) {
    let places = DepartmentPlace.all(of: analysis, and: focus.former, keepsOrder: options.keepsOrder)
    var blocks = places.map { (isTop: $0.isExecutive, block: block(of: $0)) }
    blocks.removeAll { $0.block.cards.isEmpty }
    let top = blocks.firstIndex { $0.isTop }
    let topBlock = top.map { blocks.remove(at: $0).block }
    return (topBlock, blocks.map(\.block))
  }

  /// Our people, seats for missing roles, and those outside both organisations.
  func bottomBlocks() -> [MapContent.Block] {
    var blocks: [MapContent.Block] = []
    let everyone = (analysis.team + focus.former.team).sorted { $0.id < $1.id }
    let team = rules.showsTeam ? everyone.filter { isSelected($0.id) } : []
    if !team.isEmpty {
      blocks.append(.init(kind: .ours, name: "Our team", cards: team.map { card(of: $0) }))
    }
    let missing = missingRoles()
    if !missing.isEmpty { blocks.append(.init(kind: .department, name: "Missing roles", cards: missing)) }
    let outsiders = (analysis.network + focus.former.network).filter { isSelected($0.id) }.sorted {
      ($0.person.side == .competitor ? 1 : 0, $0.id) < ($1.person.side == .competitor ? 1 : 0, $1.id)
    }
    if let first = outsiders.first, let last = outsiders.last {
      let name =
        first.person.side == .competitor
        ? "Competitors" : last.person.side == .competitor ? "Third parties, competitors" : "Third parties"
      blocks.append(.init(kind: .outsiders, name: name, cards: outsiders.map { card(of: $0) }))
    }
    return blocks
  }

  private func isSelected(_ id: Person.ID) -> Bool { focus.selected?.contains(id) ?? true }

  private func block(of place: DepartmentPlace) -> MapContent.Block {
    var block = MapContent.Block(kind: .department, name: SafeText.line(place.name), cards: [])
    let people = place.people.filter { isSelected($0.id) }
    // A part of a department says nothing of its state.
    if let profile = place.profile, focus.selected == nil {
      block.state = people.isEmpty ? .unmapped : rules.showsStates ? BlockState(profile.state) : .plain
      block.count = people.isEmpty ? nil : rules.count(profile, analysis)
      if let formerStates = focus.formerStates {
        block.formerState = formerStates[profile.id]
        if block.formerState == nil { (block.state, block.count) = (.plain, nil) }
      }
    }
    let shown = people.filter { !collapsed.contains($0.id) }
    // A boss of the same row first, then the most powerful, so that lines and eyes run from left to right.
    let tiers = Dictionary(shown.map { ($0.id, Tier.of($0.person.seniority)) }) { first, _ in first }
    let led = Set(analysis.links.filter { $0.kind == .reportsTo && tiers[$0.from] == tiers[$0.to] }.map(\.from))
    block.cards = shown.sorted {
      (Tier.of($0.person.seniority), led.contains($0.id) ? 1 : 0, -($0.power.value ?? -1), $0.id)
        < (Tier.of($1.person.seniority), led.contains($1.id) ? 1 : 0, -($1.power.value ?? -1), $1.id)
    }.map { card(of: $0) }
    let others = people.filter { collapsed.contains($0.id) }
    if !others.isEmpty {
      let tier = others.map { Tier.of($0.person.seniority) }.max() ?? Tier.of(nil)
      block.cards.append(self.others(others, tier: tier))
    }
    if people.isEmpty, focus.selected == nil, let profile = place.profile {
      let seniority = profile.requirement?.seniority
      block.cards.append(
        ghost(
          title: seniority.map { "\($0.title) or higher" } ?? "Anybody there",
          note: profile.requirement != nil && profile.people.isEmpty ? "required, nobody known" : "nobody known there",
          tier: seniority.map(Tier.of) ?? highestTier))
    }
    return block
  }

  /// A seat for each required role that nobody is known in, where the view looks for them.
  private func missingRoles() -> [Card] {
    guard rules.seeksRoles else { return [] }
    return analysis.roles.filter { $0.state == .unidentified }.sorted { $0.role.rank < $1.role.rank }.map { coverage in
      let words = coverage.role.words
      return ghost(
        title: words.prefix(1).uppercased() + words.dropFirst(), note: "required role", tier: 0)
    }
  }

  /// The highest row that somebody below the executives is in.
  private var highestTier: Int {
    let executives = Set(
      analysis.account.departments.filter { $0.archetype == .executive }.map { Optional($0.id) })
    return analysis.people.filter { !executives.contains($0.person.department) }
      .map { Tier.of($0.person.seniority) }.min() ?? 0
  }
}
