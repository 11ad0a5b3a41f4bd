/// How a search over distances divides them into buckets, when the lengths of the edges allow it.
///
/// Distances in the queue differ by at most the longest edge, so a ring of `longest / width + 2` buckets holds them all.
struct BucketPlan {
  /// The inverse of the width of a bucket.
  let inverseWidth: Double
  /// The number of buckets, a power of two, less 1.
  let mask: Int

  /// More buckets than this cost more to walk along than a heap does to keep.
  private static let maximumBuckets = 1024.0

  /// A plan for these lengths, or `nil` where they differ too much; an infinite length stands for no edge.
  ///
  /// A bucket narrower than every edge is in its final state when its turn comes, whatever the order inside: no vertex
  /// is searched from twice (Dinitz 1978). Where that is not asked for, buckets are at least an eighth of the mean
  /// length, and a vertex may be searched from again (delta-stepping: Meyer and Sanders, 2003).
  init?(lengths: UnsafeBufferPointer<Double>, isFinal: Bool) {
    var shortest = Double.infinity
    var longest = 0.0
    var sum = 0.0
    var count = 0
    for length in lengths where length < .infinity {
      shortest = min(shortest, length)
      longest = max(longest, length)
      sum += length
      count += 1
    }
    guard count > 0, longest > 0, sum < .infinity else { return nil }
    // A little narrower than the shortest edge, so that rounding cannot bring its two ends into one bucket.
    let narrow = shortest * (1 - 0x1p-16)
    let width = isFinal ? narrow : max(narrow, sum / Double(count) / 8)
    guard width > 0, longest / width < Self.maximumBuckets - 2, (1 / width).isFinite else { return nil }
    inverseWidth = 1 / width
    var ring = 4
    while Double(ring) < longest / width + 2 { ring *= 2 }
    mask = ring - 1
  }

  /// The number, on a line without end, of the bucket that a distance lies in. A distance is a sum of fewer than 2³¹
  /// lengths, each of fewer than 2¹⁰ widths, so it fits.
  @inline(__always)
  func bucket(of distance: Double) -> Int { Int(distance * inverseWidth) }
}
