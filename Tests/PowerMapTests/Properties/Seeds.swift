/// The seeds of the random accounts on which each property of domain section 7 is checked.
///
/// A seed is an argument of its own wherever it can be, so that a failure names it.
enum Seeds {
  static let all: [UInt64] = Array(1...1_000)
}
