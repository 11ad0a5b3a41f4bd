import RelationshipGraph

/// Threads to seats, with the cut and the survival (domain 4.6, 4.8, A13, A23).
extension AccountAssembly {
  /// A seat of some of the customer's people.
  /// - Parameter isShown: whether more than the number of threads is asked for: the cut and the survival, which take most
  ///   of the time and which no finding and no score reads, and the evidence.
  func seat(
    of members: [Int], _ least: SeatStructure, _ most: SeatStructure, name: String, isShown: Bool,
    using workspace: inout Workspace
  ) -> Seat {
    let threads = Measured.between(
      least.disjointPaths, most.disjointPaths, because: isShown ? threadEvidence(least) : [])
    guard isShown else {
      return Seat(
        threads: threads, cutSet: .notAskedFor(),
        survival: .notAskedFor(in: 0...1), isEstimated: false)
    }
    let cutSet: Measured<[Person.ID]> =
      least.singlePoints == nil
      ? missing(least, most, seat: name)
      : people(
        least.cut, most.cut, because: [Evidence("seat.threads", text: "no path to \(name) is left without them")])
    let (survival, without) = low.seatThreads.survival(of: members, losingEachOf: least.cut, using: &workspace)
    let best =
      least == most && low.paths == high.paths
      ? survival : high.seatThreads.survival(of: members, using: &workspace).whole
    return Seat(
      threads: threads, cutSet: cutSet,
      survival: .known(
        survival.value, low: min(survival.low, best.low), high: max(survival.high, best.high),
        because: survivalEvidence(of: members, least, survival, without, using: &workspace)),
      isEstimated: !survival.isExact || !best.isExact)
  }

  /// Everybody whose loss alone cuts a seat off.
  func singlePoints(_ least: SeatStructure, _ most: SeatStructure, seat name: String) -> Measured<[Person.ID]> {
    guard let points = least.singlePoints else { return missing(least, most, seat: name) }
    // That somebody cuts a seat off is what a finding says.
    let because =
      points.isEmpty
      ? snapshot.detail.ofPerson([Evidence("path.disjoint", text: "no single departure cuts \(name) off")])
      : [Evidence("path.disjoint", text: "each of them alone cuts \(name) off")]
    return people(points, most.singlePoints ?? [], because: because)
  }

  /// Some people at both ends of the unknown ties.
  private func people(_ least: [Int], _ most: [Int], because evidence: [Evidence]) -> Measured<[Person.ID]> {
    let low = least.map { id($0) }
    return .between(low, least == most ? low : most.map { id($0) }, because: evidence)
  }

  /// What is said of people who cut off a seat that nothing reaches.
  private func missing(_ least: SeatStructure, _ most: SeatStructure, seat name: String) -> Measured<[Person.ID]> {
    most.singlePoints == nil
      ? .notApplicable(reason: "no path leads from us to \(name)")
      : .unknown(reason: "whether a path leads to \(name) depends on a tie of unknown strength", low: nil, high: nil)
  }

  /// What the number of paths to a person rests on. That there is none is what a finding says.
  func pathEvidence(_ structure: SeatStructure) -> [Evidence] {
    structure.singlePoints == nil || snapshot.detail.hasPeople ? threadEvidence(structure) : []
  }

  private func threadEvidence(_ structure: SeatStructure) -> [Evidence] {
    guard structure.singlePoints != nil else {
      let threshold = snapshot.policy.threshold.path.fixed(2)
      return [Evidence("policy:threshold.path", text: "no chain of known ties of at least \(threshold) leads there")]
    }
    return structure.cut.map { Evidence(snapshot.sources[$0], text: "in the smallest cut") }
  }

  /// How much the survival hangs on each of the cut: with them for certain, without them, and the difference, which is
  /// Birnbaum's importance. Expectation over one person ties the three together, so one more survival each is enough.
  private func survivalEvidence(
    of members: [Int], _ structure: SeatStructure, _ survival: SeatSurvival, _ without: [Double],
    using workspace: inout Workspace
  ) -> [Evidence] {
    // Each importance costs a survival more, so it is left out where one was too large to compute.
    let cut = zip(structure.cut, without).map { index, without in
      let leaves = context.attrition.members[index]
      let with =
        leaves < 1
        ? min(1, (survival.value - leaves * without) / (1 - leaves))
        : low.seatThreads.survival(of: members, ifStaying: index, using: &workspace).value
      return Evidence(
        snapshot.sources[index],
        text: "leaves with probability \(leaves.fixed(2)); survival \(with.fixed(3)) if they stay, "
          + "\(without.fixed(3)) if they go; importance", value: with - without)
    }
    var summary = structure.singlePoints == nil ? threadEvidence(structure) : []
    if members.count == 1, let member = members.first {
      let stays = 1 - context.attrition.members[member]
      summary.append(
        Evidence(
          snapshot.sources[member], text: "and still there with probability \(stays.fixed(2)): both together",
          value: survival.value * stays))
    }
    if !survival.isExact {
      summary.append(
        Evidence("policy:reliability", text: "estimated from \(snapshot.policy.reliability.samples) draws"))
    }
    return cut + summary
  }

  private func id(_ index: Int) -> Person.ID { snapshot.members[index].id }
}

extension Seat {
  /// The seat of somebody who is not key.
  static let notKey = Seat(
    threads: .notApplicable(reason: "not a key person"), cutSet: .notApplicable(reason: "not a key person"),
    survival: .notApplicable(reason: "not a key person"), isEstimated: false)

  /// The seat of a department of which nothing is required.
  static let notRequired = Seat(
    threads: .notApplicable(reason: "not a required department"),
    cutSet: .notApplicable(reason: "not a required department"),
    survival: .notApplicable(reason: "not a required department"), isEstimated: false)

  /// The seat of a required department in which nobody is mapped: certainly no thread leads to nobody.
  static let unmapped = Seat(
    threads: .exactly(0, because: [Evidence("coverage.department", text: "nobody is mapped there")]),
    cutSet: .notApplicable(reason: "nobody is mapped there"),
    survival: .notApplicable(reason: "nobody is mapped there"), isEstimated: false)
}
