import PowerMap

/// What took place in a made-up account.
extension AccountDraft {
  /// The log: contacts of pairs that know each other, the latest last.
  mutating func addInteractions() {
    guard !flaws.contains(.noLog), !pairs.isEmpty, let start = draft.logFrom else { return }
    let spread = portfolio.interactions / 4
    let count = numbers.draw((portfolio.interactions - spread)...(portfolio.interactions + spread))
    let span = lastRecord.number - start.number
    draft.interactions = (0..<count).map { _ in interaction(on: start.adding(days: numbers.draw(0...span))) }
      .sorted { $0.on < $1.on }
  }

  private mutating func interaction(on day: Day) -> Interaction {
    let pair = numbers.pick(pairs)
    let channels: [Channel] = [.email, .video, .phone, .inPersonMeeting, .siteVisit, .message, .groupEvent]
    let purposes: [Purpose] = [
      .sell, .proposal, .order, .support, .problemSolving, .care, .needDiscovery, .social, .jointPlanning,
    ]
    var interaction = Interaction(
      on: day, channel: channels[numbers.draw(weights: [8, 5, 4, 4, 1, 2, 1])], with: [pair.ours, pair.theirs],
      purposes: [numbers.pick(purposes)])
    if numbers.happens(0.8) { interaction.initiator = numbers.happens(0.6) ? .ours : .theirs }
    if interaction.channel == .email, interaction.initiator == .ours {
      interaction.result = numbers.happens(0.7) ? .replied : .noReply
      if interaction.result == .replied, numbers.happens(0.5) { interaction.replyDays = numbers.draw(0...9) }
    } else if numbers.happens(0.03) {
      interaction.result = .cancelled
    }
    if numbers.happens(0.2) { interaction.sentiment = numbers.draw(-1...2) }
    if numbers.happens(0.15) {
      let other = numbers.pick(draft.people).id
      if !interaction.with.contains(other) { interaction.with.append(other) }
    }
    return interaction
  }

  /// A few decisions, and what part people had in them.
  mutating func addDecisions() {
    for _ in 0..<numbers.draw(0...3) {
      var decision = Decision(
        on: recordedDay(within: 500), topic: numbers.pick(GeneratedNames.decisions), involvement: [:])
      for _ in 0..<numbers.draw(1...3) {
        decision.involvement[numbers.pick(draft.people).id] = numbers.pick(Involvement.allCases)
      }
      draft.decisions.append(decision)
    }
  }
}
