import DataTree

/// What every page is made of: the style sheet and the script, and the policy that lets nothing else run.
enum PageContent {
  /// The style sheet: the colours of the maps, then the files of `Style`.
  static let style = HTML(
    verbatim: PageColors.style
      + joined([
        PackageResources.page_css, PackageResources.maps_css, PackageResources.panel_css, PackageResources.tables_css,
        PackageResources.paper_css,
      ]))

  /// The script: the files of `Script`, those first that others build on.
  static let script = HTML(
    verbatim: joined([
      PackageResources.page_js, PackageResources.overlay_js, PackageResources.zoom_js, PackageResources.tabs_js,
      PackageResources.people_js, PackageResources.tables_js, PackageResources.search_js, PackageResources.start_js,
    ]))

  private static func joined(_ files: [[UInt8]]) -> String {
    files.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// The only script and the only style sheet that a browser may take are those with these contents; it may fetch
  /// nothing.
  static let policy: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src \
    '\(PageDigests.script)'; style-src '\(PageDigests.style)'; base-uri 'none'; form-action 'none'">
    """

  /// Data that the script reads, and that no name in it can end or turn around: what means something in HTML, and the
  /// controls of the direction of writing, are escaped as JSON escapes them.
  static func json(_ tree: Tree, id: String) -> HTML {
    var escaped = ""
    for scalar in tree.json(isIndented: false).unicodeScalars {
      switch scalar.value {
      case 0x3C, 0x3E, 0x26, 0x202A...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "<script type=\"application/json\" id=\"\(id)\">\(HTML(verbatim: escaped))</script>\n"
  }
}
