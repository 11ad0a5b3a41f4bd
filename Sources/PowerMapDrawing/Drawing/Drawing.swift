public import PowerMap

/// One view of an analysis, or of several, as a picture, ready for Graphviz.
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
  /// - Parameters:
  ///   - analysis: The account.
  ///   - view: The question to answer.
  ///   - earlier: The same account as it was, for the views that say what changed; others take no notice of it.
  ///   - options: How it looks.
  /// - Complexity: routing dominates: about 5 ms for 25 people, 25 ms for 60.
  public init(
    _ analysis: Analysis, view: View = .structure, since earlier: Analysis? = nil,
    options: DrawingOptions = DrawingOptions()
  ) {
    let subject = ViewSubject(analysis: analysis, earlier: earlier, options: options)
    self.init(view.form.sheet(of: subject, view: view), view: view)
  }

  /// Draws several accounts side by side: which of them need us?
  ///
  /// A row for each, the one with the most revenue at risk first (unknown amounts last, then by score, then by id), and
  /// the headline figures as columns; below, revenue against resilience. Amounts of different currencies are never added
  /// or compared: then the least resilient is first, and the header says so. Of more than 40 accounts the first 40 are
  /// shown, unless the options ask for all; none at all gives a header and a sentence.
  /// - Parameters:
  ///   - accounts: The headline of each account, in any order.
  ///   - options: How it looks.
  /// - Complexity: O(accounts × log accounts), and what the labels of the shown ones take.
  public init(portfolio accounts: [AccountHeadline], options: DrawingOptions = DrawingOptions()) {
    let table = Portfolio(accounts, options: options).table
    self.init(Sheet(tableOf: table, options: options), view: .portfolio)
  }

  init(_ sheet: Sheet, view: View) {
    self.view = view
    title = sheet.title
    dot = sheet.dot
    omissions = sheet.omissions
    paper = sheet.paper
    elements = sheet.elements
  }

  /// The `id` that a person's card has in the SVG; nil for people who have no card of their own.
  public func element(of person: Person.ID) -> String? { elements[person] }
}
