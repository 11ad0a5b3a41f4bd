#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// One end of the connection between a program and a worker process, over which whole frames go.
///
/// A socket rather than two pipes: writing to a process that has just crashed then gives an error, and not a signal
/// that would end this process too.
struct FrameChannel: ~Copyable, Sendable {
  /// Why no answer came.
  enum Failure: Error {
    /// The deadline passed.
    case timedOut
    /// The other side is gone.
    case ended
    /// What came is no frame.
    case malformed
  }

  /// The open socket.
  let descriptor: Int32

  /// Takes a socket over, which is closed with the channel.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    #if canImport(Darwin)
    var isOn: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  deinit { close(descriptor) }

  /// Two connected sockets that a process started meanwhile does not inherit, or nil where the system has none left.
  static func socketPair() -> (Int32, Int32)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
    guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #else
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    #endif
    return (ends[0], ends[1])
  }

  /// Sends a frame and waits for the one that answers it.
  ///
  /// It reads while it still writes, so that two sides with full buffers never wait for each other.
  func exchange(_ request: [UInt8], until deadline: ContinuousClock.Instant) throws(Failure) -> [UInt8] {
    var outgoing = OutgoingFrame(request)
    var incoming = IncomingFrame()
    while true {
      let events = try wait(for: outgoing.isSent ? POLLIN : POLLIN | POLLOUT, until: deadline)
      if events & POLLOUT != 0 { try outgoing.send(over: descriptor) }
      if events & ~POLLOUT != 0, let answer = try incoming.receive(over: descriptor) { return answer }
    }
  }

  /// The next frame, or nil where the other side closed the connection between two frames.
  func receive() throws(Failure) -> [UInt8]? {
    var incoming = IncomingFrame()
    do {
      while true {
        _ = try wait(for: POLLIN, until: nil)
        if let frame = try incoming.receive(over: descriptor) { return frame }
      }
    } catch {
      if error == .ended, incoming.isEmpty { return nil }
      throw error
    }
  }

  /// Sends a frame, however long it takes.
  func send(_ frame: [UInt8]) throws(Failure) {
    var outgoing = OutgoingFrame(frame)
    while !outgoing.isSent {
      _ = try wait(for: POLLOUT, until: nil)
      try outgoing.send(over: descriptor)
    }
  }

  /// Whether the other side can be asked: it is there, and has not spoken out of turn.
  var isQuiet: Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) == 0
  }

  private func wait(for events: Int32, until deadline: ContinuousClock.Instant?) throws(Failure) -> Int32 {
    while true {
      var state = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      let count = poll(&state, 1, deadline.map(Self.milliseconds) ?? -1)
      if count > 0 { return Int32(state.revents) }
      if count < 0, errno != EINTR { throw .ended }
      if let deadline, deadline <= .now { throw .timedOut }
    }
  }

  /// The time to a deadline, rounded up; at most an hour, after which the caller asks again.
  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let rest = ContinuousClock.Instant.now.duration(to: deadline)
    return Int32((max(.zero, min(rest, .seconds(3_600))) / .milliseconds(1)).rounded(.up))
  }
}
