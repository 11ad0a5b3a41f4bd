import ArgumentParser
import PowerMap
import PowerMapDrawing

/// How pictures look.
struct DrawingArguments: ParsableArguments {
  @Option(help: "The colours.")
  var theme = ThemeName.light

  @Option(help: "Who places the cards of departments: this program (grid), or Graphviz (dot).")
  var layout = DrawingOptions.Layout.grid

  @Flag(name: .customLong("full"), help: "Draw all people, lines and accounts, also where that is too much for paper.")
  var isFull = false

  @Flag(name: .customLong("keep-order"), help: "Keep the departments in the order of the file.")
  var keepsOrder = false

  /// The same for the library; `person` is whom a view of one person is about.
  func options(person: Person.ID? = nil, withheld: Set<DrawingOptions.Withheld> = []) -> DrawingOptions {
    DrawingOptions(
      theme: theme.theme, layout: layout, keepsOrder: keepsOrder, isFull: isFull, person: person, withheld: withheld)
  }
}

/// The views to draw, and whom those of one person are about.
struct ViewArguments: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: .init(
      "What to draw: \(Self.choices); or all that need no more options (all). Repeatable, or several by "
        + "commas; structure, unless given.", valueName: "view"))
  var view: [String] = []

  @Option(help: .init("Whom the views introduction and ego are about.", valueName: "id"))
  var person: String?

  /// Each view and its question.
  private static var choices: String {
    View.allCases.map { "\($0.rawValue) (\($0.question))" }.joined(separator: ", ")
  }

  func validate() throws {
    let views = try views(comparing: true)
    if let view = views.first(where: \.isAboutOnePerson), person == nil {
      throw ValidationError("--view \(view.rawValue) needs --person")
    }
    if person != nil, !views.contains(where: \.isAboutOnePerson) {
      let names = views.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--person is for the views introduction and ego, not for \(names)")
    }
  }

  /// The views in the order asked for, each once; all of them have the view of changes where two are compared.
  ///
  /// - Throws: that there is no such view, or that it would show only what is withheld.
  func views(comparing: Bool, without withheld: Set<DrawingOptions.Withheld> = []) throws -> [View] {
    let views = try named(comparing: comparing)
    guard withheld.contains(.power) else { return views }
    if view.contains("all") { return views.filter { !$0.isAboutPower } }
    if let view = views.first(where: \.isAboutPower) {
      throw ValidationError("--view \(view.rawValue) shows power, which --redact power leaves out")
    }
    return views
  }

  private func named(comparing: Bool) throws -> [View] {
    let names = view.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let views = try names.flatMap { name -> [View] in
      if name == "all" { return View.allCases.filter { !$0.isAboutOnePerson && ($0 != .diff || comparing) } }
      if let view = View(rawValue: name) { return [view] }
      let known = View.allCases.map(\.rawValue) + ["all"]
      throw ValidationError(
        "there is no view '\(name)'; there are \(known.joined(separator: ", "))".suggesting(name, among: known))
    }
    return views.isEmpty ? [.structure] : views.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Somebody who can be asked about: one of the customer's people or a third party.
  func personID(in analysis: Analysis) throws(CommandFailure) -> Person.ID? {
    guard let person else { return nil }
    let outsiders = analysis.network.filter { $0.person.side != .competitor }
    let ids = analysis.people.map(\.id.rawValue) + outsiders.map(\.id.rawValue)
    guard ids.contains(person) else {
      throw CommandFailure(
        .wrongCall, "\(analysis.account.id) has nobody called \(person)".suggesting(person, among: ids))
    }
    return Person.ID(person)
  }
}
