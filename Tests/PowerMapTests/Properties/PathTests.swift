import PowerMap
import PowerMapSamples
import Testing

/// Properties 6 and 7 of domain section 7: independent ways and single points of failure, by trying every set of people.
@Suite struct PathTests {
  /// Eight people at most: four of theirs, three of ours and a third party; the competitor is on no path.
  private func account(_ seed: UInt64) -> RandomAccount { RandomAccount(seed: seed, largest: 4) }

  /// Menger: as many disjoint paths as people in the smallest cut, at both ends of what is unknown.
  @Test(arguments: Seeds.all) func disjointPathsAreTheSmallestCut(_ seed: UInt64) throws {
    let analysis = try account(seed).analysis()
    let (least, most) = (PathOracle(analysis) { $0.low }, PathOracle(analysis) { $0.high })
    #expect(least.ids.count <= 8)
    for person in analysis.people {
      let seat = least.bits([person.id])
      #expect(person.disjointPaths.low == least.leastCut(seat), "\(person.id)")
      #expect(person.disjointPaths.high == most.leastCut(seat), "\(person.id)")
      if person.isKey { expect(person.seat, of: seat, least, "\(person.id)") }
    }
    for department in analysis.departments where department.requirement != nil && !department.people.isEmpty {
      let seat = least.bits(department.people)
      #expect(department.seat.threads.low == least.leastCut(seat), "\(department.id)")
      #expect(department.seat.threads.high == most.leastCut(seat), "\(department.id)")
      expect(department.seat, of: seat, least, "\(department.id)")
    }
  }

  /// The cut that is named is one of the smallest.
  private func expect(_ seat: Seat, of people: Int, _ oracle: PathOracle, _ name: String) {
    guard let cut = seat.cutSet.value else { return }
    #expect(cut.count == seat.threads.low, "\(name)")
    #expect(!oracle.reaches(people, without: oracle.bits(cut)), "\(name)")
    #expect(oracle.bits(cut) & people == 0, "\(name)")
  }

  /// A single point of failure is whoever cuts a seat off alone, and there is none exactly where two paths are disjoint.
  @Test(arguments: Seeds.all) func singlePointsOfFailureCut(_ seed: UInt64) throws {
    var random = account(seed)
    let analysis = try random.analysis()
    let oracle = PathOracle(analysis) { $0.low }
    for person in analysis.people {
      let seat = oracle.bits([person.id])
      let points = person.singlePointsOfFailure.value
      #expect((points != nil) == oracle.reaches(seat), "\(person.id)")
      guard let points else { continue }
      #expect(points == oracle.singlePoints(seat), "\(person.id)")
      #expect(points.isEmpty == ((person.disjointPaths.low ?? 0) >= 2), "\(person.id)")
    }
    // And once they have left: one who is a single point, and anybody.
    let points = analysis.people.flatMap { $0.singlePointsOfFailure.value ?? [] }
    for id in Set([points.isEmpty ? random.element(oracle.ids) : random.element(points), random.element(oracle.ids)]) {
      let left = try analysis.after([.leaves(id)])
      for person in analysis.people where person.id != id {
        let paths = left[person: person.id]?.disjointPaths.low
        #expect(paths == oracle.leastCut(oracle.bits([person.id]), without: oracle.bits([id])), "\(id), \(person.id)")
        guard let points = person.singlePointsOfFailure.value else { continue }
        #expect(points.contains(id) == (paths == 0), "\(id), \(person.id)")
      }
    }
  }
}
