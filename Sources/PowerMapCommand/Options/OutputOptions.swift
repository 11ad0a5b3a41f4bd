public import ArgumentParser
import Foundation
public import PowerMapReports

/// Where to write the result.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .customLong("output")],
    help: .init("Write to a file instead of standard output ('-').", valueName: "file"), completion: .file())
  var output: String?

  /// Whether the result goes to standard output.
  var isStandardOutput: Bool { output == nil || output == OutputFile.standardOutput }

  func write(_ text: String) throws {
    try OutputFile.write(Data(text.utf8), to: output)
  }
}

/// The format and the colours of a report.
struct ReportOptions: ParsableArguments {
  @Option(help: "The format of the report.")
  var format = ReportFormat.text

  @Option(help: .init("When to use colours: auto is on a terminal, unless NO_COLOR is set.", valueName: "when"))
  var color = ColorChoice.auto

  @OptionGroup var output: OutputOptions

  func write(_ report: some Report) throws {
    let isColoured = color.isWanted(onStandardOutput: output.isStandardOutput)
    try output.write(report.written(as: format, isColoured: isColoured))
  }
}

/// When a report has colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether there are colours in a report that goes to standard output or elsewhere.
  func isWanted(onStandardOutput: Bool) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: onStandardOutput && Terminal.allowsColor
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
