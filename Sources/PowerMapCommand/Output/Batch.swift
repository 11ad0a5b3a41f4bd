/// Work on many things, several at a time.
enum Batch {
  /// Does the work for each element and hands the results over in the order of the elements, each as soon as it and
  /// those before it are there.
  ///
  /// - Parameters:
  ///   - elements: What to work on.
  ///   - limit: How many at a time.
  ///   - work: The work on one element.
  ///   - finished: Called with the number of elements that are done, in whatever order.
  ///   - receive: Takes a result; false begins nothing new.
  static func inOrder<Element: Sendable, Value: Sendable>(
    _ elements: [Element], atMost limit: Int,
    _ work: @escaping @Sendable (Element) async throws -> Value,
    finished: (Int) -> Void, receive: (Value) throws -> Bool
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
      var values: [Int: Value] = [:]
      var (begun, done, received) = (0, 0, 0)
      var goesOn = true
      func begin() {
        guard goesOn, begun < elements.count else { return }
        let (index, element) = (begun, elements[begun])
        group.addTask { (index, try await work(element)) }
        begun += 1
      }
      for _ in 0..<max(1, limit) { begin() }
      while let (index, value) = try await group.next() {
        done += 1
        values[index] = value
        finished(done)
        while let next = values.removeValue(forKey: received) {
          received += 1
          goesOn = try receive(next) && goesOn
        }
        begin()
      }
    }
  }
}
