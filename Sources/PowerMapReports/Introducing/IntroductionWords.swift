import PowerMap

/// The ways to one person as advice, in words that every format shares.
struct IntroductionWords {
  private let introductions: PersonIntroductions
  /// Makes text from files safe for the format.
  private let clean: (String) -> String

  init(_ introductions: PersonIntroductions, clean: @escaping (String) -> String) {
    self.introductions = introductions
    self.clean = clean
  }

  /// Whom it is about: `Eva Brandt, Chief Operating Officer, Northwind Group`.
  var title: String {
    let person = introductions.person
    return [person.name, person.person.title, person.organisation].compactMap { $0 }.filter { !$0.isEmpty }
      .map(clean).joined(separator: ", ")
  }

  /// How near we are, and what to do where there is no way.
  var verdict: String {
    switch introductions.state {
    case .ours: "\(target) is one of ours: no introduction is needed."
    case .competitor: "\(target) works for a competitor: nobody is asked for an introduction there."
    case .live: "\(holders) a live tie with \(target): no introduction is needed."
    case .introduced:
      introductions.paths.count == 1
        ? "One way to \(target) is known."
        : "\(introductions.paths.count) ways to \(target) are known that share nobody in between."
    case .acquainted:
      "Nobody can introduce us to \(target), but \(acquaintance): meet, with a question about their work."
    case .cold: coldAdvice
    case .unrated: "Whether a way to \(target) is known hangs on ties that nobody has rated."
    case .unreached:
      "No route to \(target) is known. Ask every contact who knows them, and record the answer as a tie."
    }
  }

  /// What stands above the ways, where they are not what the verdict speaks of.
  var heading: String? {
    introductions.state == .live && !introductions.paths.isEmpty ? "Other ways in" : nil
  }

  /// Each way as advice, and how well it carries.
  var ways: [(advice: String, value: String)] {
    introductions.paths.map { (advice(on: $0), "It carries \($0.value.fixed(2)).") }
  }

  /// What else is worth knowing or doing.
  var notes: [String] {
    var notes: [String] = []
    if let best = introductions.best, !introductions.paths.isEmpty, !introductions.paths.contains(best) {
      notes.append("The best single way would block the others: \(advice(on: best))")
    }
    if introductions.state == .introduced, !acquaintance.isEmpty {
      notes.append("\(acquaintance).")
    }
    notes += introductions.unrated.map {
      "Rate \($0.from.id.person):\($0.to.id.person): nobody has said how well \(name($0.from)) knows \(name($0.to))."
    }
    if introductions.state != .live { notes += introductions.formerColleagues.map(question) }
    return notes
  }

  private var target: String { clean(introductions.person.name) }

  /// A person's name, with the organisation where it is neither ours nor that of whom we want to meet.
  private func name(_ person: BookPerson) -> String {
    guard person.person.side != .ours, let organisation = person.organisation, !organisation.isEmpty,
      organisation != introductions.person.organisation
    else { return clean(person.name) }
    return "\(clean(person.name)) (\(clean(organisation)))"
  }

  private func advice(on path: IntroductionPath) -> String {
    "\(path.request(naming: name)); \(path.weakness { clean($0.name) })."
  }

  private var holders: String {
    let live = introductions.direct.filter(\.isLive)
    let names = live.map { "\(name($0.colleague)) (\(($0.strength ?? 0).fixed(2)))" }
    return names.joinedInWords + (live.count == 1 ? " has" : " have")
  }

  /// Who knows the person a little; nothing where nobody does.
  private var acquaintance: String {
    guard let tie = introductions.direct.first(where: { !$0.isLive && $0.strength != nil }) else { return "" }
    return "\(name(tie.colleague)) knows \(target) a little (\((tie.strength ?? 0).fixed(2)))"
  }

  private var coldAdvice: String {
    guard let path = introductions.coldPath, path.people.count > 1, let link = path.links.first else { return "" }
    return "No warm route to \(target) is known: the best begins with a tie that is not live. Strengthen "
      + "\(name(path.people[0])) – \(name(path.people[1])) (\(link.fixed(2))) first; then \(advice(on: path).lowercasedFirst)"
  }

  private func question(_ colleague: FormerColleague) -> String {
    let time =
      switch (colleague.from, colleague.to) {
      case (let from?, let to?): " from \(from) to \(to)"
      case (let from?, nil): " since \(from)"
      case (nil, let to?): " before \(to)"
      case (nil, nil): ""
      }
    let request = colleague.contact.map { "Have \(name($0)) ask" } ?? "Ask"
    return "\(request) \(name(colleague.person)), who was at \(clean(colleague.organisation))\(time), perhaps with "
      + "\(target), whether they know each other; if so, record the tie."
  }
}

extension String {
  /// The words with a small letter at their beginning.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
