/// One reason behind a figure: a record of the account or a term of the arithmetic.
public struct Evidence: Hashable, Sendable, Codable {
  /// What it refers to: a record (`relationship:ana:pat`, `person:eva`, `interaction:2026-10-12`), a measure's key,
  /// or a policy key (`policy:score.caps.oneThread`).
  public var source: String
  /// The day of the record, where it has one.
  public var on: Day?
  /// What it says, in plain words or as arithmetic.
  public var text: String
  /// The number it contributes, where it contributes one.
  public var value: Double?

  /// A reason behind a figure.
  public init(_ source: String, on: Day? = nil, text: String, value: Double? = nil) {
    self.source = source
    self.on = on
    self.text = text
    self.value = value
  }
}
