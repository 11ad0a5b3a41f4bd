import Foundation

/// What a worker process is asked to do.
enum WorkerRequest: Equatable {
  /// To render a text.
  case render(dot: String, format: RenderFormat, dotsPerInch: Int)

  /// To misbehave. Only tests ask for it, and no drawing can: a drawing is always a text to render.
  case fault(WorkerFault)

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3 else { return nil }
    if let fault = WorkerFault(rawValue: bytes[0]) {
      self = .fault(fault)
      return
    }
    let formats = RenderFormat.allCases
    guard formats.indices.contains(Int(bytes[0])) else { return nil }
    self = .render(
      dot: String(decoding: bytes[3...], as: UTF8.self), format: formats[Int(bytes[0])],
      dotsPerInch: Int(bytes[1]) << 8 | Int(bytes[2]))
  }

  var bytes: [UInt8] {
    switch self {
    case .fault(let fault): [fault.rawValue, 0, 0]
    case .render(let dot, let format, let dotsPerInch):
      [
        UInt8(clamping: RenderFormat.allCases.firstIndex(of: format) ?? 0), UInt8(truncatingIfNeeded: dotsPerInch >> 8),
        UInt8(truncatingIfNeeded: dotsPerInch),
      ] + dot.utf8
    }
  }
}

/// What a worker process says in return: the bytes of a file, or why there are none.
enum WorkerAnswer: Equatable {
  case file([UInt8])
  case failure(RenderError)

  init?(_ bytes: [UInt8]) {
    switch bytes.first {
    case 0: self = .file(Array(bytes.dropFirst()))
    case 1:
      guard let error = try? JSONDecoder().decode(RenderError.self, from: Data(bytes.dropFirst())) else { return nil }
      self = .failure(error)
    default: return nil
    }
  }

  var bytes: [UInt8] {
    switch self {
    case .file(let bytes): [0] + bytes
    // Strings and numbers can always be written; a worker that could not would be told apart by its empty answer.
    case .failure(let error): (try? JSONEncoder().encode(error)).map { [1] + $0 } ?? []
    }
  }
}
