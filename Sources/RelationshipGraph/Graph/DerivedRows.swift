import Synchronization

/// The arcs of a directed graph turned round, and without direction: made when first asked for, then kept with the graph
/// and shared by its copies, so that asking again copies nothing.
final class DerivedRows: Sendable {
  private struct Kept: Sendable {
    var reversed: Rows?
    var undirected: Rows?
  }

  private let kept: Mutex<Kept>

  init(reversed: Rows?) { kept = Mutex(Kept(reversed: reversed)) }

  /// The arcs turned round; `make` is called at most once in the life of the graph.
  func reversed(_ make: () -> Rows) -> Rows {
    kept.withLock { kept in
      let rows = kept.reversed ?? make()
      kept.reversed = rows
      return rows
    }
  }

  /// The arcs without direction; `make` is called at most once in the life of the graph.
  func undirected(_ make: () -> Rows) -> Rows {
    kept.withLock { kept in
      let rows = kept.undirected ?? make()
      kept.undirected = rows
      return rows
    }
  }
}
