extension Snapshot {
  /// How many ties between ours and theirs have an unknown strength.
  func openTieCount() -> Int {
    pairs.count { pair in
      guard pair.strength.value == nil else { return false }
      switch (sides[pair.a], sides[pair.b]) {
      case (.ours, .customer), (.customer, .ours): return true
      default: return false
      }
    }
  }
}

extension Evidence {
  /// What a diagnostic says of ties of unknown strength, which it counts as none and for which it claims no interval.
  static func unknownTies(_ count: Int) -> [Evidence] {
    guard count > 0 else { return [] }
    let text = count == 1 ? "1 tie unknown, counted as none" : "\(count) ties unknown, counted as none"
    return [Evidence("tie.strength", text: text, value: Double(count))]
  }
}
