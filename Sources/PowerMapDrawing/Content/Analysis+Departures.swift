internal import PowerMap

/// What is said of those who are supposed to have left.
enum DepartureNote {
  /// So many people are named in the header; more are counted.
  private static let namedDepartures = 3

  /// That a picture is a supposition, and of what; nothing where nobody left.
  static func notes(of departed: [Person.ID], names: String) -> [String] {
    guard !departed.isEmpty else { return [] }
    let who = departed.count > namedDepartures ? "\(departed.count) people" : SafeText.line(names)
    return ["simulated: \(who) \(departed.count == 1 ? "has" : "have") left"]
  }
}

extension Analysis {
  /// That the map is a supposition, and of what.
  var departureNotes: [String] { DepartureNote.notes(of: departed, names: names(of: departed)) }
}
