/// An element of an SVG with what is in it.
struct SVGElement: Hashable, Sendable {
  /// A name and its value, without the escapes of XML.
  struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// What an element holds.
  indirect enum Child: Hashable, Sendable {
    case element(SVGElement)
    /// Words, without the escapes of XML.
    case text(String)
  }

  var name: String
  var attributes: [Attribute] = []
  var children: [Child] = []

  /// The value of an attribute; setting nil takes it away, and a new one comes last.
  subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(Attribute(name: attribute, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The elements directly in it.
  var elements: [SVGElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All the words in it.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// The element in a page of HTML.
  var html: HTML {
    let attributes = attributes.map { HTML(" ", attribute: $0.name, $0.value) }.joined()
    if children.isEmpty { return "<\(name: name)\(attributes)/>" }
    let inner = children.map { child -> HTML in
      switch child {
      case .element(let element): element.html
      case .text(let text): "\(text)"
      }
    }
    return "<\(name: name)\(attributes)>\(inner.joined())</\(name: name)>"
  }
}
