import Foundation
import PowerMap
import PowerMapDrawing
import PowerMapFiles
import PowerMapGraphviz

/// A tool of somebody else's: which three accounts of the territory need us most, and their maps.
///
///     swift run TerritoryTool [workspace] [day] [folder for the maps]
@main struct TerritoryTool {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let workspace = try Workspace.load(arguments.first ?? "../Accounts")
    let day = arguments.dropFirst().first ?? "2026-11-20"
    let folder = URL(fileURLWithPath: arguments.dropFirst(2).first ?? "maps")

    // One bad account is said and left out; the rest of the territory goes on.
    for account in workspace.accounts where account.account == nil {
      print("left out: \(account.path)")
    }
    let analyses = try workspace.book.accounts.map { try workspace.book.analysis(of: $0.id, asOf: day) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for analysis in worst(of: analyses, count: 3) {
      print(line(analysis))
      let map = try await Graphviz.shared.render(Drawing(analysis, view: .coverage), as: .svg)
      let file = folder.appendingPathComponent("\(analysis.account.id).svg")
      try Data(map).write(to: file, options: .atomic)
      print("  map: \(file.relativePath)")
    }
  }

  /// The accounts with the lowest score first; an unknown score is no low one, so those come last.
  private static func worst(of analyses: [Analysis], count: Int) -> [Analysis] {
    let sorted = analyses.sorted {
      ($0.resilience.score.value ?? 101, $0.account.id) < ($1.resilience.score.value ?? 101, $1.account.id)
    }
    return Array(sorted.prefix(count))
  }

  /// The score, and the first thing to do.
  private static func line(_ analysis: Analysis) -> String {
    let score = analysis.resilience.score.value.map { String(Int($0.rounded())) } ?? "unknown"
    let next = analysis.findings.first.map { "\($0.message). \($0.action)" } ?? "nothing to do"
    return "\(analysis.account.name), resilience \(score): \(next)"
  }
}
