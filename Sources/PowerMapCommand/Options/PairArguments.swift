public import ArgumentParser
public import PowerMap

extension Plan.Pair: ExpressibleByArgument {
  /// `a:b`, in either order.
  public init?(argument: String) {
    guard let (one, other) = argument.splitPair else { return nil }
    self.init(one, other)
  }
}

extension String {
  /// The two ids of `a:b`.
  var splitPair: (Person.ID, Person.ID)? {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (Person.ID(String(parts[0])), Person.ID(String(parts[1])))
  }
}
