import Dispatch

/// The executor of an actor whose calls take long: one serial queue outside the cooperative pool.
///
/// Graphviz keeps its state in globals, so two renders at once crash. A lock would do, but a render can take
/// seconds, and a lock held that long stops a thread of the pool that every other task shares. So does waiting for a
/// worker process.
final class SerialQueue: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
