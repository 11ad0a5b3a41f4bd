internal import PowerMap

/// A finished page, and what is to be known of it.
struct Sheet {
  /// The account's name, or what else the page is about.
  var title: String
  var dot: String
  var omissions = Omissions()
  /// The paper it can be read on; nil where Graphviz places everything.
  var paper: PaperSize?
  /// The id of everybody's card.
  var elements: [Person.ID: String] = [:]
}

extension Sheet {
  /// A map, in the layout asked for.
  init(mapOf subject: ViewSubject, view: View, rules: ViewRules) {
    let options = subject.options
    var content = ContentBuilder(subject, view: view, rules: rules).build()
    title = content.title
    elements = Dictionary(
      content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card.id) } },
      uniquingKeysWith: { first, _ in first })
    if options.layout == .dot, LayeredPage.isPossible(content) {
      dot = LayeredPage(content, theme: options.theme).graph.text
      omissions = content.omissions
    } else {
      content.omissions.fellBackToGrid = options.layout == .dot
      let grid = GridPage(content, options: options)
      dot = grid.graph.text
      omissions = grid.omissions
      paper = grid.layout.paper
    }
  }
}

extension Sheet {
  /// A table; nobody has a card on it.
  init(tableOf content: TableContent, options: DrawingOptions) {
    let page = TablePage(content, theme: options.theme)
    title = content.title
    dot = page.graph.text
    omissions = content.omissions
    paper = page.layout.paper
  }
}
