public import PowerMapDrawing

extension Graphviz {
  /// Renders a drawing to the bytes of a file.
  ///
  ///     let svg = try await Graphviz.shared.render(drawing, as: .svg)
  ///     try Data(svg).write(to: file)
  ///
  /// `.dot` gives the drawing's own text and needs neither Graphviz nor fonts. The same drawing gives the same bytes at
  /// every render in every process on one machine; another Graphviz or other fonts may give others.
  /// - Parameters:
  ///   - drawing: What to render.
  ///   - format: The kind of file.
  ///   - dotsPerInch: The resolution of a bitmap, 36 to 300; the other formats have none.
  /// - Throws: `RenderError`, which says what to install or to change.
  public func render(
    _ drawing: Drawing, as format: RenderFormat, dotsPerInch: Int = 144
  ) throws(RenderError) -> [UInt8] {
    try render(dot: drawing.dot, as: format, dotsPerInch: dotsPerInch).bytes
  }
}
