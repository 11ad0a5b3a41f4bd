import Testing

@testable import PowerMapGraphviz

@Suite struct FailureTests {
  /// What a render of the text throws; also checks that the next render is not disturbed.
  private func failure(of dot: String, as format: RenderFormat = .svg) async throws -> RenderError? {
    let before = try await Graphviz.shared.render(dot: SampleText.placed, as: .svg)
    var failure: RenderError?
    do {
      _ = try await Graphviz.shared.render(dot: dot, as: format)
    } catch {
      failure = error
    }
    let after = try await Graphviz.shared.render(dot: SampleText.placed, as: .svg)
    #expect(after == before)
    return failure
  }

  @Test(arguments: [
    "digraph { graph [layout=dot] a -> }",
    "digraph { graph [layout=dot] a [label=\"no end] }",
    "digraph { graph [layout=dot] a [label=<<B>no end</B>] }",
    "digraph { graph [layout=dot] a",
    "nothing like DOT",
    "}",
    "",
    " \n\n ",
    "// only a comment",
  ])
  func invalidTextIsASyntaxError(dot: String) async throws {
    let failure = try await failure(of: dot)
    guard case .syntax = failure else {
      Issue.record("\(dot) gave \(String(describing: failure))")
      return
    }
  }

  @Test func syntaxErrorsNameTheirLine() async throws {
    for _ in 0..<2 {
      guard case .syntax(let message) = try await failure(of: "digraph {\n a\n a ->\n}") else {
        Issue.record("not a syntax error")
        return
      }
      #expect(message.contains("line 4"))
    }
  }

  @Test(arguments: [
    "digraph { graph [layout=dot] second }", "graph {}", "garbage", "}", "\"no end", "<no <end", "/* no end",
  ])
  func whatFollowsTheGraphIsRefused(tail: String) async throws {
    let failure = try await failure(of: SampleText.placed + "\n" + tail)
    switch failure {
    case .severalGraphs, .syntax: break
    default: Issue.record("\(tail) gave \(String(describing: failure))")
    }
  }

  @Test func aSecondGraphHasItsOwnError() async throws {
    #expect(try await failure(of: SampleText.placed + SampleText.clusters) == .severalGraphs)
  }

  @Test(
    arguments: ["dot", "nop2"], ["<<B>open>", "<<TABLE><TR><TD>x</TD></TABLE>>", "<<SCRIPT>x</SCRIPT>>", "<&nosuch;>"])
  func aBadLabelIsAFailureAndNotTheName(engine: String, label: String) async throws {
    let failure = try await failure(of: "digraph { graph [layout=\(engine)] n0 [pos=\"1,1\" label=\(label)] }")
    switch failure {
    case .layoutFailed(let messages): #expect(!messages.isEmpty)
    case .syntax: #expect(label.hasPrefix("<<B>open"))
    default: Issue.record("\(label) gave \(String(describing: failure))")
    }
  }

  @Test(arguments: ["", "neato", "fdp", "circo", "sfdp", "nonesuch"])
  func onlyTwoEnginesAreAllowed(engine: String) async throws {
    let dot = engine.isEmpty ? "digraph { a }" : "digraph { graph [layout=\(engine)] a }"
    #expect(try await failure(of: dot) == .unsupportedEngine(name: engine))
  }

  @Test func theEngineOfASubgraphDoesNotCount() async throws {
    let failure = try await failure(of: "digraph { subgraph s { graph [layout=dot] a } }")
    #expect(failure == .unsupportedEngine(name: ""))
  }

  @Test func largeGraphsAreRefusedBeforeLayout() async throws {
    let nodes = (0...500).map { "n\($0)" }.joined(separator: ";")
    #expect(
      try await failure(of: "digraph { graph [layout=dot] \(nodes) }")
        == .tooLarge(what: "nodes", size: 501, limit: 500))
    let edges = Array(repeating: "a->b", count: 1_501).joined(separator: ";")
    #expect(
      try await failure(of: "digraph { graph [layout=dot] \(edges) }")
        == .tooLarge(what: "edges", size: 1_501, limit: 1_500))
  }

  @Test func hugeBitmapsAreRefusedBeforeTheyAreDrawn() async throws {
    let wide = "digraph { graph [layout=nop2] a [pos=\"0,0\"] b [pos=\"90000,0\"] }"
    guard case .tooLarge = try await failure(of: wide, as: .png) else {
      Issue.record("a wide bitmap was drawn")
      return
    }
    _ = try await Graphviz.shared.render(dot: wide, as: .svg)
  }

  @Test(arguments: [Int.min, 0, 35, 301, .max])
  func oddResolutionsAreRefused(dotsPerInch: Int) async throws {
    await #expect(throws: RenderError.unsupportedResolution(dotsPerInch: dotsPerInch)) {
      try await Graphviz.shared.render(dot: SampleText.placed, as: .png, dotsPerInch: dotsPerInch)
    }
  }
}
