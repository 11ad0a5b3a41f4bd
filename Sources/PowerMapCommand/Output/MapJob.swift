import Foundation
import PowerMapDrawing
import PowerMapGraphviz

/// One picture to make.
struct MapJob: Sendable {
  /// What messages call it.
  var name: String
  /// The file it goes to; nil is standard output.
  var path: String?
  /// Makes the drawing.
  var draw: @Sendable () -> Drawing

  /// What became of it.
  struct Outcome: Sendable {
    /// What there is to say about it.
    var messages: [String] = []
    /// The file that was written.
    var written: String?
    var failure: RenderError?
  }

  /// Draws, renders and writes.
  ///
  /// - Throws: that the file cannot be written. What cannot be rendered is told by the outcome, since other pictures
  ///   may still be made.
  func make(
    as format: RenderFormat, dotsPerInch: Int, by renderer: any Renderer
  ) async throws -> Outcome {
    let drawing = draw()
    var outcome = Outcome()
    if !drawing.omissions.isEmpty {
      outcome.messages.append("\(name): not everything is drawn; the header of the map says what is left out")
    }
    let picture: [UInt8]
    do throws(RenderError) {
      picture = try await renderer.render(drawing, as: format, dotsPerInch: dotsPerInch)
    } catch {
      outcome.failure = error
      outcome.messages.append("\(name) cannot be drawn: \(error)")
      return outcome
    }
    try OutputFile.write(Data(picture), to: path)
    outcome.written = path
    return outcome
  }
}
