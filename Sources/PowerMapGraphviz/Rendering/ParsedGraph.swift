internal import CGraphviz

/// A graph in Graphviz's memory, with its layout once it has one; both are freed when the value goes.
///
/// Only used on the Graphviz queue. The pointers are valid from `init` to `deinit`: Graphviz gives a graph away only
/// through `agclose`, which nobody else calls, and the value cannot be copied.
struct ParsedGraph: ~Copyable {
  private let graph: UnsafeMutablePointer<Agraph_t>
  private let context: OpaquePointer
  private let engine: LayoutEngine
  private var hasLayout = false

  /// Reads the one graph of a DOT text and checks that it may be laid out.
  init(reading dot: String, context: OpaquePointer) throws(RenderError) {
    let graph = try Self.read(dot)
    // From here on the graph has to be closed on every way out. (A `deinit` runs only for a complete value.)
    let name = graphviz_attribute(graph, "layout").map { String(cString: $0) } ?? ""
    guard let engine = LayoutEngine(rawValue: name) else {
      agclose(graph)
      throw .unsupportedEngine(name: name)
    }
    for (what, count, limit) in [
      ("nodes", graphviz_node_count(graph), RenderLimits.nodes(of: engine)),
      ("edges", graphviz_edge_count(graph), RenderLimits.edges(of: engine)),
    ] where count > limit {
      agclose(graph)
      throw .tooLarge(what: what, size: Int(count), limit: limit)
    }
    self.graph = graph
    self.context = context
    self.engine = engine
  }

  deinit {
    if hasLayout { graphviz_free_layout(context, graph, engine == .dot) }
    agclose(graph)
  }

  /// Reads until the text is used up, since Graphviz would take a remainder for the start of the next text.
  private static func read(_ dot: String) throws(RenderError) -> UnsafeMutablePointer<Agraph_t> {
    let graphs = graphs(in: dot)
    let messages = MessageLog.drain()
    let isClosed = resetScanner()
    if let graph = graphs.first, graphs.count == 1, isClosed, !messages.contains(where: \.isError) { return graph }
    for graph in graphs { agclose(graph) }
    if let error = messages.first(where: \.isError) { throw .syntax(message: error.text) }
    guard isClosed else { throw .syntax(message: "a string, a label or a comment is not closed") }
    throw graphs.isEmpty ? .syntax(message: "there is no graph in it") : .severalGraphs
  }

  private static func graphs(in dot: String) -> [UnsafeMutablePointer<Agraph_t>] {
    var dot = dot
    return dot.withUTF8 { bytes in
      // A flat byte view of the string; `Int8` and `UInt8` are the same bytes, and the text outlives the reads.
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var text = graphviz_text(bytes: characters.baseAddress, count: characters.count, position: 0)
        var graphs: [UnsafeMutablePointer<Agraph_t>] = []
        while let graph = graphviz_read(&text) { graphs.append(graph) }
        return graphs
      }
    }
  }

  /// Brings Graphviz's global scanner back to its start and says whether it was there already: text that ends inside
  /// a string, a label or a comment leaves it inside, often without a message, and would swallow the next text.
  private static func resetScanner() -> Bool {
    for closing in ["", "\"", String(repeating: ">", count: 4_096), "*/"] {
      for graph in graphs(in: closing) { agclose(graph) }
      let probes = graphs(in: "digraph {}")
      for graph in probes { agclose(graph) }
      _ = MessageLog.drain()
      if !probes.isEmpty { return closing.isEmpty }
    }
    return false
  }

  /// Sets the resolution of bitmaps, in dots per inch.
  func setResolution(_ dotsPerInch: Int) {
    graphviz_set_attribute(graph, "dpi", String(dotsPerInch))
  }

  /// Places the graph by its engine.
  mutating func layOut() throws(RenderError) -> [MessageLog.Message] {
    hasLayout = true  // also a layout that fails has to be freed
    let result = gvLayout(context, graph, engine.rawValue)
    let messages = MessageLog.drain()
    if messages.contains(where: { $0.text.contains("not recognized") }) { throw .noPlugin(name: engine.rawValue) }
    if result != 0 || messages.contains(where: \.isError) {
      throw .layoutFailed(messages: messages.map(\.text))
    }
    return messages
  }

  /// Width and height of the laid out graph in points.
  var size: (width: Double, height: Double) { (graphviz_width(graph), graphviz_height(graph)) }

  /// Width of a laid out node in points, or `nil` where there is none of that name.
  func width(ofNode name: String) -> Double? {
    let width = graphviz_node_width(graph, name)
    return width < 0 ? nil : width
  }

  /// Draws the laid out graph.
  func draw(as format: RenderFormat) throws(RenderError) -> (bytes: [UInt8], messages: [MessageLog.Message]) {
    var data: UnsafeMutablePointer<CChar>?
    var count = 0
    let result = graphviz_render(context, graph, format.rawValue, &data, &count)
    defer { gvFreeRenderData(data) }
    let messages = MessageLog.drain()
    if messages.contains(where: { $0.text.contains("not recognized") }) { throw .noPlugin(name: format.rawValue) }
    if result != 0 || messages.contains(where: \.isError) {
      throw .renderingFailed(messages: messages.map(\.text))
    }
    guard let data, count > 0 else { throw .emptyOutput(format) }
    guard count <= RenderLimits.outputBytes else {
      throw .tooLarge(what: "bytes", size: count, limit: RenderLimits.outputBytes)
    }
    // Graphviz says that `count` bytes are there, and they are copied before they are freed.
    return (Array(UnsafeRawBufferPointer(start: data, count: count)), messages)
  }
}
