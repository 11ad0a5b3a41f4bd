/// A way from a page to another file of the same site.
public struct PageLink: Hashable, Sendable {
  /// What it is called on the page.
  public var title: String
  /// The file, relative to the page.
  public var address: String

  /// A link of that title to a file.
  public init(_ title: String, to address: String) {
    self.title = title
    self.address = address
  }

  /// The link as HTML.
  var html: HTML {
    let address = HTML(attribute: "href", address)
    return "<a \(address)>\(title)</a>"
  }
}

extension [PageLink] {
  /// All of them, above the heading of a page; nothing where there are none.
  var html: HTML {
    if isEmpty { return "" }
    let links = map(\.html)
    return "<nav aria-label=\"Site\">\(links.joined())</nav>\n"
  }
}
