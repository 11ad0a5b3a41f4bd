/// A row of the registry of measures: what a key means, what it reads, and where to find its figures.
///
/// `explain`, the JSON output, the schema of it, the reference page and the reports read this registry and nothing else.
public struct Capability: Sendable, Identifiable {
  /// What a measure is of; a person may be of any side, since ids are unique in an account. A measure of the book spans
  /// the accounts: an analysis of one has no figure of it.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    case account, person, department, tie, book
  }

  /// The stable key, such as `coverage.power`.
  public var key: String
  /// The key identifies the row.
  public var id: String { key }
  /// The capability in the domain document, such as `A4`.
  public var capability: String
  /// What it is of.
  public var scope: Scope
  /// The name it has inside a person's, department's or tie's object in JSON; the key itself for account-wide ones.
  public var field: String
  /// What it is called.
  public var title: String
  /// What it is and how it is computed, in plain words.
  public var definition: String
  /// The formula as text.
  public var formula: String
  /// The records and attributes it reads, the measures it builds on, and the constants, those as `policy:key`.
  public var inputs: [String]
  /// The range of its figures, such as `0...1`.
  public var range: String
  /// The view that shows it.
  public var view: String
  /// The numbers of the ideas it comes from, and the literature.
  public var source: String
  /// Whether its figure is searched for when it is asked for, which takes longer than all those that are not together.
  public var isSearched = false
  /// The subjects it has figures for, in order, and the figure of each; the subject of an account-wide one is the
  /// account's id.
  public var results: @Sendable (Analysis) -> [(subject: String, result: Measured<MeasuredValue>)]

  /// The records and measures among the inputs.
  public var reads: [String] { inputs.filter { !$0.hasPrefix(Self.policyPrefix) } }

  /// The policy keys among the inputs, or the beginnings of several: `threshold.live`, `score.weights`.
  public var constants: [String] {
    inputs.filter { $0.hasPrefix(Self.policyPrefix) }.map { String($0.dropFirst(Self.policyPrefix.count)) }
  }

  private static let policyPrefix = "policy:"

  /// Every measure, account-wide ones first, in the order of the reference page.
  public static let all: [Capability] =
    accountMeasures + spreadMeasures + exposureMeasures + adviceMeasures + introducingMeasures + personMeasures
    + seatMeasures + rivalMeasures + departmentMeasures + gapMeasures + tieMeasures + bookMeasures

  /// The measure of that key.
  public static func named(_ key: String) -> Capability? {
    all.first { $0.key == key }
  }
}

extension Measured<Double> {
  /// The figure as one of any measure.
  var anyValue: Measured<MeasuredValue> { map(MeasuredValue.number) }
}

extension Measured<Int> {
  /// The figure as one of any measure.
  var anyValue: Measured<MeasuredValue> { map(MeasuredValue.integer) }
}

extension Measured<Money> {
  /// The amount as one of any measure.
  var anyValue: Measured<MeasuredValue> { map(MeasuredValue.money) }
}

extension Measured where Value: RawRepresentable<String> {
  /// The state as one of any measure.
  var anyValue: Measured<MeasuredValue> { map { .text($0.rawValue) } }
}

extension Measured<[Person.ID]> {
  /// The list as one of any measure.
  var anyValue: Measured<MeasuredValue> { map { .list($0.map(\.rawValue)) } }
}

extension Measured<MeasuredValue> {
  /// A state or a label.
  static func state(_ text: String, because evidence: [Evidence] = []) -> Measured {
    .exactly(.text(text), because: evidence)
  }
}
