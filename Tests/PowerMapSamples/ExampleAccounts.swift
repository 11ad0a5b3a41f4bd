public import PowerMap

/// Where the example accounts and the fixtures lie.
public enum ExampleAccounts {
  /// The accounts of `Examples/Accounts`.
  public static let ids: [Account.ID] = ["halden", "northwind", "verdi"]

  /// The day the tests look at them.
  public static let day = "2026-11-20"

  /// A path inside the package.
  public static func path(_ relative: String) -> String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/" + relative
  }
}
