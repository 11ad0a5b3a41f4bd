import Foundation

/// A lock that one process at a time can have: a file, which is gone when the lock is given back.
///
/// The system gives the lock of a process that was killed to the next one who asks.
struct FileLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock; nil if somebody else has it.
  ///
  /// - Throws: that the file cannot be made.
  init?(_ path: String) throws {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw CommandFailure(.outputFailed, "'\(path)' cannot be written") }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isTaken = errno == EWOULDBLOCK
        close(descriptor)
        if isTaken { return nil }
        throw CommandFailure(.outputFailed, "'\(path)' cannot be locked on this file system")
      }
      // Whoever had it may have removed the file after it was opened here: then this is the lock of nothing.
      var (opened, named) = (stat(), stat())
      if fstat(descriptor, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino {
        self.path = path
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  /// Gives it back.
  func release() {
    unlink(path)
    close(descriptor)
  }
}
