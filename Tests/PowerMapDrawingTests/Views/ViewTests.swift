import PowerMap
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapDrawing

@Suite("What the views show")
struct ViewTests {
  static func content(_ analysis: Analysis, _ view: View, _ options: DrawingOptions = .init()) -> MapContent {
    MapContent(of: analysis, view: view, options: options)
  }

  static func example(_ id: Account.ID) throws -> Analysis {
    try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book.analysis(of: id, asOf: ExampleAccounts.day)
  }

  @Test func aDepartmentThatIsNotThereIsLeftOut() throws {
    let content = Self.content(try Self.example("northwind"), .structure)
    #expect(!content.blocks.contains { $0.name.lowercased().contains("legal") })
    #expect(content.top?.name == "Executive")
  }

  @Test func coverageSeeksTheChampionAndLeavesInfluenceOut() throws {
    let analysis = try Self.example("northwind")
    let coverage = Self.content(analysis, .coverage)
    let ghosts = coverage.blocks.flatMap(\.cards).filter { $0.kind == .ghost }
    #expect(ghosts.map(\.title) == ["Champion"])
    #expect(ghosts.map(\.name) == ["Not identified"])
    #expect(!coverage.lines.contains { $0.kind == .influence })
    #expect(Self.content(analysis, .structure).lines.contains { $0.kind == .influence })
    let pat = coverage.blocks.flatMap(\.cards).first { $0.person == "pat" }
    let rita = coverage.blocks.flatMap(\.cards).first { $0.person == "rita" }
    #expect(pat?.emphasis == .receding)
    #expect(rita?.emphasis == .prominent)
  }

  @Test func riskSaysWhatEachLossCostsAndHowSafeKeyPeopleAre() throws {
    let content = Self.content(try Self.example("northwind"), .risk)
    func card(_ id: Person.ID) -> Card? { content.blocks.flatMap(\.cards).first { $0.person == id } }
    #expect(card("ana")?.figures?.leading == "−16 %")
    #expect(card("ana")?.figures?.isAlarming == true)
    #expect(card("omar")?.emphasis == .normal)
    #expect(card("rita")?.emphasis == .faded)
    #expect(card("rita")?.figures?.trailing == [])
    #expect(card("eva")?.figures?.trailing.first == "2 · AR, BO · 96 %")
    #expect(card("eva")?.tooltip.contains("cut off if these leave: Ana Ruiz, Ben Okoye") == true)
    #expect(content.notes.first == "the worst loss is Ana Ruiz: −16 % coverage")
    #expect(!content.lines.contains { $0.kind == .influence })
    #expect(content.encodings(in: .standard).contains(.seat))
    #expect(!content.encodings(in: .standard).contains(.power))
  }

