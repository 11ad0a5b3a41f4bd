import Foundation
import PowerMapReports

/// The page of a GitHub job that steps append to: the file that `GITHUB_STEP_SUMMARY` names.
struct JobSummary {
  private let path: String

  /// The page; nil where there is none.
  init?(environment: [String: String]) {
    guard let path = environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return nil }
    self.path = path
  }

  /// Appends a report, cut to what the page still has room for.
  func append(_ markdown: String) throws {
    do {
      if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      defer { try? file.close() }
      let size = Int(try file.seekToEnd())
      let text = StepSummary.cut(markdown, toFit: max(0, StepSummary.mostBytes - size))
      try file.write(contentsOf: Data(text.utf8))
    } catch {
      throw CommandFailure(.outputFailed, "the summary '\(path)' cannot be written")
    }
  }
}
