#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Ways in which a worker process misbehaves on request, so that tests can see what comes of it.
enum WorkerFault: UInt8, CaseIterable {
  case hang = 0xF0
  case allocate, crash, leave, babble

  func happen(on channel: borrowing FrameChannel) {
    switch self {
    case .hang: while true { sleep(1_000) }
    case .allocate:
      var memory: [[UInt8]] = []
      while true { memory.append([UInt8](repeating: 1, count: 16 << 20)) }
    case .crash: abort()
    case .leave: _exit(3)
    case .babble: write(channel.descriptor, "no frame at all", 15)
    }
  }
}
