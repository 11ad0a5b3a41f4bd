/// One task: how our library does it, and a number to compare the answer by.
struct Row: Sendable {
  /// The name that the peers' timer knows the task by.
  let task: String
  /// Whether the task can be spread over several threads.
  let usesThreads: Bool
  /// Times the task.
  let time: @Sendable (Subject, Stopwatch) throws -> Timing

  /// A task whose answer is compared by a number from it and from what it was timed on, which is not timed.
  init<Answer>(
    _ task: String, usesThreads: Bool = false, run: @escaping @Sendable (Subject) throws -> Answer,
    checksum: @escaping @Sendable (Answer, Subject) throws -> Double?
  ) {
    self.task = task
    self.usesThreads = usesThreads
    time = { subject, stopwatch in
      try stopwatch.time(task, run: { try run(subject) }, checksum: { try checksum($0, subject) })
    }
  }

  /// A task whose answer is compared by a number from it.
  init<Answer>(
    _ task: String, usesThreads: Bool = false, run: @escaping @Sendable (Subject) throws -> Answer,
    checksum: @escaping @Sendable (Answer) throws -> Double?
  ) {
    self.init(task, usesThreads: usesThreads, run: run, checksum: { answer, _ in try checksum(answer) })
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
