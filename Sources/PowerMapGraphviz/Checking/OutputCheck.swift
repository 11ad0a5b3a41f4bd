/// Checks what Graphviz wrote, since it can report success for half a file, and takes out what differs from run to
/// run or from version to version.
enum OutputCheck {
  static func checked(_ bytes: [UInt8], _ format: RenderFormat) throws(RenderError) -> [UInt8] {
    switch format {
    case .svg: try svg(bytes)
    case .png: try png(bytes)
    case .pdf: try pdf(bytes)
    case .dot: bytes
    }
  }

  // MARK: - SVG

  private static let svgProlog = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// The root element alone behind a prolog of our own: Graphviz's names its version and build, the graph's title
  /// and an external document type, none of which belongs in a picture.
  private static func svg(_ bytes: [UInt8]) throws(RenderError) -> [UInt8] {
    guard let root = bytes.firstRange(of: Array("<svg".utf8)) else {
      throw .invalidOutput(.svg, reason: "it has no svg element")
    }
    let content = bytes[root.lowerBound...]
    guard content.trimmingNewlines.hasSuffix("</svg>") else {
      throw .invalidOutput(.svg, reason: "its end is missing")
    }
    guard String(validating: content, as: UTF8.self) != nil else {
      throw .invalidOutput(.svg, reason: "it is not valid UTF-8")
    }
    guard !content.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else {
      throw .invalidOutput(.svg, reason: "it has a control character, which XML does not allow")
    }
    return svgProlog + content
  }

  // MARK: - PNG

  private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The last chunk of every PNG: no data, its name, its checksum.
  private static let pngEnd: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  private static func png(_ bytes: [UInt8]) throws(RenderError) -> [UInt8] {
    guard bytes.starts(with: pngSignature) else {
      throw .invalidOutput(.png, reason: "it does not begin like one")
    }
    guard bytes.suffix(pngEnd.count).elementsEqual(pngEnd) else {
      throw .invalidOutput(.png, reason: "its end is missing")
    }
    return bytes
  }

  // MARK: - PDF

  private static func pdf(_ bytes: [UInt8]) throws(RenderError) -> [UInt8] {
    guard bytes.starts(with: "%PDF-".utf8) else {
      throw .invalidOutput(.pdf, reason: "it does not begin like one")
    }
    guard bytes[...].trimmingNewlines.hasSuffix("%%EOF") else {
      throw .invalidOutput(.pdf, reason: "its end is missing")
    }
    return withoutCreationDate(bytes)
  }

  /// Spaces in place of the creation date, which stands near the end; the file keeps its length, because its table
  /// of contents counts bytes.
  private static func withoutCreationDate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    guard let entry = bytes.ranges(of: Array("/CreationDate (".utf8)).last,
      let end = bytes[entry.upperBound...].firstIndex(of: UInt8(ascii: ")"))
    else { return bytes }
    for index in entry.lowerBound...end { bytes[index] = UInt8(ascii: " ") }
    return bytes
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingNewlines: ArraySlice<UInt8> {
    var rest = self
    while rest.last == UInt8(ascii: "\n") || rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    return rest
  }

  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
