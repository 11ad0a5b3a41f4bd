import Dispatch
import Synchronization

/// Waits for asynchronous work, so that it can be timed like any other.
func blocking<Answer: Sendable>(_ work: @escaping @Sendable () async throws -> Answer) throws -> Answer {
  let answer = Mutex<Result<Answer, any Error>?>(nil)
  let isDone = DispatchSemaphore(value: 0)
  Task {
    do {
      let value = try await work()
      answer.withLock { $0 = .success(value) }
    } catch {
      answer.withLock { $0 = .failure(error) }
    }
    isDone.signal()
  }
  isDone.wait()
  guard let answer = answer.withLock({ $0 }) else { preconditionFailure("the work signals once it has an answer") }
  return try answer.get()
}
