import DataTree
public import PowerMap
public import PowerMapDrawing

/// One account as a page of HTML that works by itself: every map, the figures, findings, the plan, and what each
/// departure would change, in one file that asks no server for anything.
///
///     let drawings = AccountPage.drawings(of: analysis)
///     var maps: [(Drawing, String)] = []
///     for drawing in drawings { maps.append((drawing, try await svg(of: drawing))) }
///     let html = AccountPage(analysis, maps: maps).html
///
/// The same analysis and maps give the same bytes. Everything people typed is cleaned and escaped; what is unknown is
/// said to be unknown. The page holds the assessments of named people that the account file holds.
public struct AccountPage: Sendable {
  private let analysis: Analysis
  private let changes: ComparisonReport?
  private let maps: [Map]
  private let links: [PageLink]

  /// A map on the page.
  private struct Map: Sendable {
    var view: View
    /// The paper it can be read on, where that is known.
    var paper: PaperSize?
    var markup: HTML
  }

  /// The drawings that a page is made of, in order of their tabs: each has to be rendered to SVG.
  ///
  /// - Parameters:
  ///   - analysis: The account.
  ///   - earlier: The same account as it was, for the view that says what changed; nil leaves that out.
  /// - Complexity: as drawing each of them.
  public static func drawings(of analysis: Analysis, since earlier: Analysis? = nil) -> [Drawing] {
    let views = View.allCases.filter {
      !$0.isAboutOnePerson && !$0.showsManyAccounts && ($0 != .diff || earlier != nil)
    }
    return views.map { view in
      Drawing(analysis, view: view, since: earlier, options: DrawingOptions(theme: .keyed))
    }
  }

  /// A page of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The account.
  ///   - changes: What changed since an earlier day, where the page is to say that.
  ///   - maps: The drawings, each with the SVG it was rendered to.
  ///   - links: Where else there is something to see, for a page that is not alone.
  /// - Complexity: as an analysis for each person, to say what the account would be without them.
  public init(
    _ analysis: Analysis, changes: ComparisonReport? = nil, maps: [(drawing: Drawing, svg: String)],
    links: [PageLink] = []
  ) {
    self.analysis = analysis
    self.changes = changes
    self.links = links
    let people = analysis.people.map(\.id) + analysis.team.map(\.id) + analysis.network.map(\.id)
    self.maps = maps.map { drawing, svg in
      Map(view: drawing.view, paper: drawing.paper, markup: MapMarkup(of: drawing, people: people).html(svg))
    }
  }

  /// The page.
  public var html: String {
    let body: HTML = """
      <a class="skip" href="#tables">Skip the maps</a>
      \(links.html)\(PageHeader(analysis).html)
      <main>
      \(workbench)
      <section id="tables" aria-label="Tables">
      \(changes?.html ?? "")\(tables)</section>
      </main>
      \(data)
      """
    let title = "\(SafeText.line(analysis.account.name)), power map as of \(analysis.asOf.description)"
    return PageContent.account.page(title: title, body: body).markup
  }

  private var workbench: HTML {
    let titles = maps.map { (id: $0.view.rawValue, title: $0.view.title) }
    let sections = maps.map { map -> HTML in
      let paper = map.paper.map { HTML(" ", attribute: "data-paper", $0.rawValue) } ?? ""
      return """
        <section class="view" id="view-\(map.view.rawValue)" data-view="\(map.view.rawValue)"\(paper)>
        <h3>\(map.view.title)</h3>
        \(map.markup)
        </section>

        """
    }
    return """
      <section class="workbench" aria-label="Maps">
      <h2>Maps</h2>
      \(PageControls.toolbar(views: titles))
      <div class="stage">
      <div class="views">
      \(sections.joined())</div>
      \(PageControls.panel)
      </div>
      </section>
      """
  }

  private var tables: HTML {
    let account = AccountTables(analysis)
    var tables = [account.findings]
    if let plan = try? analysis.plan() {
      let lists = PlanTables(PlanReport(plan, of: analysis))
      tables += [lists.steps, lists.easyWins, lists.maintenance]
    }
    tables += [account.departments, account.removals]
    return tables.map(\.html).joined()
  }

  private var data: HTML {
    let cards = PersonCard.all(of: analysis)
    let page = Tree.record([
      ("people", .mapping(cards.map { .init($0.id.rawValue, $0.tree) })),
      (
        "departures",
        .mapping(cards.compactMap { Departure(of: $0.id, from: analysis) }.map { .init($0.person.rawValue, $0.tree) })
      ),
    ])
    return PageContent.json(page, id: "page-data")
      + PageContent.json(AccountReport(analysis).tree.withoutEvidence.sortedByKey, id: "analysis")
  }
}

extension Tree {
  /// The same without what figures and findings rest on, which is more than half of it.
  fileprivate var withoutEvidence: Tree {
    switch self {
    case .list(let items): .list(items.map(\.withoutEvidence))
    case .mapping(let entries):
      .mapping(entries.filter { $0.key != "because" }.map { Entry($0.key, $0.value.withoutEvidence) })
    default: self
    }
  }
}
