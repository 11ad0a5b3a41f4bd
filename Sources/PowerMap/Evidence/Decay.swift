#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// What is left of evidence after some days: `2^(-age / halfLife)`, from 1 today towards 0.
///
/// Domain ground rule 3. An age below 0 counts as 0: what lies ahead is no evidence and is left out before.
func decay(age: Int, halfLife: Double) -> Double {
  guard age > 0, halfLife > 0 else { return 1 }
  return exp2(-Double(age) / halfLife)
}

/// How much of what evidence can prove is proven: `1 - 2^(-evidence / half)`, from 0 towards 1.
func saturation(_ evidence: Double, half: Double) -> Double {
  guard evidence > 0, half > 0 else { return 0 }
  return 1 - exp2(-evidence / half)
}