  /// In the fixture Eva is reached through Pat alone.
  @Test func riskMarksWhoeverCutsOffAKeyPerson() throws {
    let account = Account(
      id: "a", name: "A",
      people: [
        Person(id: "eva", name: "Eva", seniority: .chief, isKey: true),
        Person(id: "pat", name: "Pat", seniority: .manager), Person(id: "rita", name: "Rita", seniority: .manager),
      ], team: [Person(id: "ana", name: "Ana", side: .ours), Person(id: "ben", name: "Ben", side: .ours)],
      ties: [
        Tie(from: "ana", to: "pat", strength: History(0.8, on: SampleBook.day)),
        Tie(from: "ben", to: "pat", strength: History(0.8, on: SampleBook.day)),
        Tie(from: "pat", to: "eva", strength: History(0.8, on: SampleBook.day)),
      ])
    let content = Self.content(try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day), .risk)
    let marked = content.blocks.flatMap(\.cards).filter(\.isSinglePointOfFailure).map(\.person)
    #expect(marked == ["pat"])
    #expect(content.figures.contains(.init(value: "1", caption: "single point of failure")))
  }

  @Test func thePlanIsNumberedAndLedByTheWaysOfIntroductions() throws {
    let analysis = try Self.example("northwind")
    let plan = try analysis.plan()
    let content = Self.content(analysis, .plan)
    let planned = content.lines.filter { $0.kind == .planned }
    #expect(planned.map(\.tag) == plan.steps.indices.map { "\($0 + 1)" })
    #expect(planned.map(\.from) == plan.steps.map(\.pair.colleague))
    #expect(planned.map(\.to) == plan.steps.map(\.pair.person))
    let onRoutes = Set(
      plan.steps.flatMap { $0.introduction?.route.people ?? [] } + planned.flatMap { [$0.from, $0.to] })
    for card in content.blocks.flatMap(\.cards) {
      guard let person = card.person else { continue }
      #expect((card.emphasis == .normal) == onRoutes.contains(person), "\(person)")
    }
    for way in content.lines where way.kind == .warm { #expect(!way.tag.isEmpty) }
    #expect(!content.lines.contains { $0.kind == .influence })
  }

  @Test func doorOpenersHaveAStarOnThePlan() throws {
    let analysis = try Self.example("northwind")
    let openers = try #require(analysis.doorOpeners().value).people.map(\.id)
    let content = Self.content(analysis, .plan)
    #expect(Set(content.blocks.flatMap(\.cards).filter(\.isDoorOpener).compactMap(\.person)) == Set(openers))
    #expect(!openers.isEmpty && content.encodings(in: .standard).contains(.doorOpener))
    #expect(!Self.content(analysis, .structure).encodings(in: .standard).contains(.doorOpener))
  }

  @Test func whereNothingCanBePlannedTheHeaderSaysSo() throws {
    let account = Account(id: "a", name: "A")
    let content = Self.content(try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day), .plan)
    #expect(content.notes.first?.hasPrefix("nothing can be planned: ") == true)
  }

  @Test func anIntroductionShowsOnlyTheWaysToThePerson() throws {
    let analysis = try Self.example("northwind")
    let content = Self.content(analysis, .introduction, DrawingOptions(person: "eva"))
    #expect(content.subtitle.contains("how do we get to Eva Brandt?"))
    let shown = content.blocks.flatMap(\.cards)
    #expect(Set(shown.compactMap(\.person)) == ["eva", "omar", "lars", "ana", "ben"])
    #expect(shown.first { $0.person == "eva" }?.emphasis == .subject)
    #expect(shown.allSatisfy { $0.kind != .ghost })
    let ways = content.lines.filter(\.kind.isRoute)
    #expect(ways.filter { $0.kind == .weakLink }.map(\.tag).map { $0.prefix(2) } == ["1:", "2:"])
    #expect(
      ways.contains { $0.from == "ben" && $0.to == "lars" } && ways.contains { $0.from == "lars" && $0.to == "eva" })
    #expect(Self.content(analysis, .introduction).subtitle.contains("Eva Brandt"))
  }

  @Test func aLiveTieIsTheShortestWay() throws {
    let content = Self.content(try Self.example("northwind"), .introduction, DrawingOptions(person: "omar"))
    #expect(content.lines.contains { $0.tag == "direct" && $0.from == "ana" && $0.to == "omar" })
  }

  @Test func aPersonsSurroundingsReachTwoHops() throws {
    let analysis = try Self.example("northwind")
    let content = Self.content(analysis, .ego, DrawingOptions(person: "eva"))
    let cards = Dictionary(
      content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card.emphasis) } }
    ) { first, _ in first }
    #expect(cards["eva"] == .subject)
    #expect(cards["omar"] == .normal)
    #expect(cards["milan"] == .faded)
    #expect(cards["noor"] == nil)
    #expect(content.lines.contains { $0.kind == .influence })
    #expect(content.blocks.allSatisfy { $0.state == .plain })
  }

  @Test(arguments: View.allCases.filter(\.isAboutOnePerson))
  func anAccountWithoutPeopleHasNoPersonToAskAbout(view: View) throws {
    let analysis = try Book(accounts: [Account(id: "a", name: "A")]).analysis(of: "a", asOf: SampleBook.day)
    let content = Self.content(analysis, view)
    #expect(content.notes.first == "nobody is mapped")
    #expect(content.blocks.isEmpty)
  }

  @Test(arguments: View.allCases.filter { !$0.isAboutOnePerson && $0 != .diff })
  func aRequiredDepartmentNobodyIsKnownInHasASeat(view: View) throws {
    var account = Account(id: "a", name: "A")
    account.people = [Person(id: "p", name: "Pat", seniority: .manager)]
    let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day)
    let content = Self.content(analysis, view)
    let unmapped = content.blocks.filter { $0.state == .unmapped }
    #expect(unmapped.map(\.name).sorted() == ["Executive", "Operations", "Procurement"])
    #expect(unmapped.allSatisfy { $0.cards.map(\.kind) == [.ghost] && $0.stateText == "UNMAPPED" })
    #expect(content.top?.cards.first?.title == "Vice president or higher")
    #expect(content.blocks.first { $0.name == "Unassigned" }?.cards.map(\.person) == ["p"])
  }

  @Test func statesAreCountsAndWords() throws {
    let northwind = try Self.example("northwind")
    let structure = Self.content(northwind, .structure)
    #expect(structure.blocks.first { $0.name == "Plant Operations" }?.stateText == "1/2 THIN")
    #expect(structure.blocks.first { $0.name == "Finance" }?.stateText == "0/1 NONE")
    let coverage = Self.content(northwind, .coverage)
    #expect(coverage.blocks.first { $0.name == "Plant Operations" }?.stateText == "1/2 · 1/2 THIN")
  }

  @Test func unknownFiguresAreNeverZero() throws {
    #expect(FigureText.integer(.unknown(reason: "", low: 0, high: 3)) == "?")
    #expect(FigureText.share(.unknown(reason: "", low: 0, high: 1)) == "?")
    #expect(FigureText.share(.between(0.541, 0.709)) == "54–71 %")
    #expect(FigureText.share(.exactly(0.5)) == "50 %")
    #expect(FigureText.number(.notApplicable(reason: "")) == "–")
  }

  @Test func aLargeMapSaysWhatItLeavesOut() throws {
    let analysis = try SampleBook(.hundred).book.analysis(of: "sample", asOf: SampleBook.day)
    let drawing = Drawing(analysis)
    #expect(drawing.omissions.collapsedPeople > 0)
    #expect(drawing.omissions.hiddenInfluence > 0)
    #expect(drawing.dot.contains("\(drawing.omissions.collapsedPeople) people of little power drawn together"))
    #expect(drawing.dot.contains("lesser influence lines not shown"))
    #expect(drawing.paper != .a4)
    #expect(drawing.dot.contains("Print on \(drawing.paper?.rawValue ?? "-")"))
    let full = Drawing(analysis, options: DrawingOptions(isFull: true))
    #expect(full.omissions.collapsedPeople == 0)
    #expect(full.omissions.hiddenInfluence == 0)
    #expect(analysis.people.allSatisfy { full.element(of: $0.id) != nil })
  }

  /// Everybody influences everybody: as many lines as people are drawn, the heaviest, into the most powerful.
  @Test func aThicketOfInfluenceIsThinnedOut() throws {
    let ids = (0..<15).map { Person.ID("p\($0)") }
    let ties = ids.flatMap { from in
      ids.filter { $0 != from }.map { Tie(.influences, from: from, to: $0, weight: $0 == "p7" ? 0.9 : 0.5) }
    }
    let account = Account(
      id: "dense", name: "Dense", departments: [Department(id: "it")],
      people: ids.map { Person(id: $0, name: $0.rawValue, department: "it") }, ties: ties)
    let analysis = try Book(accounts: [account]).analysis(of: "dense", asOf: SampleBook.day)
    let drawing = Drawing(analysis)
    #expect(drawing.omissions.hiddenInfluence == 15 * 14 - 15)
    let drawn = Self.content(analysis, .structure).lines.filter { $0.kind == .influence }
    #expect(drawn.filter { $0.to == "p7" }.count == 14)
    #expect(Drawing(analysis, options: DrawingOptions(isFull: true)).omissions.hiddenInfluence == 0)
  }

  @Test(arguments: [(nil, 1), (0, 1), (0.25, 1), (0.26, 2), (0.5, 2), (0.75, 3), (1, 4), (.nan, 1), (7, 4)])
  func influenceHasFourWidths(weight: Double?, bucket: Int) {
    #expect(Growth.bucket(weight) == bucket)
  }

  @Test func keepingTheOrderKeepsTheFilesOrder() throws {
    let analysis = try Self.example("halden")
    let kept = Self.content(analysis, .structure, DrawingOptions(keepsOrder: true))
    let declared = analysis.account.departments.filter { $0.archetype != .executive && $0.status != .notPresent }
    #expect(kept.departments.map(\.name) == declared.map { $0.name ?? Archetype(rawValue: $0.id.rawValue)?.title })
    #expect(declared.map(\.id) != declared.map(\.id).sorted())
  }
}
