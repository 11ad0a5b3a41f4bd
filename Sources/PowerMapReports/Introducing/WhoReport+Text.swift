import PowerMap
import PowerMapDrawing
import TerminalText

extension WhoReport {
  /// Whom to start with in each account, then what is lost with each of ours and each third party.
  public func text(isColoured: Bool = false) -> String {
    let columns = AccountReport.screenColumns
    let day = "as of \(asOf)"
    let title = StyledText("Who opens doors, and what hangs on whom", .strong).padded(to: columns - day.columns - 1)
    var lines = [title + StyledText(" " + day, .faint)]
    for start in starts { lines += [""] + rows(of: start) }
    lines += [StyledText("'powermap introduce' says who can get us to one of them.", .faint)]
    lines += [""] + held(true) + outsiders
    return lines.text(isColoured: isColoured)
  }

  private func rows(of start: Start) -> [StyledText] {
    let analysis = start.analysis
    let name = SafeText.line(analysis.account.name)
    let heading = "\(name): \(start.words)".wrapped(to: AccountReport.screenColumns)
      .map { StyledText($0, .strong) }
    guard let openers = start.openers.value, !openers.people.isEmpty else { return heading }
    let rows = openers.people.enumerated().map { number, opener in
      [
        StyledText("\(number + 1). \(analysis.shownName(of: opener.id))"),
        StyledText(analysis.shownPlace(of: opener.id), .faint),
        StyledText("+\(Measured.exactly(opener.added).percentage)"), StyledText(analysis.liveTies(with: opener.id)),
      ]
    }
    let labels = ["Start with", "", "Reaches", "Who has a live tie"].map { StyledText($0, .faint) }
    let table = TextTable(
      columns: [
        .init(limit: 28, minimum: 20), .init(limit: 26, minimum: 0), .init(limit: 7, isAlignedRight: true),
        .init(limit: 30, minimum: 14),
      ], rows: [labels] + rows, indent: 0)
    return heading + table.lines
  }

  private func held(_ isOurs: Bool) -> [StyledText] {
    let people = exposure(ofOurs: isOurs)
    guard !people.isEmpty else { return isOurs ? ["No departure of one of ours would cost any coverage."] : [] }
    let rows = people.flatMap { person in
      [
        [
          StyledText(SafeText.line(person.person.name), .strong), "", StyledText(person.loss.decimal(2), .strong),
          StyledText(person.revenueInWords, .strong),
        ]
      ]
        + person.accounts.map { account in
          [
            StyledText("  \(SafeText.line(account.name))"), StyledText(account.isOnlyHolder ? "alone" : "", .bad),
            StyledText(account.loss.decimal(2)), StyledText(account.revenue.rounded),
          ]
        }
    }
    let labels = [isOurs ? "If they leave" : "If they turn away", "Held", isOurs ? "Coverage" : "Reach", "Revenue"]
    return TextTable(
      columns: [
        .init(limit: 34), .init(limit: 8), .init(limit: 11, isAlignedRight: true),
        .init(limit: 21, isAlignedRight: true),
      ], rows: [labels.map { StyledText($0, .faint) }] + rows, indent: 0
    ).lines + Self.meaning(isOurs)
  }

  /// What the figures of a loss mean.
  static func meaning(_ isOurs: Bool) -> [StyledText] {
    meaning(ofOurs: isOurs).wrapped(to: AccountReport.screenColumns).map { StyledText($0, .faint) }
  }

  /// The same in one piece.
  static func meaning(ofOurs isOurs: Bool) -> String {
    isOurs
      ? "Coverage: the share of each account's power that is lost, added up. Revenue: the same share of a year's "
        + "revenue; an index of exposure, not a forecast."
      : "Reach: how much worse the people there can be reached, weighted by power and added up."
  }

  private var outsiders: [StyledText] {
    let lines = held(false)
    return lines.isEmpty ? [] : [""] + lines
  }

  /// The same as tables.
  public var markdown: String {
    let starts = starts.map { start in
      let analysis = start.analysis
      let openers = start.openers.value?.people ?? []
      let name = Markdown.escaped(analysis.account.name)
      return Markdown.heading(2, "\(name): \(Markdown.escaped(start.words))")
        + Markdown.table(
          ["start with", "title", "reaches alone", "adds", "who has a live tie"],
          openers.map { opener in
            [
              Markdown.escaped(analysis.name(of: opener.id)), Markdown.escaped(analysis.shownPlace(of: opener.id)),
              Measured.exactly(opener.alone).percentage, Measured.exactly(opener.added).percentage,
              Markdown.escaped(analysis.liveTies(with: opener.id)),
            ]
          })
    }
    let text =
      Markdown.heading(1, "Who opens doors, and what hangs on whom, as of \(asOf)") + starts.joined()
      + table("If one of ours leaves", "coverage lost", true)
      + table("If a third party turns away", "reach lost", false)
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }

  private func table(_ title: String, _ measure: String, _ isOurs: Bool) -> String {
    let rows = exposure(ofOurs: isOurs).flatMap { person in
      [
        [
          Markdown.escaped(person.person.name), "all accounts", "", person.loss.decimal(2), person.revenueInWords,
        ]
      ]
        + person.accounts.map { account in
          [
            "", Markdown.escaped(account.name), account.isOnlyHolder ? "yes" : "", account.loss.decimal(2),
            account.revenue.rounded,
          ]
        }
    }
    return rows.isEmpty
      ? "" : Markdown.heading(2, title) + Markdown.table(["who", "account", "held alone", measure, "revenue"], rows)
  }
}
