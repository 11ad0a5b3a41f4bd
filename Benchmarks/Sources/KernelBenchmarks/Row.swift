/// One task: how our library does it, and a number to compare the answer by.
struct Row: Sendable {
  let task: String
  /// Times the task.
  let time: @Sendable (Subject, Stopwatch) throws -> Timing

  /// - Parameters:
  ///   - task: the name that the peers' timer knows the task by.
  ///   - run: the work that is timed.
  ///   - checksum: a number from the answer, that is not timed.
  init<Answer>(
    _ task: String, run: @escaping @Sendable (Subject) throws -> Answer,
    checksum: @escaping @Sendable (Answer) throws -> Double
  ) {
    self.task = task
    time = { subject, stopwatch in
      try stopwatch.time(task, run: { try run(subject) }, checksum: checksum)
    }
  }
}

extension Sequence<Double> {
  /// The sum of the values.
  var sum: Double { reduce(0, +) }
}

extension Sequence<Int> {
  /// The sum of the values.
  var sum: Double { Double(reduce(0, +)) }
}
