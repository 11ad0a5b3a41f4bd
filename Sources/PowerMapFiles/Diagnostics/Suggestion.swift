/// Finds the word that was probably meant: the nearest by edit distance, if it is near enough.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil if none is near. Equal distances go to the earlier candidate.
  ///
  /// A third of the longer word may be wrong (at least one character); capitals count for nothing.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= 80 else { return nil }
    let wanted = Array(word.lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != word && candidate.utf8.count <= 80 {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = min(max(1, max(wanted.count, other.count) / 3), (best?.distance ?? .max) - 1)
      guard abs(wanted.count - other.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      // A one-letter word is one edit away from every other.
      if distance <= limit, distance < max(wanted.count, other.count) { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and
  /// transpositions of neighbours that turn `left` into `right`. Complexity: O(left × right).
  static func editDistance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        current[column] = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
