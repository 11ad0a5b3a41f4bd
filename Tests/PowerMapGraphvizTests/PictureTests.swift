import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapGraphviz

@Suite struct PictureTests {
  @Test func pictures() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/Accounts/accounts").standardizedFileURL
    var jobs: [(String, Analysis)] = []
    for name in ["northwind", "halden", "verdi"] {
      let book = try Book(contentsOf: root.appending(path: "\(name).yaml").path)
      jobs.append((name, try book.analysis(of: Account.ID(name), asOf: "2026-11-20")))
    }
    for (name, shape) in [("12", SampleShape.twelve), ("25", .twentyFive), ("60", .sixty), ("100", .hundred)] {
      jobs.append((name, try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day)))
    }
    for (name, analysis) in jobs {
      for view in View.allCases {
        for (suffix, options) in [("", DrawingOptions()), ("-dark", DrawingOptions(theme: .dark)), ("-print", DrawingOptions(theme: .print)), ("-dot", DrawingOptions(layout: .dot))] {
          if name.count < 4, suffix == "-dark" || suffix == "-print" { continue }
          let drawing = Drawing(analysis, view: view, options: options)
          try drawing.dot.write(toFile: "/tmp/pics/\(name)-\(view)\(suffix).dot", atomically: true, encoding: .utf8)
          let png = try await Graphviz.shared.render(dot: drawing.dot, as: .png)
          print(name, suffix, png.warnings, drawing.omissions)
          try Data(png.bytes).write(to: URL(filePath: "/tmp/pics/\(name)-\(view)\(suffix).png"))
        }
      }
    }
  }
}
