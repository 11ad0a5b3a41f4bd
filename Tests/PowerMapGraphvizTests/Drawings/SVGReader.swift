import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Reads an SVG with a real XML parser and notes what could be dangerous or too small.
final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var isValid = false
  private(set) var foreignElements: [String] = []
  private(set) var addresses: [String] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var smallestText = Double.infinity
  private(set) var elements: Set<String> = []
  private(set) var text = ""

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    isValid = parser.parse()
  }

  /// Points of the smallest text on paper of 794 × 547 points inside its margins, or of another size.
  func smallestText(onWidth paperWidth: Double, height paperHeight: Double) -> Double {
    smallestText * min(paperWidth / width, paperHeight / height)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.insert(name)
    if namespaceURI != "http://www.w3.org/2000/svg" { foreignElements.append(name) }
    for (key, value) in attributes {
      if key.hasSuffix("href") || key == "src" || key.hasPrefix("on") { addresses.append("\(key)=\(value)") }
    }
    if name == "svg", let box = attributes["viewBox"] {
      let numbers = box.split(separator: " ").compactMap { Double($0) }
      if numbers.count == 4 { (width, height) = (numbers[2], numbers[3]) }
    }
    if name == "text", let size = attributes["font-size"].flatMap(Double.init) {
      smallestText = min(smallestText, size)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
