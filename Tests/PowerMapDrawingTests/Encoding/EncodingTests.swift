import Foundation
import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("Marks and their legend")
struct EncodingTests {
  static func analysis(_ shape: SampleShape) throws -> Analysis {
    try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day)
  }

  /// What is drawn is read from the cards, blocks and lines of the DOT, not from the table of marks.
  @Test(arguments: [SampleShape.twelve, .twentyFive, .sixty], View.maps)
  func theLegendHasExactlyWhatIsDrawn(shape: SampleShape, view: View) throws {
    let dot = Drawing(try Self.analysis(shape), view: view).dot
    let lines = dot.split(separator: "\n").map(String.init)
    let cards = lines.filter { $0.hasPrefix("n") && $0.dropFirst().first?.isNumber ?? false && !$0.contains(" -> ") }
    let arrows = lines.filter { $0.hasPrefix("n") && $0.contains(" -> ") }
    let texts = lines.filter { $0.hasPrefix("t") }
    func isInLegend(_ encoding: Encoding) -> Bool {
      texts.contains { $0.contains(">\(encoding.label ?? "-")</FONT>") }
    }
    func hasCard(_ text: String) -> Bool { cards.contains { $0.contains(text) } }
    for mark in StanceMark.allCases {
      let glyph = "POINT-SIZE=\"11\" COLOR=\"\(Theme.light.badge(mark).glyph.hexadecimal)\"><B>\(mark.glyph)</B>"
      let plain = "POINT-SIZE=\"11\" COLOR=\"\(Theme.light.secondInk.hexadecimal)\"><B>\(mark.glyph)</B>"
      // Ghost seats have a question mark as well.
      let people = cards.filter { !$0.contains(">Not identified<") }
      #expect(people.contains { $0.contains(glyph) || $0.contains(plain) } == isInLegend(.stance(mark)), "\(mark)")
    }
    for role in Role.allCases { #expect(hasCard("<B>\(role.code)</B>") == isInLegend(.role(role)), "\(role)") }
    #expect(hasCard("●") == isInLegend(.power))
    #expect(hasCard("★") == isInLegend(.doorOpener))
    #expect(hasCard("SPOF") == isInLegend(.singlePointOfFailure))
    #expect(hasCard(">Not identified<") == isInLegend(.ghost))
    #expect(arrows.contains { $0.contains("dir=none") } == isInLegend(.reporting))
    let influence = "color=\"\(Theme.light.influence.hexadecimal)\""
    #expect(arrows.contains { $0.contains(influence) } == isInLegend(.influence))
    for (encoding, look) in [
      (Encoding.competitorInfluence, "color=\"\(Theme.light.secondInk.hexadecimal)\""),
      (.planned, "color=\"\(Theme.light.planned.hexadecimal)\""),
    ] {
      #expect(arrows.contains { $0.contains(look) && $0.contains("dashed") } == isInLegend(encoding), "\(encoding)")
    }
    let ways = arrows.filter { $0.contains("color=\"\(Theme.light.ours.hexadecimal)\"") }
    #expect(ways.contains { !$0.contains("dashed") } == isInLegend(.warm))
    #expect(ways.contains { $0.contains("dashed") } == isInLegend(.weakLink))
    for state in [BlockState.thin, .uncovered, .unmapped, .unknown] {
      let isDrawn = texts.contains { $0.contains("\(state.word ?? "")</") && !$0.contains(state.label) }
      #expect(isDrawn == isInLegend(.block(state)), "\(state)")
    }
    let chipBorder = "COLOR=\"\(Theme.light.ours.hexadecimal)\" BGCOLOR="
    #expect(hasCard("\(chipBorder)\"\(Theme.light.card.hexadecimal)\"") == isInLegend(.tie(.weak)))
  }

  /// Whoever is taken to have left is told by border, badge and tag; without anybody the mark is nowhere.
  @Test(arguments: [View.structure, .coverage, .risk]) func aVacantChairHasItsMarkAndItsLegend(view: View) throws {
    let before = try ViewTests.example("northwind")
    let after = try before.after([.leaves("omar"), .leaves("eva"), .leaves("ben")])
    for theme in [Theme.light, .dark, .print] {
      let dot = Drawing(after, view: view, options: DrawingOptions(theme: theme)).dot
      let lines = dot.split(separator: "\n")
      let vacant = lines.filter { $0.contains("<B>LEFT</B>") }
      #expect(vacant.count == 2)
      for card in vacant {
        #expect(card.contains("style=\"rounded,dashed,filled\""), "\(card)")
        #expect(card.contains("color=\"\(theme.alarm.hexadecimal)\""))
      }
      #expect(dot.contains(">\(Encoding.departed.label ?? "-")</FONT>"))
      #expect(dot.contains("Simulated: Ben Okoye, Eva Brandt and Omar Haddad have left"))
    }
    let dot = Drawing(before, view: view).dot
    #expect(!dot.contains("LEFT</B>") && !dot.contains(Encoding.departed.label ?? "-") && !dot.contains("Simulated"))
    let many = try before.after(["omar", "eva", "ben", "pat"].map { .leaves($0) })
    #expect(Drawing(many, view: view).dot.contains("Simulated: 4 people have left"))
  }

  /// The 20th percentile of a large account is drawn together, but nobody who left.
  @Test func whoeverLeftKeepsACard() throws {
    let before = try Self.analysis(.hundred)
    let collapsed = Growth.collapsedPeople(of: before)
    let one = try #require(collapsed.min())
    #expect(!Growth.collapsedPeople(of: try before.after([.leaves(one)])).contains(one))
  }

  @Test func whatFindsNoRoomOnACardIsNotInTheLegend() {
    var card = Card(kind: .person, name: "Eva", tier: 0, tooltip: "")
    card.roles = [.economicBuyer, .decisionMaker, .champion]
    card.chips = (0..<5).map { .init(initials: "A\($0)", state: $0 < 4 ? .live : .unknown) }
    let marks = card.encodings(in: .standard)
    #expect(marks.contains(.role(.decisionMaker)) && !marks.contains(.role(.champion)))
    #expect(marks.contains(.tie(.live)) && !marks.contains(.tie(.unknown)))
  }

  @Test func everyMarkHasItsOwnLookAndWords() {
    #expect(Set(Encoding.all).count == Encoding.all.count)
    #expect(Set(Encoding.all.map(\.look)).count == Encoding.all.count)
    #expect(Set(Role.allCases.map(\.code)).count == Role.allCases.count)
    for encoding in Encoding.all { #expect(!encoding.look.isEmpty && !encoding.meaning.isEmpty) }
  }

  /// The guide's table is this one; `POWERMAP_UPDATE_GOLDEN=1` rewrites it.
  @Test func theGuideHasTheTable() throws {
    let path = ExampleAccounts.path("Docs/Maps.md")
    let table = Encoding.all.map { "| \($0.look) | \($0.meaning) |\n" }.joined()
    let (begin, end) = ("| mark | meaning |\n|---|---|\n", "\n<!-- end of the table -->")
    var guide = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(guide.range(of: begin)?.upperBound)
    let stop = try #require(guide.range(of: end)?.lowerBound)
    if GoldenTests.isUpdating {
      guide.replaceSubrange(start..<stop, with: table)
      try guide.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(guide[start..<stop] == table)
    }
  }

  @Test(arguments: [
    (1.0, 5), (0.81, 5), (0.8, 4), (0.61, 4), (0.6, 3), (0.2, 1), (0.01, 1), (0, 1),
  ])
  func powerIsCountedInFifthsOfTheStrongest(share: Double, dots: Int) {
    #expect(PowerDots(.exactly(share * 0.7), strongest: 0.7) == .filled(dots))
  }

  @Test func unknownPowerIsNoDot() {
    #expect(PowerDots(.unknown(reason: "", low: 0, high: 1), strongest: 1) == .unknown)
    #expect(PowerDots(.exactly(.nan), strongest: 1) == .unknown)
    #expect(PowerDots(.exactly(0.1), strongest: 0) == .unknown)
    #expect(PowerDots.unknown.text.contains("?"))
  }

  @Test func initialsAreUnique() {
    func initials(_ names: [String]) -> [String] {
      let people = names.enumerated().map { Person(id: Person.ID("p\($0.offset)"), name: $0.element, side: .ours) }
      let result = Initials.unique(of: people)
      return people.map { result[$0.id] ?? "" }
    }
    #expect(initials(["Ana Ruiz", "Ben Okoye"]) == ["AR", "BO"])
    #expect(initials(["Ana Ruiz", "Adam Reed", "Ben Okoye"]) == ["ARu", "ARe", "BO"])
    #expect(initials(["Ana Ruiz", "Alf Ruud"]) == ["AnR", "AlR"])
    #expect(initials(["Ana Ruiz", "Ana Ruud"]) == ["A1", "A2"])
    #expect(initials(["", "🙂", "Ana"]) == ["P1", "P2", "A"])
    let many = initials(Array(repeating: "Ana Ruiz", count: 40))
    #expect(Set(many).count == 40)
  }

  /// Relative luminance after WCAG 2; text on its ground has to reach 4.5:1.
  @Test(arguments: [Theme.light, .dark, .print])
  func textCanBeRead(theme: Theme) {
    func channel(_ value: UInt32) -> Double {
      let share = Double(value & 0xFF) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func luminance(_ color: Color) -> Double {
      0.2126 * channel(color.rgb >> 16) + 0.7152 * channel(color.rgb >> 8) + 0.0722 * channel(color.rgb)
    }
    func contrast(_ a: Color, _ b: Color) -> Double {
      let (high, low) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
      return (high + 0.05) / (low + 0.05)
    }
    var pairs = StanceMark.allCases.map { (theme.badge($0).glyph, theme.badge($0).fill) }
    for ground in [theme.page, theme.block, theme.card, theme.alarmBlock, theme.warningBlock] {
      pairs += [(theme.secondInk, ground), (theme.warning, ground)]
    }
    pairs += [
      (theme.ink, theme.card), (theme.ours, theme.card), (theme.onOurs, theme.ours), (theme.onAlarm, theme.alarm),
      (theme.onPlanned, theme.planned), (theme.planned, theme.block), (theme.alarm, theme.alarmBlock),
      (theme.alarm, theme.card), (theme.thirdParty, theme.thirdPartyBlock), (theme.secondInk, theme.ourCard),
      (theme.ours, theme.ourBlock),
    ]
    pairs += HeatStep.all.map { (theme.ground($0).text, theme.ground($0).fill) }
    for (text, ground) in pairs {
      #expect(contrast(text, ground) >= 4.5, "\(text.hexadecimal) on \(ground.hexadecimal)")
    }
  }
}
