internal import PowerMap

extension ViewRules {
  /// Who is who, and whom do we know?
  ///
  /// Selects everybody, reporting lines, influence and our ties; emphasises key people and single points of failure.
  /// The state of a department counts its threads, or ours who hold them where that is what is missing.
  static let structure = ViewRules(
    title: "Structure", question: "who is who, and whom do we know?", showsInfluence: true,
    marksSinglePointsOfFailure: true)
}
