/// A value for every case of an enumeration, so that a look-up always has an answer.
public struct Table<Key: CaseIterable & Hashable & Sendable, Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value of the cases that have none of their own.
  public let fallback: Value
  private var exceptions: [Key: Value]

  /// A table with the values given; every other case has the fallback.
  public init(_ values: [Key: Value], otherwise fallback: Value) {
    self.fallback = fallback
    self.exceptions = values.filter { $0.value != fallback }
  }

  /// The value of a case.
  public subscript(key: Key) -> Value {
    get { exceptions[key] ?? fallback }
    set { exceptions[key] = newValue == fallback ? nil : newValue }
  }
}

extension Table: Codable where Value: Codable {
  /// Reads the values in the order of the cases, the fallback first.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let fallback = try container.decode(Value.self)
    var values: [Key: Value] = [:]
    for key in Key.allCases {
      values[key] = try container.decode(Value.self)
    }
    self.init(values, otherwise: fallback)
  }

  /// Writes the values in the order of the cases, the fallback first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(fallback)
    for key in Key.allCases {
      try container.encode(self[key])
    }
  }
}
