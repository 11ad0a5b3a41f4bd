#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The length that turns products into sums: −ln of a probability, so that the most reliable path is the shortest.
/// Never −0, and infinite for a probability of 0.
func reliabilityLength(_ probability: Double) -> Double { probability < 1 ? negativeLogarithm(probability) : 0 }

/// −ln of a number.
func negativeLogarithm(_ number: Double) -> Double { -log(number) }

/// The probability of a path of this length; 0 for an infinite one.
func reliability(ofLength length: Double) -> Double { exp(-length) }

extension Graph {
  /// Refuses weights that are no probabilities.
  func checkWeightsAreProbabilities() throws(GraphError) {
    for (arc, weight) in weights.enumerated() where weight > 1 {
      throw .weightAboveOne(edge: Int(edgeIndices[arc]), weight: weight)
    }
  }
}
