public import ArgumentParser
public import PowerMapDrawing
public import PowerMapGraphviz

/// Where maps go, and as what.
enum MapDestination {
  /// One picture to standard output.
  case standardOutput(RenderFormat)
  /// One picture to a file.
  case file(String, RenderFormat)
  /// A picture of each view of every account to a folder.
  case folder(String, RenderFormat)

  /// Works out what `-o` and `--format` mean together.
  ///
  /// - Throws: that the name tells no format, or another one than was asked for.
  init(output: String?, format: RenderFormat?) throws {
    guard let output, output != OutputFile.standardOutput else {
      self = .standardOutput(format ?? .svg)
      return
    }
    if output.hasSuffix("/") || OutputFile.isFolder(output) {
      self = .folder(output.hasSuffix("/") ? output : output + "/", format ?? .svg)
      return
    }
    let name = output.split(separator: "/").last ?? ""
    let named = name.split(separator: ".").count > 1 ? name.split(separator: ".").last : nil
    let told = named.flatMap { RenderFormat(rawValue: $0.lowercased()) }
    if let format, let told, told != format {
      throw ValidationError(
        "the name '\(output)' tells \(told.rawValue), and --format \(format.rawValue); leave one of them out")
    }
    guard let format = format ?? told else {
      throw ValidationError("the name '\(output)' tells no format; give --format svg, png, pdf or dot")
    }
    self = .file(output, format)
  }

  /// The kind of file.
  var format: RenderFormat {
    switch self {
    case .standardOutput(let format), .file(_, let format), .folder(_, let format): format
    }
  }

  /// The file for a map of that name; nil is standard output.
  func path(named name: String) -> String? {
    switch self {
    case .standardOutput: nil
    case .file(let path, _): path
    case .folder(let folder, let format): folder + name + "." + format.rawValue
    }
  }
}

extension RenderFormat: ExpressibleByArgument {
  /// Whether a file of the format is text, which a screen can show.
  var isText: Bool {
    switch self {
    case .svg, .dot: true
    case .png, .pdf: false
    }
  }
}

extension DrawingOptions.Layout: ExpressibleByArgument {}

/// The colours of a map, by name.
enum ThemeName: String, CaseIterable, ExpressibleByArgument {
  case light, dark, print

  var theme: Theme {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    }
  }
}
