internal import CGraphviz

/// Graphviz, as a library inside this process.
///
/// There is one for the whole process, because Graphviz's state is global; renders wait for one another on a queue
/// of their own, so that a long one delays no other task. The same drawing gives the same bytes at every render.
/// Where a drawing may be too much for Graphviz, or many are drawn, `isolated` renders in processes of their own.
public actor Graphviz {
  /// The only one there is.
  public static let shared = Graphviz()

  /// What a render gives: the file, and the warnings on the way, none of which a good drawing causes.
  struct Output: Equatable {
    var bytes: [UInt8]
    var warnings: [String]
  }

  private nonisolated let queue = SerialQueue(label: "powermap.graphviz")
  private var triedContext: Result<OpaquePointer, RenderError>?

  private init() {}

  /// The serial queue that every render runs on.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// Renders DOT text. Not public: text that this package did not write can hang or abort Graphviz.
  func render(
    dot: String, as format: RenderFormat, dotsPerInch: Int = 144
  ) throws(RenderError) -> Output {
    try RenderLimits.check(dot, as: format, dotsPerInch: dotsPerInch)
    if format == .dot { return Output(bytes: Array(dot.utf8), warnings: []) }
    let context = try workingContext()
    var graph = try ParsedGraph(reading: dot, context: context)
    if format == .png { graph.setResolution(dotsPerInch) }
    var messages = try graph.layOut()
    if format == .png { try Self.checkBitmap(size: graph.size, dotsPerInch: dotsPerInch) }
    let drawn = try graph.draw(as: format)
    messages += drawn.messages
    return Output(bytes: try OutputCheck.checked(drawn.bytes, format), warnings: messages.map(\.text))
  }

  /// The library's context, made and tried out at the first render; a machine that fails it once fails at once
  /// from then on.
  private func workingContext() throws(RenderError) -> OpaquePointer {
    if let triedContext { return try triedContext.get() }
    let result: Result<OpaquePointer, RenderError>
    do throws(RenderError) {
      MessageLog.install()
      guard let context = gvContext() else { throw .unusable(messages: MessageLog.drain().map(\.text)) }
      try SelfCheck.run(context)
      result = .success(context)
    } catch {
      result = .failure(error)
    }
    triedContext = result
    return try result.get()
  }

  private static func checkBitmap(size: (width: Double, height: Double), dotsPerInch: Int) throws(RenderError) {
    let scale = Double(dotsPerInch) / 72
    let width = size.width * scale
    let height = size.height * scale
    let longest = max(width, height)
    guard longest <= RenderLimits.pixelsPerSide else {
      throw .tooLarge(
        what: "pixels on a side", size: Int(saturating: longest), limit: Int(RenderLimits.pixelsPerSide))
    }
    guard width * height <= RenderLimits.pixels else {
      throw .tooLarge(what: "pixels", size: Int(saturating: width * height), limit: Int(RenderLimits.pixels))
    }
  }
}

extension Int {
  /// A number of any size as an integer, for messages: what does not fit becomes the largest.
  fileprivate init(saturating value: Double) { self = Int(exactly: value.rounded()) ?? .max }
}
