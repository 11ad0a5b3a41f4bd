/// What a drawing shows: each view answers one question about an account.
public enum View: String, CaseIterable, Sendable, Hashable, Codable {
  /// Who is who, and whom do we know? Departments, levels, reporting lines, influence and our ties.
  case structure

  /// Where are the gaps? The state of the departments, missing roles, and the people nobody has a live tie to.
  case coverage

  /// Who must not leave? People without whom a key person is out of reach, what each loss costs, and how safe the ways
  /// to key people are.
  case risk

  /// Who really decides? Actual power beside what it seems to be, and the strongest chains of influence to key people.
  case power

  /// Where is our effort best spent? People placed by their power and by how much they have to do with us.
  case powerInterest = "power-interest"

  /// Whom do we meet next, and who introduces us? The next ties to build, numbered, and the way to each.
  case plan

  /// How do we get to one person, `DrawingOptions.person`? Ways that share nobody, each with its weakest link.
  case introduction

  /// How do we stand with one person, `DrawingOptions.person`? The people within two hops, and every way from us.
  case ego

  /// What changed since an earlier day? Who is new, gone or another than before, and which ties are.
  case diff

  /// Which of us covers which department? A table of departments and our people, with the ties of each.
  case matrix

  /// Which accounts need us? A table of accounts and headline figures, and revenue against resilience.
  case portfolio

  /// Whether the view is about one person, with only the people around.
  public var isAboutOnePerson: Bool { self == .introduction || self == .ego }

  /// Whether the view shows little but power, and so has nothing to show where power is withheld.
  public var isAboutPower: Bool { self == .power || self == .powerInterest }

  /// Whether it draws figures in rows and columns, and nobody as a card.
  public var isTable: Bool {
    switch form {
    case .map, .quadrants: false
    case .table: true
    }
  }

  /// Whether one drawing shows all accounts together, by `Drawing.init(portfolio:options:)`.
  public var showsManyAccounts: Bool { self == .portfolio }

  /// What the view is called, as the drawing's header does.
  public var title: String { form.title }

  /// The question, as the drawing's header asks it.
  public var question: String { form.question }

  /// What the view selects and emphasises.
  var form: ViewForm {
    switch self {
    case .structure: .map(.structure)
    case .coverage: .map(.coverage)
    case .risk: .map(.risk)
    case .power: .map(.power)
    case .powerInterest: .quadrants(.powerInterest)
    case .plan: .map(.plan)
    case .introduction: .map(.introduction)
    case .ego: .map(.ego)
    case .diff: .map(.diff)
    case .matrix: .table(.matrix)
    case .portfolio: .table(.portfolio)
    }
  }
}
