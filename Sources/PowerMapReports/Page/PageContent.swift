import DataTree

/// What a kind of page is made of beside its text: a style sheet and a script, and the policy that lets nothing else run.
struct PageContent: Sendable {
  private let style: HTML
  private let script: HTML
  private let digests: PageDigests

  /// The page of an account.
  static let account = PageContent(
    styles: [
      PackageResources.page_css, PackageResources.maps_css, PackageResources.panel_css, PackageResources.tables_css,
      PackageResources.paper_css,
    ],
    scripts: [
      PackageResources.page_js, PackageResources.overlay_js, PackageResources.zoom_js, PackageResources.tabs_js,
      PackageResources.people_js, PackageResources.tables_js, PackageResources.search_js, PackageResources.start_js,
    ], digests: .account)

  /// The page of a portfolio.
  static let portfolio = PageContent(
    styles: [
      PackageResources.page_css, PackageResources.tables_css, PackageResources.paper_css,
      PackageResources.portfolio_css,
    ],
    scripts: [PackageResources.portfolio_js], digests: .portfolio)

  /// The colours of the maps, then the files of `Style`; the files of `Script`, those first that others build on.
  private init(styles: [[UInt8]], scripts: [[UInt8]], digests: PageDigests) {
    style = HTML(verbatim: PageColors.style + Self.joined(styles))
    script = HTML(verbatim: Self.joined(scripts))
    self.digests = digests
  }

  private static func joined(_ files: [[UInt8]]) -> String {
    files.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// A whole page.
  func page(title: String, body: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    \(policy)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>\(style)</style>
    </head>
    <body>
    \(body)
    <script type="module">\(script)</script>
    </body>
    </html>

    """
  }

  /// The only script and the only style sheet that a browser may take are those with these contents; it may fetch
  /// nothing.
  private var policy: HTML {
    """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src \
    '\(digests.script)'; style-src '\(digests.style)'; base-uri 'none'; form-action 'none'">
    """
  }

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
