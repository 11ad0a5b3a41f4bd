import Foundation
import Testing

@testable import PowerMapGraphviz

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The designers' pictures, which are kept beside the package and not in it: skipped where they are absent.
@Suite struct SampleDrawingTests {
  static let samples: [URL] = {
    let shared =
      ProcessInfo.processInfo.environment["POWERMAP_SHARED"].map { URL(filePath: $0) }
      ?? URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared").standardizedFileURL
    let folder = shared.appending(path: "design/samples")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "dot" }.sorted { $0.path < $1.path }
  }()

  @Test(.enabled(if: !samples.isEmpty, "needs ../shared/design/samples"), arguments: samples)
  func rendersWithoutWarnings(file: URL) async throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let output = try await Graphviz.shared.render(dot: text, as: .svg)
    #expect(XMLParser(data: Data(output.bytes)).parse())
    // One text of the power grid is known to be wider than its cell.
    #expect(output.warnings.count <= (file.lastPathComponent.hasPrefix("power-grid") ? 1 : 0))
    #expect(try await Graphviz.shared.render(dot: text, as: .svg) == output)
  }
}
