/// How deep the colour of a table's cell is.
package struct HeatStep: Sendable, Hashable {
  /// What deepens the colour.
  package enum Scale: Sendable, Hashable, CaseIterable {
    /// Live ties of ours, in blue: the deeper the better.
    case ties
    /// What is missing, in red: the deeper the worse.
    case need
  }

  package let scale: Scale
  /// 0…3; more counts as 3, and less as 0.
  package let depth: Int

  static let deepest = 3

  init(_ scale: Scale, _ depth: Int) {
    self.scale = scale
    self.depth = min(max(depth, 0), Self.deepest)
  }

  /// Every step, scale by scale.
  static let all = Scale.allCases.flatMap { scale in (0...deepest).map { HeatStep(scale, $0) } }

  /// The words in the legend.
  var label: String {
    switch scale {
    case .ties: ["no live tie", "1 live tie", "2 live ties", "3 or more"][depth]
    case .need: ["resilient, no gap", "adequate, 1 gap", "fragile, 2 gaps", "critical, 3 gaps or more"][depth]
    }
  }

  /// How it looks, for the guide.
  var look: String {
    let ground = ["plain", "light", "medium", "dark"][depth]
    return switch scale {
    case .ties: "cell on a \(ground)\(depth == 0 ? "" : " blue") ground (view `matrix`)"
    case .need: "cell on a \(ground)\(depth == 0 ? "" : " red") ground (view `portfolio`)"
    }
  }

  /// What it means, for the guide.
  var meaning: String {
    switch scale {
    case .ties:
      [
        "the colleague has no live tie into the department", "the colleague has one live tie there",
        "the colleague has two there", "the colleague has three or more there",
      ][depth]
    case .need:
      [
        "nothing is missing: a share or score that is resilient, a count without a gap",
        "adequate, or one gap", "fragile, or two gaps", "critical, or three gaps and more",
      ][depth]
    }
  }
}
