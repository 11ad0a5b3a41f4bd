extension Graph {
  /// Runs one piece of work on each of many graphs, on every core, and answers in the order of the list.
  ///
  ///     let weakSpots = await Graph.map(over: graphs) { graph, workspace in
  ///       graph.articulationPointsAndBridges(using: &workspace)
  ///     }
  ///
  /// The list is cut into up to 64 stretches. Each runs as one task with one workspace, so that it allocates only what it
  /// answers once it has met its largest graph; whichever core is free takes the next, so that a few large graphs do not
  /// hold up the rest. What the body answers must not depend on anything but its graph: then neither does the result.
  ///
  /// Elements may be anything a graph can be made from, such as lists of edges: then graphs need not all be held at once.
  ///
  /// - Throws: what the body throws for the first element for which it does.
  public static func map<Element: Sendable, Output: Sendable, Failure: Error>(
    over elements: [Element], _ body: @escaping @Sendable (Element, inout Workspace) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    let stretch = max(1, (elements.count + 63) / 64)
    let starts = Array(stride(from: 0, to: elements.count, by: stretch))
    let stretches = await withTaskGroup(of: (Int, Result<[Output], Failure>).self) { group in
      for (index, start) in starts.enumerated() {
        let part = elements[start..<min(start + stretch, elements.count)]
        group.addTask { (index, Self.outputs(of: part, body)) }
      }
      var stretches = [Result<[Output], Failure>](repeating: .success([]), count: starts.count)
      for await (index, outputs) in group { stretches[index] = outputs }
      return stretches
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(elements.count)
    for stretch in stretches { outputs += try stretch.get() }
    return outputs
  }

  private static func outputs<Element, Output, Failure: Error>(
    of elements: ArraySlice<Element>, _ body: (Element, inout Workspace) throws(Failure) -> Output
  ) -> Result<[Output], Failure> {
    var workspace = Workspace()
    var outputs: [Output] = []
    outputs.reserveCapacity(elements.count)
    for element in elements {
      do throws(Failure) {
        outputs.append(try body(element, &workspace))
      } catch {
        return .failure(error)
      }
    }
    return .success(outputs)
  }
}
