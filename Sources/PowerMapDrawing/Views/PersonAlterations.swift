internal import PowerMap

/// What is different about somebody who is there on both of two days.
struct PersonAlterations {
  private let earlier: Analysis
  private let analysis: Analysis
  /// The greatest known power now; power of both days is counted in fifths of it.
  private let strongest: Double
  private let moves: [Person.ID: PersonMove]

  /// - Parameter moved: those of `earlier.difference(to: analysis)`.
  init(from earlier: Analysis, to analysis: Analysis, moved: [PersonMove]) {
    self.earlier = earlier
    self.analysis = analysis
    moves = Dictionary(moved.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    strongest = analysis.people.compactMap(\.power.value).filter(\.isFinite).max() ?? 0
  }

  /// One difference: on the card, shorter where there is little room, and in the tooltip.
  private struct Alteration {
    var long: String
    var short: String
    var words: String
  }

  /// Nil where nothing is different.
  func change(of id: Person.ID) -> Card.Change? {
    let move = moves[id]
    let alterations =
      [stance(of: id), power(of: id), roles(of: id)].compactMap(\.self)
      + (move?.changes ?? []).compactMap { attribute in move.map { alteration(attribute, of: $0) } }
    guard let first = alterations.first else { return nil }
    let rest = alterations.count - 1
    return Card.Change(
      mark: .altered,
      texts: [
        alterations.map(\.long).joined(separator: ", "), alterations.map(\.short).joined(separator: ", "),
        first.short + (rest > 0 ? ", \(rest) more" : ""), first.short + (rest > 0 ? ", …" : ""),
      ],
      words: alterations.map(\.words))
  }

  private func stance(of id: Person.ID) -> Alteration? {
    guard let before = earlier[person: id], let after = analysis[person: id], before.stance != after.stance else {
      return nil
    }
    let (was, now) = (StanceMark(before.stance), StanceMark(after.stance))
    let glyphs = "\(was.glyph) → \(now.glyph)"
    return Alteration(long: "stance \(glyphs)", short: glyphs, words: "stance: \(was.word) → \(now.word)")
  }

  private func power(of id: Person.ID) -> Alteration? {
    guard let before = earlier[person: id], let after = analysis[person: id] else { return nil }
    let was = PowerDots(before.power, strongest: strongest)
    let now = PowerDots(after.power, strongest: strongest)
    guard was != now else { return nil }
    let dots = "\(was.text) → \(now.text)"
    return Alteration(long: dots, short: "power \(was.digit) → \(now.digit)", words: "power: \(dots)")
  }

  private func roles(of id: Person.ID) -> Alteration? {
    guard let before = earlier[person: id]?.person, let after = analysis[person: id]?.person else { return nil }
    let (was, now) = (Set(before.roles), Set(after.roles))
    let changed = was.symmetricDifference(now).sorted { $0.rank < $1.rank }
    guard !changed.isEmpty else { return nil }
    func list(_ name: KeyPath<Role, String>) -> String {
      changed.map { (now.contains($0) ? ChangeMark.added : .removed).sign + $0[keyPath: name] }.joined(separator: " ")
    }
    return Alteration(long: "role \(list(\.code))", short: list(\.code), words: "roles: \(list(\.words))")
  }

  private func alteration(_ attribute: PersonMove.Attribute, of move: PersonMove) -> Alteration {
    func words(_ text: (Person) -> String?) -> String {
      let (was, now) = (text(move.before).map(SafeText.line), text(move.after).map(SafeText.line))
      return "\(attribute.rawValue): \(was ?? "unknown") → \(now ?? "unknown")"
    }
    switch attribute {
    case .title: return Alteration(long: "new title", short: "title", words: words(\.title))
    case .department:
      let words = words { person in person.department.map { id in departmentName(id) } }
      return Alteration(long: "new department", short: "department", words: words)
    case .seniority:
      return Alteration(long: "new level", short: "level", words: words { $0.seniority?.title })
    case .side: return Alteration(long: "new side", short: "side", words: words(\.side.rawValue))
    }
  }

  private func departmentName(_ id: Department.ID) -> String {
    let departments = analysis.account.departments + earlier.account.departments
    return departments.first { $0.id == id }?.displayName ?? id.rawValue
  }
}
