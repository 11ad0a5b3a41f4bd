import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapGraphviz

/// What one map takes: placing and routing, the whole of it, and what Graphviz alone takes for the same DOT.
struct OneMap {
  var people: Int
  var rounds: Int

  func report() async throws {
    let analysis = try MadeUpAccount.analysis(people: people)
    let drawing = Drawing(analysis)
    let file = FileManager.default.temporaryDirectory.appending(
      path: "powermap-\(ProcessInfo.processInfo.processIdentifier).dot")
    try drawing.dot.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    var least = Times()
    for _ in 0..<rounds {
      least.drawing = min(least.drawing, milliseconds { _ = Drawing(analysis) })
      let start = ContinuousClock.now
      _ = try await Graphviz.shared.render(Drawing(analysis), as: .svg)
      least.whole = min(least.whole, start.duration(to: .now) / .milliseconds(1))
      do {
        least.spawned = min(least.spawned, try milliseconds { try Self.dot(file, times: 1) })
        // What each further drawing takes in a process that runs already.
        let many = try milliseconds { try Self.dot(file, times: 11) }
        least.graphviz = min(least.graphviz, (many - least.spawned) / 10)
      } catch is Missing {}
    }
    print("\(people) people")
    print("  placing and routing       \(text(least.drawing)) ms")
    print("  the whole SVG             \(text(least.whole)) ms")
    guard least.spawned.isFinite, least.graphviz.isFinite else {
      print("  the command 'dot' is not here to be compared with")
      return
    }
    print(
      "  Graphviz, the same DOT    \(text(least.graphviz)) ms: the whole is \(text(least.whole / least.graphviz)) times that"
    )
    print("  spawning 'dot'            \(text(least.spawned)) ms: \(text(least.spawned / least.whole)) times the whole")
  }

  private struct Times {
    var drawing = Double.infinity
    var whole = Double.infinity
    var spawned = Double.infinity
    var graphviz = Double.infinity
  }

  private func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return start.duration(to: .now) / .milliseconds(1)
  }

  /// One process of `dot` that draws the file so many times.
  private static func dot(_ file: URL, times: Int) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["dot", "-Tsvg"] + Array(repeating: file.path, count: times)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Missing() }
  }

  private struct Missing: Error {}

  private func text(_ number: Double) -> String { "\((10 * number).rounded() / 10)" }
}
