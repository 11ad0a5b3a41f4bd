import PowerMap
import PowerMapDrawing

/// A map as part of a page: of Graphviz's SVG only what is seen, with colours that the page sets, ids that no other map
/// has, and the person on each card.
///
/// Nothing is passed on that is not listed here, so that no picture can bring a script, an address or a style along.
struct MapMarkup {
  private let prefix: String
  private let label: String
  private let people: [String: Person.ID]

  /// Prepares the map that a drawing in `Theme.keyed` was rendered to.
  ///
  /// - Parameter people: everybody who may have a card.
  init(of drawing: Drawing, people: [Person.ID]) {
    prefix = drawing.view.rawValue
    label = drawing.view.question
    self.people = Dictionary(
      people.compactMap { id in drawing.element(of: id).map { ($0, id) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The map as HTML; nothing where the text is no SVG.
  /// - Complexity: O(n).
  func html(_ svg: String) -> HTML {
    guard let root = SVGElement(reading: svg), root.name == "svg" else { return "" }
    var map = SVGElement(name: "svg")
    map["class"] = "map"
    map["viewBox"] = root["viewBox"]
    map["role"] = "group"
    map["aria-label"] = label
    map.children = root.elements.flatMap(simplified)
    return map.html
  }

  private static let shapes: Set = ["path", "polygon", "polyline", "ellipse", "text"]
  private static let shapeAttributes: Set = [
    "d", "points", "cx", "cy", "rx", "ry", "x", "y", "fill", "stroke", "stroke-width", "stroke-dasharray",
    "text-anchor", "font-weight", "font-size", "textLength",
  ]
  /// What the style sheet sets for all of a map, so that it need not be said at every text.
  private static let defaults = ["font-size": "8", "text-anchor": "start", "stroke": "none"]

  /// An element and what is in it; a group that says nothing gives way to what is in it.
  private func simplified(_ element: SVGElement) -> [SVGElement.Child] {
    switch element.name {
    case "g": break
    case "a": return title(element["xlink:title"]) + element.elements.flatMap(simplified)
    case let name where Self.shapes.contains(name): return [.element(shape(element))]
    default: return []
    }
    var group = SVGElement(name: "g", children: framesTogether(element.elements.flatMap(simplified)))
    // Graphviz puts a group of its own around what has a title, which belongs to the group outside.
    if element.elements.map(\.name) == ["a"] { return group.children }
    if element["class"] == "graph" { group["transform"] = element["transform"] }
    if let id = element["id"], let person = people[id] {
      group["id"] = "\(prefix)-\(id)"
      group["data-person"] = person.rawValue
    }
    let isTitled = group.elements.contains { $0.name == "title" }
    return isTitled || !group.attributes.isEmpty ? [.element(group)] : group.children
  }

  /// Graphviz draws the ground of a frame and its border as two shapes, with what stands in the frame between them.
  private func framesTogether(_ children: [SVGElement.Child]) -> [SVGElement.Child] {
    var result: [SVGElement.Child] = []
    var grounds: [String: Int] = [:]
    for child in children {
      guard case .element(let shape) = child, let outline = shape["d"] else {
        result.append(child)
        continue
      }
      if shape["fill"] == "none", let place = grounds[outline], case .element(var ground) = result[place] {
        for name in ["stroke", "stroke-width", "stroke-dasharray"] { ground[name] = shape[name] }
        result[place] = .element(ground)
        grounds[outline] = nil
      } else {
        if shape["fill"] != "none", shape["stroke"] == nil { grounds[outline] = result.count }
        result.append(child)
      }
    }
    return result
  }

  private func title(_ words: String?) -> [SVGElement.Child] {
    guard let words, words.contains(where: { !$0.isWhitespace }) else { return [] }
    return [.element(SVGElement(name: "title", children: [.text(words)]))]
  }

  private func shape(_ element: SVGElement) -> SVGElement {
    var shape = SVGElement(name: element.name)
    for attribute in element.attributes where Self.shapeAttributes.contains(attribute.name) {
      let value = value(of: attribute)
      if Self.defaults[attribute.name] != value { shape[attribute.name] = value }
    }
    if element.name == "text" { shape.children = [.text(element.text)] }
    return shape
  }

  private func value(of attribute: SVGElement.Attribute) -> String {
    switch attribute.name {
    case "d": ShortPath(attribute.value).text
    case "fill", "stroke": PageColors.variable(for: attribute.value)
    case "font-size": attribute.value.hasSuffix(".00") ? String(attribute.value.dropLast(3)) : attribute.value
    default: attribute.value
    }
  }
}
