/// The layout engines a drawing may ask for in its `layout` attribute.
///
/// No other engine is let in: several of them hang or differ from run to run.
enum LayoutEngine: String, CaseIterable {
  /// Draws what has been placed and routed already.
  case nop2

  /// Graphviz's layered layout.
  case dot
}
