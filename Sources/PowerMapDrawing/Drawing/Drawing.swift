public import PowerMap

/// One view of an analysis as a picture, ready for Graphviz.
///
/// The same analysis, view and options give the same bytes, whatever the order of the records in the account file was.
///
///     let drawing = Drawing(analysis, view: .structure)
///     let svg = try await Graphviz.shared.render(drawing, as: .svg)
///
/// A drawing of an account with nobody in it has a header and nothing else.
public struct Drawing: Sendable, Hashable {
  /// The question it answers.
  public let view: View

  /// The account's name, cleaned for printing.
  public let title: String

  /// The picture in Graphviz's language. It is all that Graphviz reads, and any Graphviz draws the same picture of it.
  ///
  /// Everything people typed in it is cleaned and escaped, and nothing in it names a file or an address.
  public let dot: String

  /// What was left out.
  public let omissions: Omissions

  /// The paper it can be read on; nil where Graphviz places the cards and the size is not known beforehand.
  public let paper: PaperSize?

  private let elements: [Person.ID: String]

  /// Draws an analysis.
  /// - Complexity: routing dominates: about 0.1 s for 25 people, 1 s for 60.
  public init(_ analysis: Analysis, view: View = .structure, options: DrawingOptions = DrawingOptions()) {
    let content = ContentBuilder(analysis: analysis, view: view, options: options).build()
    self.view = view
    title = content.title
    elements = Dictionary(
      content.blocks.flatMap(\.cards).compactMap { card in card.person.map { ($0, card.id) } },
      uniquingKeysWith: { first, _ in first })
    if options.layout == .dot, LayeredPage.isPossible(content) {
      dot = LayeredPage(content, theme: options.theme).graph.text
      omissions = content.omissions
      paper = nil
    } else {
      var page = content
      page.omissions.fellBackToGrid = options.layout == .dot
      let grid = GridPage(page, options: options)
      dot = grid.graph.text
      omissions = grid.omissions
      paper = grid.layout.paper
    }
  }

  /// The `id` that a person's card has in the SVG; nil for people who have no card of their own.
  public func element(of person: Person.ID) -> String? { elements[person] }
}
