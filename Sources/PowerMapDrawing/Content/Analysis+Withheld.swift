internal import PowerMap

extension Analysis {
  /// The analysis without what a drawing keeps to itself, as if nobody knew it; what follows from it is left as it is.
  func withholding(_ withheld: Set<DrawingOptions.Withheld>) -> Analysis {
    var analysis = self
    if withheld.contains(.stance) {
      for index in analysis.people.indices {
        analysis.people[index].stance = nil
        analysis.people[index].person.roles.removeAll(where: \.tellsStance)
      }
    }
    if withheld.contains(.power) {
      let unknown = Measured<Double>.unknown(reason: "not shown", low: nil, high: nil)
      for index in analysis.people.indices {
        analysis.people[index].power = unknown
        analysis.people[index].powerShare = unknown
        analysis.people[index].person.perceivedPower = History()
      }
      for index in analysis.network.indices { analysis.network[index].power = unknown }
    }
    return analysis
  }
}
