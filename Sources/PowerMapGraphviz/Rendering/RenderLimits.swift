/// The limits of a render. Graphviz can be neither interrupted nor given a time limit, so what would keep it busy
/// for minutes is refused before it starts.
enum RenderLimits {
  /// The longest DOT text, in bytes. A map of 60 people has 170 KB.
  static let dotBytes = 16 << 20

  /// The largest picture, in bytes.
  static let outputBytes = 128 << 20

  /// The largest graph for each engine. dot takes 0.3 s for 200 nodes and minutes for 1000; nop2 lays out nothing
  /// and only draws what has been placed.
  static func nodes(of engine: LayoutEngine) -> Int { engine == .dot ? 500 : 20_000 }

  /// The most edges for each engine.
  static func edges(of engine: LayoutEngine) -> Int { engine == .dot ? 1_500 : 40_000 }

  /// The resolutions a bitmap can have, in dots per inch.
  static let dotsPerInch = 36...300

  /// The longest side of a bitmap: the drawing library cairo ends at 32767 and Graphviz would shrink the picture.
  static let pixelsPerSide = 32_000.0

  /// The most pixels of a bitmap; each takes four bytes of memory while it is drawn.
  static let pixels = 64_000_000.0

  /// Checks what can be told from the text alone.
  static func check(_ dot: String, as format: RenderFormat, dotsPerInch: Int) throws(RenderError) {
    guard dot.utf8.count <= dotBytes else {
      throw .tooLarge(what: "bytes of DOT", size: dot.utf8.count, limit: dotBytes)
    }
    guard format != .png || self.dotsPerInch.contains(dotsPerInch) else {
      throw .unsupportedResolution(dotsPerInch: dotsPerInch)
    }
  }
}
