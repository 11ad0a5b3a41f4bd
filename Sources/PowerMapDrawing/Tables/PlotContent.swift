package import PowerMap

/// What a plot of accounts shows: a score from 0 to 100 to the right, an amount of money upwards.
package struct PlotContent: Sendable, Hashable {
  /// One account.
  package struct Point: Sendable, Hashable {
    package var account: Account.ID
    /// In full.
    package var name: String
    /// The number of its row, where there is no room for the name.
    package var number: String
    /// 0…100.
    package var score: ClosedRange<Double>
    /// More than nothing.
    package var amount: Money
    /// The depth of the dot; nil where it is not known.
    package var step: HeatStep?
    package var tooltip: String
  }

  /// Accounts that have no place, and why.
  package struct Absence: Sendable, Hashable {
    package var reason: String
    package var names: [String]
  }

  package var title: String
  /// What the axes are.
  package var axes: String
  /// All amounts are in one currency.
  package var points: [Point]
  package var absent: [Absence]

  /// Who has no place, and why, in words.
  var notes: [String] {
    absent.map { "Not placed, \($0.reason): \($0.names.joined(separator: ", "))" }
  }
}
