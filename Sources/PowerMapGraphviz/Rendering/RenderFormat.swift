/// What a drawing can be rendered to.
public enum RenderFormat: String, CaseIterable, Codable, Sendable {
  /// A vector picture for the browser, with tooltips; the format to prefer.
  case svg

  /// A bitmap, for places that take no vector picture.
  case png

  /// A page to print or to send.
  case pdf

  /// The drawing's own DOT text, for other tools; no layout or font is needed for it.
  case dot
}
