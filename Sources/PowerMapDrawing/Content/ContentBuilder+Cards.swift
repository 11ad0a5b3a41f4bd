internal import PowerMap

extension ContentBuilder {
  func card(of profile: PersonProfile) -> Card {
    let person = profile.person
    let chips = chips[profile.id] ?? []
    let roles = person.roles.reduce(into: [Role]()) { if !$0.contains($1) { $0.append($1) } }
    var card = Card(
      kind: .person, person: profile.id, name: person.displayName, title: SafeText.line(person.title ?? ""),
      tier: Tier.of(person.seniority), tooltip: "")
    card.stance = shows(.stance) ? StanceMark(profile.stance) : .withheld
    card.power = shows(.power) ? PowerDots(profile.power, strongest: strongest) : nil
    card.roles = roles.sorted { $0.rank < $1.rank }
    card.chips = chips
    card.isKey = profile.isKey
    card.isSinglePointOfFailure = singlePointsOfFailure.contains(profile.id)
    card.hasLeft = analysis.departed.contains(profile.id)
    if rules.emphasizesUntied, !card.isVacant {
      card.emphasis = chips.contains { $0.state == .live } ? .receding : .prominent
    }
    focus(&card)
    return card
  }

  /// What the view makes of the person on a card, and the tooltip that says so.
  private func focus(_ card: inout Card) {
    guard let person = card.person else { return }
    if let concerned = focus.concerned, !concerned.contains(person) { card.emphasis = .faded }
    card.isDoorOpener = focus.doorOpeners.contains(person)
    card.change = focus.changes[person]
    if person == focus.subject { card.emphasis = .subject }
    card.gauge = focus.gauges[person]
    card.figures = focus.cardFigures[person]
    if card.gauge != nil || card.figures != nil {
      card.power = nil
      card.chips = []
    }
    card.tooltip = tooltip(of: card)
  }

  func card(of colleague: ColleagueProfile) -> Card {
    var card = Card(
      kind: .colleague, person: colleague.id, name: colleague.person.displayName,
      title: SafeText.line(colleague.person.title ?? ""), tier: 0, tooltip: "")
    card.initials = initials[colleague.id] ?? "?"
    let counts = tieCounts[colleague.id] ?? [:]
    let words = TieState.allCases.compactMap { state in counts[state].map { "\($0) \(state.word)" } }
    card.note = words.isEmpty ? "no tie" : words.joined(separator: ", ")
    card.isSinglePointOfFailure = singlePointsOfFailure.contains(colleague.id)
    focus(&card)
    return card
  }

  func card(of contact: ContactProfile) -> Card {
    let isCompetitor = contact.person.side == .competitor
    let organisation = contact.person.organisation.map(SafeText.line) ?? ""
    let title = SafeText.line(contact.person.title ?? "")
    var card = Card(
      kind: isCompetitor ? .competitor : .thirdParty, person: contact.id, name: contact.person.displayName,
      title: title.isEmpty ? organisation : title, tier: 0, tooltip: "")
    card.note = isCompetitor ? "competitor" : "⬡ third party"
    card.chips = chips[contact.id] ?? []
    card.isSinglePointOfFailure = singlePointsOfFailure.contains(contact.id)
    focus(&card)
    card.tooltip = [card.tooltip, title.isEmpty ? "" : organisation].filter { !$0.isEmpty }
      .joined(separator: "\n")
    return card
  }

  /// A seat that somebody should be known in.
  func ghost(title: String, note: String, tier: Int) -> Card {
    Card(
      kind: .ghost, name: "Not identified", title: title, note: note, tier: tier,
      tooltip: "Not identified\n\(title)\n\(note)")
  }

  /// People who stand together, by name in the tooltip.
  func others(_ people: [PersonProfile], tier: Int) -> Card {
    let names = people.map { $0.person.displayName }.joined(separator: ", ")
    return Card(
      kind: .others, name: "\(people.count) \(people.count == 1 ? "other" : "others")",
      title: "little power, no finding", tier: tier, tooltip: names)
  }

  /// Name, title, roles and marks in full.
  private func tooltip(of card: Card) -> String {
    var lines = [card.name, card.title]
    if !card.roles.isEmpty { lines.append(card.roles.map(\.words).joined(separator: ", ")) }
    if card.kind == .person { lines.append(card.stance.label) }
    if card.kind == .person, !shows(.power) { lines.append("power not shown") }
    if card.isKey { lines.append("key person") }
    if card.isDoorOpener { lines.append("door opener") }
    if card.isSinglePointOfFailure { lines.append("single point of failure") }
    if card.hasLeft { lines.append("has left (simulated)") }
    lines += card.figures?.words ?? card.gauge?.words ?? card.change?.words ?? []
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
