extension Array {
  /// An array of at most `capacity` elements, which the body writes and counts.
  ///
  /// The standard library's initializer writes the count of an array without room into the one empty array that all
  /// threads share; it writes the 0 that is there, but a thread sanitizer reports it. So there is always room for one.
  @inline(__always)
  init(
    uninitialized capacity: Int, _ initialize: (inout UnsafeMutableBufferPointer<Element>, inout Int) -> Void
  ) {
    self.init(unsafeUninitializedCapacity: Swift.max(1, capacity)) { memory, count in
      var lent = UnsafeMutableBufferPointer(rebasing: memory[..<Swift.max(0, capacity)])
      initialize(&lent, &count)
    }
  }
}
