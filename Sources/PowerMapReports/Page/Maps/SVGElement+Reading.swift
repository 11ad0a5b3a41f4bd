extension SVGElement {
  /// Reads the outermost element of an SVG as Graphviz writes it: no comments inside of tags, no CDATA, and quotes
  /// around every value. What is out of place is passed over; nil where there is no element at all.
  /// - Complexity: O(n).
  init?(reading svg: String) {
    var rest = Substring(svg)[...]
    // The document itself is the element on the ground of the stack.
    var open = [SVGElement(name: "")]
    while let start = rest.firstIndex(of: "<") {
      open[open.count - 1].add(String(rest[..<start]))
      rest = rest[rest.index(after: start)...]
      if rest.hasPrefix("!--") {
        rest = rest.after("-->")
        continue
      }
      let tag = rest.tag
      rest = rest[tag.endIndex...].dropFirst()
      switch tag.first {
      case "?", "!", nil: continue
      case "/":
        guard open.count > 1 else { continue }
        let element = open.removeLast()
        open[open.count - 1].children.append(.element(element))
      default:
        let element = SVGElement(tag: tag)
        if tag.last == "/" {
          open[open.count - 1].children.append(.element(element))
        } else {
          open.append(element)
        }
      }
    }
    guard let element = open.first?.elements.first else { return nil }
    self = element
  }

  /// Reads `g id="n1" class="node"`.
  private init(tag: Substring) {
    var rest = tag.last == "/" ? tag.dropLast() : tag
    name = String(rest.prefix { !$0.isWhitespace })
    rest = rest.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let attribute = rest[..<equals].drop { $0.isWhitespace }
      let value = rest[equals...].dropFirst(2).prefix { $0 != "\"" }
      attributes.append(Attribute(name: String(attribute), value: value.withoutEscapes))
      rest = rest[value.endIndex...].dropFirst()
    }
  }

  /// Adds words; the line breaks between elements are none.
  private mutating func add(_ escaped: String) {
    guard escaped.contains(where: { !$0.isWhitespace }) else { return }
    children.append(.text(escaped[...].withoutEscapes))
  }
}

extension Substring {
  /// What comes before the `>` that ends a tag: one inside of quotes does not.
  fileprivate var tag: Substring {
    var isQuoted = false
    return prefix { character in
      if character == "\"" { isQuoted.toggle() }
      return isQuoted || character != ">"
    }
  }

  /// What comes after a mark; nothing where there is no such mark.
  fileprivate func after(_ mark: String) -> Substring {
    var rest = self
    while !rest.isEmpty, !rest.hasPrefix(mark) { rest = rest.dropFirst() }
    return rest.dropFirst(mark.count)
  }

  /// The text that XML's escapes stand for: `&lt;`, `&#45;`, `&#xa0;`.
  fileprivate var withoutEscapes: String {
    var text = ""
    var rest = self
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      let escape = rest[start...].dropFirst().prefix { $0 != ";" }
      text += escape.escaped ?? "&\(escape);"
      rest = rest[escape.endIndex...].dropFirst()
    }
    return text + rest
  }

  /// The character that the inside of an escape names.
  private var escaped: String? {
    switch self {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard hasPrefix("#") else { return nil }
      let number = hasPrefix("#x") ? UInt32(dropFirst(2), radix: 16) : UInt32(dropFirst())
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
  }
}
