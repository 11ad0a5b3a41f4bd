#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How a frame looks: four bytes that tell it from anything else a program may print, its length, its content.
private enum Frame {
  static let mark = Array("PMGV".utf8)
  static let headerLength = 8

  /// More than the largest text and the largest picture.
  static let longest = RenderLimits.outputBytes + 1_024

  static func header(_ count: Int) -> [UInt8] {
    mark + stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: count >> $0) }
  }

  /// The length of the content, or nil where this is no header.
  static func length(_ header: ArraySlice<UInt8>) -> Int? {
    guard header.starts(with: mark) else { return nil }
    let length = header.dropFirst(mark.count).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    return length <= longest ? length : nil
  }
}

/// A frame on its way out.
struct OutgoingFrame {
  private let bytes: [UInt8]
  private var position = 0

  init(_ content: [UInt8]) { bytes = Frame.header(content.count) + content }

  var isSent: Bool { position == bytes.count }

  /// Sends as much as the other side takes now.
  mutating func send(over socket: Int32) throws(FrameChannel.Failure) {
    // The bytes of the array, for the length of the call. (`sendto` without an address is `send`, which has this name.)
    let count = bytes[position...].withUnsafeBytes { rest in
      sendto(socket, rest.baseAddress, rest.count, SocketFlags.sending, nil, 0)
    }
    if count >= 0 {
      position += count
    } else if !isTemporary(errno) {
      throw .ended
    }
  }
}

/// A frame on its way in.
struct IncomingFrame {
  private var bytes: [UInt8] = []
  private var length: Int?

  /// How much is taken from the socket at a time.
  private static let pieceLength = 256 << 10

  var isEmpty: Bool { bytes.isEmpty }

  /// Takes what is there, and returns the content once it is complete.
  mutating func receive(over socket: Int32) throws(FrameChannel.Failure) -> [UInt8]? {
    let count = withUnsafeTemporaryAllocation(byteCount: Self.pieceLength, alignment: 1) { piece in
      // As many bytes of the piece as the system says it has filled are copied before the piece goes.
      let count = recv(socket, piece.baseAddress, piece.count, SocketFlags.receiving)
      if count > 0 { bytes.append(contentsOf: piece[..<count]) }
      return count
    }
    guard count != 0 else { throw .ended }
    guard count > 0 else {
      if isTemporary(errno) { return nil }
      throw .ended
    }
    if length == nil, bytes.count >= Frame.headerLength {
      guard let length = Frame.length(bytes[...]) else { throw .malformed }
      self.length = length
      bytes.reserveCapacity(Frame.headerLength + length)
    }
    guard let length, bytes.count >= Frame.headerLength + length else { return nil }
    guard bytes.count == Frame.headerLength + length else { throw .malformed }
    return Array(bytes.dropFirst(Frame.headerLength))
  }
}

/// Calls never wait, and never raise a signal where the other side is gone.
private enum SocketFlags {
  static let receiving = Int32(MSG_DONTWAIT)
  #if canImport(Darwin)
  static let sending = Int32(MSG_DONTWAIT)
  #else
  static let sending = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
  #endif
}

/// Whether a call is only to be made again later.
private func isTemporary(_ error: Int32) -> Bool { error == EAGAIN || error == EWOULDBLOCK || error == EINTR }
