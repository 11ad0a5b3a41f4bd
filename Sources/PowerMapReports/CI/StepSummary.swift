/// A report as it is appended to the summary of a GitHub step, which drops a summary of more than 1 MiB altogether.
public enum StepSummary {
  /// The most bytes that a summary is allowed here, with room for what other commands of the step write.
  public static let mostBytes = 900 * 1024

  /// The report, cut after a line where it is too long, with a note of what was left out.
  ///
  /// - Parameters:
  ///   - markdown: the report.
  ///   - room: how many bytes it may take.
  public static func cut(_ markdown: String, toFit room: Int = mostBytes) -> String {
    guard markdown.utf8.count > room else { return markdown }
    // A report ends with a line break, so there is nothing after the last one.
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    // The note is never longer than with every line in it.
    let kept = room - note(lines.count).utf8.count
    var size = 0
    let fitting = lines.prefix { line in
      size += line.utf8.count + 1
      return size <= kept
    }
    let text = fitting.map { $0 + "\n" }.joined() + note(lines.count - fitting.count)
    return text.utf8.count <= room ? text : ""
  }

  private static func note(_ count: Int) -> String {
    "\n\(counted(count, "line is", "lines are")) left out here; report.md has everything.\n"
  }
}
