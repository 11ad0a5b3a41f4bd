/// What coverage loses when people leave together: independence is a naive assumption where a site closes.
///
///     loss(S) = C - C without S
///
/// The seat model of single removals: a customer's person who leaves keeps the chair's power and loses its cover, one of
/// ours takes their ties along. 0...1, in coverage; less is safer. Unknown ties make an interval: most is lost where the
/// ties that go are strong and those that stay are not. Every department with people and every declared group is such a
/// set; who is not there on the day is left out of it. Nobody with power gives unknown.
/// Source: domain 4.7, A17. Complexity: O(ties) for each set.
struct JointRemoval: Sendable {
  /// Whether each of the customer's people leaves.
  let customers: [Bool]
  /// Whether each of ours does.
  let colleagues: [Bool]
  /// Whether any of ours does: else no chair but those that are left loses any cover.
  private let takesTies: Bool

  init(customers: [Bool], colleagues: [Bool]) {
    self.customers = customers
    self.colleagues = colleagues
    takesTies = colleagues.contains(true)
  }

  /// C without them.
  func coverage(_ chairs: [ChairCover], shares: [Double]) -> Double {
    shares.indices.reduce(0) { sum, customer in
      guard !customers[customer] else { return sum }
      return sum + shares[customer] * (takesTies ? chairs[customer].cover { colleagues[$0] } : chairs[customer].cover)
    }
  }

  /// What is lost, with the ties that go as in one scenario and those that stay as in another.
  func loss(going: [ChairCover], staying: [ChairCover], shares: [Double]) -> Double {
    shares.indices.reduce(0) { sum, customer in
      if customers[customer] { return sum + shares[customer] * going[customer].cover }
      guard takesTies else { return sum }
      let gone = going[customer].ties.reduce(1) { colleagues[$1.colleague] ? $0 * (1 - $1.strength) : $0 }
      guard gone < 1 else { return sum }
      return sum + shares[customer] * (1 - staying[customer].cover { colleagues[$0] }) * (1 - gone)
    }
  }
}
