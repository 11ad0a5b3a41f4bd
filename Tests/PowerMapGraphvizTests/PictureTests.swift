import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapSamples
import Testing

@testable import PowerMapGraphviz

@Suite struct PictureTests {
  @Test func pictures() async throws {
    for (name, shape) in [("12", SampleShape.twelve), ("25", .twentyFive), ("60", .sixty)] {
      let analysis = CrudeAnalysis.of(SampleBook(shape).book, SampleBook.day)
      for view in View.allCases {
        for (suffix, options) in [("", DrawingOptions()), ("-dark", DrawingOptions(theme: .dark)), ("-dot", DrawingOptions(layout: .dot))] {
          if name == "60", suffix == "-dark" { continue }
          let drawing = Drawing(analysis, view: view, options: options)
          try drawing.dot.write(toFile: "/tmp/pics/\(view)-\(name)\(suffix).dot", atomically: true, encoding: .utf8)
          let png = try await Graphviz.shared.render(dot: drawing.dot, as: .png)
          print(name, suffix, png.warnings)
          try Data(png.bytes).write(to: URL(filePath: "/tmp/pics/\(view)-\(name)\(suffix).png"))
        }
      }
    }
  }
}
