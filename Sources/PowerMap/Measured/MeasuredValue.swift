/// A figure of any measure, for those who print all of them: the registry hands these out.
public enum MeasuredValue: Hashable, Sendable {
  /// A number, with its unit given by the registry.
  case number(Double)
  /// A count.
  case integer(Int)
  /// A state or a label.
  case text(String)
  /// A list of ids, in order.
  case list([String])
  /// An amount of money.
  case money(Money)
  /// Named parts, each a figure, in order of their names.
  case parts([String: MeasuredValue])
}
