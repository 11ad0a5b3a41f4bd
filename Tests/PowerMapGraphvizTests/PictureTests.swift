import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz
import PowerMapSamples
import Testing

@Suite struct PictureTests {
  @Test func pictures() async throws {
    for (name, shape) in [("12", SampleShape.twelve), ("25", .twentyFive), ("60", .sixty)] {
      let analysis = CrudeAnalysis.of(SampleBook(shape).book, SampleBook.day)
      for view in View.allCases {
        let drawing = Drawing(analysis, view: view)
        try drawing.dot.write(toFile: "/tmp/pics/\(view)-\(name).dot", atomically: true, encoding: .utf8)
        let png = try await Graphviz.shared.render(drawing, as: .png)
        try Data(png).write(to: URL(filePath: "/tmp/pics/\(view)-\(name).png"))
      }
    }
  }
}
