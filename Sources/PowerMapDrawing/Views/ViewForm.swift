/// The kind of picture that a view makes.
enum ViewForm: Sendable {
  /// People as cards in their departments, with lines between them.
  case map(ViewRules)
  /// Cells in rows and columns.
  case table(TableRules)
  /// People as small cards, placed by two figures.
  case quadrants(ViewRules)

  /// The name in the header.
  var title: String {
    switch self {
    case .map(let rules), .quadrants(let rules): rules.title
    case .table(let rules): rules.title
    }
  }

  /// The question in the header.
  var question: String {
    switch self {
    case .map(let rules), .quadrants(let rules): rules.question
    case .table(let rules): rules.question
    }
  }

  /// The picture.
  func sheet(of subject: ViewSubject, view: View) -> Sheet {
    switch self {
    case .map(let rules): Sheet(mapOf: subject, view: view, rules: rules)
    case .quadrants(let rules): Sheet(quadrantsOf: subject, view: view, rules: rules)
    case .table(let rules): Sheet(tableOf: rules.content(subject), options: subject.options)
    }
  }
}
