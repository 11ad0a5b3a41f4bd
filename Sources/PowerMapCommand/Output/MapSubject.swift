import PowerMap
import PowerMapFiles

/// An account to draw.
struct MapSubject: Sendable {
  var analysis: Analysis
  /// The account as it was, where two are compared and it was there.
  var earlier: Analysis?
  /// Whom views of one person are about.
  var person: Person.ID?

  /// The accounts of a selection, with other names for everybody where that is asked for.
  ///
  /// - Throws: that an account has nobody of that id.
  static func all(
    of selection: Selection, asOf day: Day, since earlier: EarlierSide?, viewed: ViewArguments, as redaction: Redaction?
  ) throws -> [MapSubject] {
    let books = [selection, earlier?.selection].compactMap { $0?.workspace.book }
    let redactor = redaction.map { Redactor($0, of: books) }
    // Whoever is asked about is asked for by the id in the file.
    let people = try selection.analyses(asOf: day).map(viewed.personID)
    let analyses = try selection.analyses(asOf: day, by: redactor)
    let before = try earlier.map { try $0.selection.analyses(asOf: $0.day, by: redactor) } ?? []
    let isOnePair = selection.isOneAccount && earlier?.selection.isOneAccount == true
    return zip(analyses, people).map { analysis, person in
      MapSubject(
        analysis: analysis,
        earlier: isOnePair ? before.first : before.first { $0.account.id == analysis.account.id },
        person: person.flatMap { redactor == nil ? $0 : redactor?.id(of: $0) })
    }
  }
}

/// What accounts are compared with: the same or others, on the same day or another.
struct EarlierSide {
  var selection: Selection
  var day: Day
  /// Whether the files are others than those that are drawn, with problems of their own.
  var isOther: Bool

  /// Finds out what was asked for: what is no date and no file is a revision.
  ///
  /// - Throws: that there is no such revision; what is wrong with the files.
  init(_ from: String, of path: String, account: String?, _ selection: Selection, asOf day: Day) async throws {
    self.day = Day(from) ?? day
    isOther = Day(from) == nil
    if !isOther {
      self.selection = selection
    } else if OutputFile.isRegularFile(from) || OutputFile.isFolder(from) {
      self.selection = try Selection(path: from, account: account)
    } else {
      self.selection = try await Revision(from, of: path).load(account: account)
    }
  }
}
