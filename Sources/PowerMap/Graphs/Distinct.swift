extension Collection<Int> {
  /// The numbers in ascending order, each once.
  var distinct: [Int] {
    sorted().reduce(into: []) { distinct, number in
      if distinct.last != number { distinct.append(number) }
    }
  }
}
