/// The short handle people type for a record: `eva`, `ana`, `northwind`.
///
/// The type parameter says what it names, so that a department cannot be passed where a person is meant.
/// A valid identifier is `[A-Za-z0-9][A-Za-z0-9._-]*` of at most 64 characters; any text can be held, and
/// `Book.problems()` reports what is not valid, so that one bad name never loses the rest of a file.
/// The order is that of Unicode scalars, which is the order every output uses.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  /// The text as typed.
  public let rawValue: String

  /// Names a record by the text people type for it.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Names a record by the text people type for it.
  public init(_ text: String) {
    self.rawValue = text
  }

  /// The most characters a valid identifier has.
  public static var maximumLength: Int { 64 }

  /// Whether the text follows the grammar of identifiers.
  public var isValid: Bool {
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: false
      }
    }
    func isPunctuation(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    guard let first = rawValue.utf8.first, isAlphanumeric(first), rawValue.utf8.count <= Self.maximumLength else {
      return false
    }
    return rawValue.utf8.allSatisfy { isAlphanumeric($0) || isPunctuation($0) }
  }
}

extension Identifier {
  /// The identifier nearest to a text: its ASCII letters in lower case and its digits, with a hyphen for whatever stands
  /// between them; nil where there are none.
  public init?(nearestTo text: String) {
    let words = text.lowercased().unicodeScalars.split {
      !$0.isASCII || !Character($0).isLetter && !Character($0).isNumber
    }
    let name = words.map { String($0) }.joined(separator: "-").prefix(Self.maximumLength)
    guard !name.isEmpty else { return nil }
    self.init(String(name.hasSuffix("-") ? name.dropLast() : name))
  }
}

extension Identifier: Comparable {
  /// Orders by Unicode scalars, never by locale or canonical equivalence.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  /// The text as typed.
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Names a record by a literal, so that `"eva"` can stand for a person in code.
  public init(stringLiteral value: String) {
    self.rawValue = value
  }
}

extension Identifier: Codable, CodingKeyRepresentable {
  /// Reads the bare text.
  public init(from decoder: any Decoder) throws {
    self.rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the bare text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The text as a coding key, so that a dictionary by identifier is an object in JSON.
  public var codingKey: any CodingKey { TextKey(stringValue: rawValue) }

  /// Reads an identifier back from a coding key.
  public init?<Key: CodingKey>(codingKey: Key) {
    self.rawValue = codingKey.stringValue
  }
}

/// A coding key made of any text.
struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
