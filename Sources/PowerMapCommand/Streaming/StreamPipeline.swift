/// Reads lines, works on several chunks of them at a time, and hands the answers over in the order of the lines.
///
/// Reading, working and receiving go on side by side, but nothing runs ahead: a slow receiver or one slow chunk holds up
/// the reader, and memory does not grow.
struct StreamPipeline {
  var reader: LineReader
  var answerer: LineAnswerer
  /// The most chunks that are worked on at a time.
  var jobs: Int

  /// The most chunks that are read and not yet received; more than are worked on, so that one slow chunk does not stop
  /// the others at once.
  private var window: Int { 2 * jobs }

  private enum Event: Sendable {
    /// The next lines, nil at the end, and how to go on reading.
    case read([LineReader.Line]?, LineReader)
    case answered(Int, LineAnswers)
  }

  /// Works until the end of the stream.
  ///
  /// - Throws: that the stream cannot be read, and what `receive` throws.
  func run(receive: (LineAnswers) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Event.self) { group in
      var waiting: [Int: LineAnswers] = [:]
      var (begun, answered, received) = (0, 0, 0)
      // The reader while nobody reads, which is when there is enough to do; nil at the end of the stream as well.
      var idle: LineReader? = reader
      func readOn() {
        guard var reader = idle, begun - answered < jobs, begun - received < window else { return }
        idle = nil
        group.addTask { .read(try reader.next(), reader) }
      }
      readOn()
      while let event = try await group.next() {
        switch event {
        case .read(let lines?, let reader):
          let (number, answerer) = (begun, answerer)
          begun += 1
          group.addTask { .answered(number, try await answerer.answers(to: lines)) }
          idle = reader
        case .read(nil, _): break
        case .answered(let number, let answers):
          answered += 1
          waiting[number] = answers
          while let next = waiting.removeValue(forKey: received) {
            received += 1
            try receive(next)
          }
        }
        readOn()
      }
    }
  }
}
