internal import PowerMap

/// What a view selects from an analysis and what it emphasises; one file for each view fills this in.
struct ViewRules: Sendable {
  /// The name in the header.
  var title: String
  /// The question in the header.
  var question: String
  /// Whether influence is drawn.
  var showsInfluence: Bool
  /// Whether people whose loss cuts off a key person are marked.
  var marksSinglePointsOfFailure: Bool
  /// Whether a required role that nobody is known in gets a seat.
  var seeksRoles = false
  /// Whether thin and uncovered departments have a tinted ground.
  var tintsGrounds = false
  /// Whether people without a live tie stand out and the others step back.
  var emphasizesUntied = false
  /// Whether our own people are on the map.
  var showsTeam = true
  /// Whether departments say how they are covered.
  var showsStates = true
  /// The mark that explains the state of a department, where the state has a count.
  var countEncoding = Encoding.threadCount
  /// The state of a department, right of its title, without the word of `BlockState`; nil where there is no count.
  var count: @Sendable (DepartmentProfile, Analysis) -> String? = { department, _ in
    DepartmentCount.threads(of: department)
  }
  /// What the view makes of one account; nothing, unless given.
  var focus: @Sendable (ViewSubject) -> ViewFocus = { _ in ViewFocus() }
}

/// The figures that views make their counts of.
enum DepartmentCount {
  /// `1/2`, `0–1/2` for an interval, `?/2` for what is unknown.
  static func text(_ count: Measured<Int>, of required: Int) -> String {
    "\(FigureText.integer(count))/\(required)"
  }

  /// `1/2 · 0/1`: the threads of a department and ours who hold them, each of those required.
  static func threadsAndOurs(of department: DepartmentProfile) -> String {
    let threads = text(department.threads, of: department.requirement?.threads ?? 1)
    let ours = text(department.holders, of: department.requirement?.ours ?? 1)
    return "\(threads) · \(ours)"
  }

  /// The threads of a department, and what else is missing where that is not threads.
  static func threads(of department: DepartmentProfile) -> String? {
    if department.state == .unmapped { return nil }
    // A department nothing is required of still needs one thread for its state.
    let required = department.requirement?.threads ?? 1
    let threads = text(department.threads, of: required)
    guard department.state == .thin else { return threads }
    return switch department.binding {
    case "ours": "\(threads), ours \(text(department.holders, of: department.requirement?.ours ?? 1))"
    case "seniority": "\(threads), too junior"
    default: threads
    }
  }
}
