import PowerMapDrawing
import PowerMapGraphviz

/// The maps of a page.
enum PageMaps {
  /// Why a page has no maps.
  struct Failure: Error {
    var view: View
    var reason: RenderError

    var message: String { "the map \(view.rawValue) cannot be drawn: \(reason)" }
  }

  /// Every drawing with its SVG.
  ///
  /// - Throws: `Failure` if one of them cannot be drawn: a page with a map missing would pass for a whole one.
  static func render(
    _ drawings: [Drawing], atMost jobs: Int, by renderer: any Renderer
  ) async throws -> [(drawing: Drawing, svg: String)] {
    var maps: [(drawing: Drawing, svg: String)] = []
    try await Batch.inOrder(drawings, atMost: jobs) { drawing in
      do throws(RenderError) {
        return (drawing, String(decoding: try await renderer.render(drawing, as: .svg), as: UTF8.self))
      } catch {
        throw Failure(view: drawing.view, reason: error)
      }
    } finished: { _ in
    } receive: {
      maps.append($0)
      return true
    }
    return maps
  }
}
