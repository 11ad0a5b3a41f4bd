import PowerMap
import PowerMapFiles

extension LoadedAccount {
  /// Where the record stands that a finding is about: the line of the department, the person or the tie; the beginning
  /// of the file where it is about the account as a whole, or the record stands in another file.
  func position(of subject: Finding.Subject) -> SourcePosition {
    records(of: subject).lazy.compactMap { positions[$0] }.first ?? .start
  }

  /// The paths of the records that may stand for a subject, the best first.
  private func records(of subject: Finding.Subject) -> [String] {
    func person(_ id: Person.ID) -> [String] { ["people", "team", "network"].map { "\($0).\(id)" } }
    switch subject {
    case .account: return []
    case .department(let id), .topic(let id): return ["departments.\(id)"]
    case .person(let id): return person(id)
    case .pair(let a, let b):
      let ties = account?.ties.enumerated().filter { Set([$0.element.from, $0.element.to]) == [a, b] } ?? []
      return ties.map { "ties.\($0.offset)" } + person(b) + person(a)
    }
  }
}
