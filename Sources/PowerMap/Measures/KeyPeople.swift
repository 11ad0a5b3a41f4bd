/// Who of the customer's people is key.
///
/// An explicit `isKey` decides; else whoever holds a role that decides. Where that names nobody, the fewest people by
/// descending power (ties by id) who together hold half of it; those explicitly not key stay out.
/// Constant: `keyPowerShare`. Source: domain 4.5.
enum KeyPeople {
  /// Whether each of the customer's people is key, in their order.
  static func flags(_ snapshot: Snapshot, shares: [Double]?) -> [Bool] {
    let given = snapshot.customers.map { snapshot.members[$0].isKey }
    let named = zip(snapshot.customers, given).map { index, isKey in
      isKey ?? snapshot.members[index].roles.contains(where: \.decides)
    }
    guard !named.contains(true), let shares else { return named }
    var flags = named
    var held = 0.0
    let candidates = given.indices.filter { given[$0] == nil }
    for position in candidates.sorted(by: { (-Tolerance.rank(shares[$0]), $0) < (-Tolerance.rank(shares[$1]), $1) }) {
      guard held < snapshot.policy.keyPowerShare - Tolerance.equal else { break }
      flags[position] = true
      held += shares[position]
    }
    return flags
  }
}

/// Figures within this distance of each other are equal when they are ranked or compared (domain ground rule 9).
package enum Tolerance {
  package static let equal = 1e-9

  /// A figure as it is ranked: equal figures that differ by the dust of their arithmetic give the same number, so that
  /// what comes next, the id, decides.
  static func rank(_ figure: Double) -> Double { (figure / equal).rounded() }
}
