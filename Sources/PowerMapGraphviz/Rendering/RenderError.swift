/// Why a drawing was not rendered. The description says what is wrong and what to do about it.
public enum RenderError: Error, Hashable, Codable, Sendable {
  /// Text cannot be measured or drawn because the machine has no usable font.
  case noFonts

  /// Graphviz is installed without a part that is needed: `name` is a layout engine or a format.
  case noPlugin(name: String)

  /// Graphviz itself does not work here; `messages` are its own.
  case unusable(messages: [String])

  /// The drawing's DOT is not valid. `message` is Graphviz's, with the line.
  case syntax(message: String)

  /// The drawing's DOT holds more than one graph.
  case severalGraphs

  /// The drawing asks for a layout engine that is not allowed, or for none.
  case unsupportedEngine(name: String)

  /// The resolution of a bitmap is not one of 36 to 300 dots per inch.
  case unsupportedResolution(dotsPerInch: Int)

  /// Something is larger than can be rendered safely: `what` with its size and the largest allowed.
  case tooLarge(what: String, size: Int, limit: Int)

  /// Graphviz reported an error while it placed the drawing.
  case layoutFailed(messages: [String])

  /// Graphviz reported an error while it drew the picture.
  case renderingFailed(messages: [String])

  /// Graphviz reported success and wrote nothing.
  case emptyOutput(RenderFormat)

  /// What Graphviz wrote is not a complete file of the format.
  case invalidOutput(RenderFormat, reason: String)

  /// The worker process was still busy with the drawing after the time it is given, and was ended.
  case timedOut(after: Duration)

  /// The worker process needed more memory for the drawing than it is given, in bytes, and ended.
  case outOfMemory(limit: Int)

  /// A signal ended the worker process while it rendered the drawing.
  case crashed(signal: Int32)

  /// The worker process ended by itself while it rendered the drawing, with this exit code.
  case ended(code: Int32)

  /// There is no worker process to render in.
  case noWorker(reason: String)

  /// The task that wanted the drawing was cancelled.
  case cancelled

  /// Whether installing something on this machine is the remedy, rather than changing the drawing.
  public var needsInstallation: Bool {
    switch self {
    case .noFonts, .noPlugin, .unusable: true
    default: false
    }
  }

  /// Whether every other drawing would fail for the same reason.
  public var concernsEveryDrawing: Bool {
    if case .noWorker = self { true } else { needsInstallation }
  }
}

extension RenderError: CustomStringConvertible {
  /// What is wrong, and what to install or to change.
  public var description: String {
    switch self {
    case .noFonts:
      "no usable font is installed, so no text can be measured or drawn; " + Self.installation
    case .noPlugin(let name):
      "Graphviz is installed without \"\(name)\"; " + Self.installation
    case .unusable(let messages):
      "Graphviz does not work on this machine (\(Self.list(messages))); " + Self.installation
    case .syntax(let message):
      "the drawing is not valid DOT: \(message)"
    case .severalGraphs:
      "the drawing's DOT holds more than one graph; a drawing is exactly one"
    case .unsupportedEngine(let name):
      "the drawing asks for the layout engine \"\(name)\"; only "
        + LayoutEngine.allCases.map(\.rawValue).joined(separator: " and ") + " are allowed"
    case .unsupportedResolution(let dotsPerInch):
      "a resolution of \(dotsPerInch) dots per inch is not possible; use "
        + "\(RenderLimits.dotsPerInch.lowerBound) to \(RenderLimits.dotsPerInch.upperBound)"
    case .tooLarge(let what, let size, let limit):
      "the drawing has \(size) \(what), more than the \(limit) that can be rendered; "
        + "draw fewer people or a lower resolution"
    case .layoutFailed(let messages):
      "Graphviz could not place the drawing: \(Self.list(messages))"
    case .renderingFailed(let messages):
      "Graphviz could not draw the picture: \(Self.list(messages))"
    case .emptyOutput(let format):
      "Graphviz wrote an empty \(format.rawValue) file"
    case .invalidOutput(let format, let reason):
      "Graphviz wrote a damaged \(format.rawValue) file: \(reason)"
    case .timedOut(let limit):
      "Graphviz was not done after \(limit), and was stopped; draw fewer people, or let the layout be grid"
    case .outOfMemory(let limit):
      "Graphviz needed more than \(limit >> 20) MiB of memory, and was stopped; "
        + "draw fewer people or a lower resolution"
    case .crashed(let signal):
      "Graphviz crashed (signal \(signal)); please report the map's DOT"
    case .ended(let code):
      "Graphviz gave up (exit code \(code)); please report the map's DOT"
    case .noWorker(let reason):
      "no process can be started to render in: \(reason)"
    case .cancelled:
      "the drawing was no longer wanted"
    }
  }

  private static let installation =
    "run script/bootstrap, or install libgraphviz-dev and fonts-dejavu-core (Debian, Ubuntu) "
    + "or graphviz (macOS with brew)"

  private static func list(_ messages: [String]) -> String {
    messages.isEmpty ? "it gave no reason" : messages.joined(separator: "; ")
  }
}
