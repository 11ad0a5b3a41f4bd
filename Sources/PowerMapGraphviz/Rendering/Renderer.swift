public import PowerMapDrawing

/// What turns drawings into files: Graphviz in this process, or in processes of its own.
public protocol Renderer: Sendable {
  /// Renders a drawing to the bytes of a file.
  /// - Parameters:
  ///   - drawing: What to render.
  ///   - format: The kind of file.
  ///   - dotsPerInch: The resolution of a bitmap, 36 to 300; the other formats have none.
  /// - Throws: `RenderError`, which says what went wrong with this drawing.
  func render(
    _ drawing: Drawing, as format: RenderFormat, dotsPerInch: Int
  ) async throws(RenderError) -> [UInt8]
}

extension Renderer {
  /// Renders a drawing to the bytes of a file; a bitmap has 144 dots per inch.
  public func render(_ drawing: Drawing, as format: RenderFormat) async throws(RenderError) -> [UInt8] {
    try await render(drawing, as: format, dotsPerInch: 144)
  }
}

extension Graphviz: Renderer {}
