/// What an analysis was computed from, kept with it so that plans and changes need not read or judge the book again.
///
/// It takes no part in comparing analyses: all that it says is in their figures.
struct AnalysisBasis: Hashable, Sendable {
  let assembly: AccountAssembly

  static func == (one: AnalysisBasis, other: AnalysisBasis) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
