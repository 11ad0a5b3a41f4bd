/// Work on many things, several at a time.
enum Batch {
  /// Does the work for each element and hands the results over in the order of the elements, each as soon as it and
  /// those before it are there.
  ///
  /// - Parameters:
  ///   - elements: What to work on.
  ///   - limit: How many at a time.
  ///   - stretch: How many in a row are handed to a task at once: where there are many, and each is little work, to hand
  ///     over single ones would take a part of the time.
  ///   - work: The work on one element.
  ///   - finished: Called with the number of elements that are done, in whatever order.
  ///   - receive: Takes a result; false begins nothing new.
  static func inOrder<Element: Sendable, Value: Sendable>(
    _ elements: [Element], atMost limit: Int, inStretchesOf stretch: Int = 1,
    _ work: @escaping @Sendable (Element) async throws -> Value,
    finished: (Int) -> Void, receive: (Value) throws -> Bool
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, [Value]).self) { group in
      var waiting: [Int: [Value]] = [:]
      var (begun, done, received) = (0, 0, 0)
      var goesOn = true
      func begin() {
        guard goesOn, begun < elements.count else { return }
        let (start, end) = (begun, min(begun + stretch, elements.count))
        group.addTask {
          var values: [Value] = []
          for element in elements[start..<end] { values.append(try await work(element)) }
          return (start, values)
        }
        begun = end
      }
      for _ in 0..<max(1, limit) { begin() }
      while let (start, values) = try await group.next() {
        done += values.count
        waiting[start] = values
        finished(done)
        while let next = waiting.removeValue(forKey: received) {
          received += next.count
          for value in next { goesOn = try receive(value) && goesOn }
        }
        begin()
      }
    }
  }
}
