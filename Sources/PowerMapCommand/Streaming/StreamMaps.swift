import PowerMap
import PowerMapDrawing
import PowerMapGraphviz

/// Draws the map of each account of a stream into a folder, under the account's id.
struct StreamMaps: Sendable {
  var folder: String
  var format: RenderFormat
  var options: DrawingOptions
  var renderer: any Renderer

  func draw(_ analysis: Analysis) async throws -> MapJob.Outcome {
    let id = analysis.account.id.rawValue
    let options = options
    let job = MapJob(name: id, path: "\(folder)/\(id).\(format.rawValue)") {
      Drawing(analysis, view: .structure, options: options)
    }
    return try await job.make(as: format, dotsPerInch: 144, by: renderer)
  }
}
