import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The thread in a worker process that ends it, whatever Graphviz is at: at once when the program that started it is
/// gone, and when it holds too much memory.
///
/// Linux can signal the death of a parent by itself (`PR_SET_PDEATHSIG`), but means the thread that started the
/// process, and threads of a pool come and go. A connection closes with the last process that holds it, also when
/// that one is killed.
enum Watchdog {
  /// The exit code of a worker that held too much memory.
  static let outOfMemoryCode: Int32 = 79

  /// How often the memory is looked at, in milliseconds. A process can take some 40 MB in that time.
  private static let interval: Int32 = 20

  /// Starts the thread. The socket must stay open as long as the process.
  static func start(socket: Int32, memoryLimit: Int) {
    let memory = ResidentMemory()
    let parent = getppid()
    Thread.detachNewThread {
      while true {
        var state = pollfd(fd: socket, events: Int16(POLLHUP), revents: 0)
        if poll(&state, 1, interval) > 0, Int32(state.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { _exit(0) }
        if getppid() != parent { _exit(0) }
        if let bytes = memory.bytes(), bytes > memoryLimit { _exit(outOfMemoryCode) }
      }
    }
  }
}
