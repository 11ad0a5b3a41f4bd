import ArgumentParser
import PowerMap
import PowerMapReports

/// The two sides of a comparison, as the command line names them.
enum Versions {
  /// Two files or workspaces, on one day.
  case files(later: String)
  /// One file or workspace on two days; the later is today, unless given.
  case days(Day, Day?)
  /// One file or workspace in two revisions, on one day; the later is the working tree, unless given.
  case revisions(String, String?)

  /// Works out what the arguments mean together: what is no date is a revision.
  ///
  /// - Throws: what is missing, or does not go together.
  init(later: String?, from: String?, to: String?, asOf: Day?) throws {
    if let later {
      guard from == nil, to == nil else {
        throw ValidationError("two files are compared as they are; leave out --from and --to, or the second file")
      }
      self = .files(later: later)
      return
    }
    guard let from else {
      throw ValidationError("name a second file, or say by --from what the file is compared with: a date or a revision")
    }
    switch (Day(from), to.map { ($0, Day($0)) }) {
    case (let first?, nil): self = .days(first, nil)
    case (let first?, (_, let last?)?): self = .days(first, last)
    case (nil, nil): self = .revisions(from, nil)
    case (nil, (let to, nil)?): self = .revisions(from, to)
    default:
      throw ValidationError(
        "--from and --to are two dates or two revisions; '\(from)' and '\(to ?? "")' are one of each")
    }
    if case .days = self, asOf != nil {
      throw ValidationError("--from and --to are the days everything is evaluated at; leave out --as-of")
    }
  }
}
