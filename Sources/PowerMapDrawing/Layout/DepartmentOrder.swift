/// The order of the departments from left to right.
///
/// Influence between departments should have a short way. The cost of an order is the sum of weight times distance in
/// columns over all influence between two departments; the executives count as standing above the middle. Starting
/// from the order declared, two departments change places as long as the cost falls. All costs are integers (twice the
/// distance), so the order of the links does not matter.
struct DepartmentOrder: Sendable {
  private struct Pull: Sendable {
    var first: Int
    var second: Int
    var weight: Int
  }

  /// At most so often all pairs are tried; each pass ends lower, so this bounds the time, not the result of usual maps.
  private static let passes = 20

  /// More departments than that are on so many shelves that columns say little; they stay as declared.
  private static let mostDepartments = 60

  /// Positions of departments among the departments with cards, from left to right.
  private(set) var order: [Int]
  private var pulls: [Pull] = []

  init(_ request: LayoutRequest, roster: Roster) {
    let departments = roster.groups(in: .departments)
    order = Array(departments.indices)
    guard !request.keepsOrder, (2...Self.mostDepartments).contains(order.count) else { return }
    // The executives are one more department, after the last.
    let executives = departments.count
    var place = [Int?](repeating: nil, count: roster.groups.count)
    for (position, group) in departments.enumerated() { place[group] = position }
    for group in roster.groups(in: .top) { place[group] = executives }
    var weights = [Int](repeating: 0, count: (executives + 1) * (executives + 1))
    for link in request.links where link.kind == .influence {
      guard let from = roster.positions[link.from].flatMap({ place[roster.groupOfCard[$0]] }),
        let to = roster.positions[link.to].flatMap({ place[roster.groupOfCard[$0]] }), from != to
      else { continue }
      weights[min(from, to) * (executives + 1) + max(from, to)] += min(max(link.weight, 1), 4)
    }
    for (index, weight) in weights.enumerated() where weight > 0 {
      pulls.append(Pull(first: index / (executives + 1), second: index % (executives + 1), weight: weight))
    }
    improve()
  }

  private mutating func improve() {
    var cost = cost(of: order)
    for _ in 0..<Self.passes {
      let before = cost
      for first in order.indices {
        for second in (first + 1)..<order.count {
          var swapped = order
          swapped.swapAt(first, second)
          let swappedCost = self.cost(of: swapped)
          if swappedCost < cost { (order, cost) = (swapped, swappedCost) }
        }
      }
      if cost == before { return }
    }
  }

  private func cost(of order: [Int]) -> Int {
    var column = [Int](repeating: order.count - 1, count: order.count + 1)
    for (position, department) in order.enumerated() { column[department] = 2 * position }
    return pulls.reduce(0) { $0 + $1.weight * abs(column[$1.first] - column[$1.second]) }
  }
}
