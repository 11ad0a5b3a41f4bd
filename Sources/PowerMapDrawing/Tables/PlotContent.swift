internal import PowerMap

/// What a plot of accounts shows: a score from 0 to 100 to the right, an amount of money upwards.
struct PlotContent: Sendable, Hashable {
  /// One account.
  struct Point: Sendable, Hashable {
    /// In full.
    var name: String
    /// The number of its row, where there is no room for the name.
    var number: String
    /// 0…100.
    var score: ClosedRange<Double>
    /// More than nothing.
    var amount: Money
    /// The depth of the dot; nil where it is not known.
    var step: HeatStep?
    var tooltip: String
  }

  var title: String
  /// What the axes are.
  var axes: String
  /// All amounts are in one currency.
  var points: [Point]
  /// Who has no place, and why.
  var notes: [String]
}
