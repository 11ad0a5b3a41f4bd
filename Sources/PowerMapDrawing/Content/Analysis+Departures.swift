internal import PowerMap

extension Analysis {
  /// So many people are named in the header; more are counted.
  private static let namedDepartures = 3

  /// That the map is a supposition, and of what.
  var departureNotes: [String] {
    guard !departed.isEmpty else { return [] }
    let who =
      departed.count > Self.namedDepartures
      ? "\(departed.count) people" : SafeText.line(names(of: departed))
    return ["simulated: \(who) \(departed.count == 1 ? "has" : "have") left"]
  }
}
