import Foundation
import GoldenFiles
import PowerMap
import PowerMapFiles

/// The example accounts, analysed on the day of the golden files.
enum Examples {
  static let day = "2026-11-01"
  static let names = ["halden", "northwind", "verdi"]

  static func book() throws -> Book {
    try Book(contentsOf: GoldenFile.root.appending(path: "Examples/Accounts").path)
  }

  static func analysis(_ name: String) throws -> Analysis {
    try book().analysis(of: Account.ID(name), asOf: day)
  }

  /// An account of the tests' own.
  static func fixture(_ name: String) throws -> Analysis {
    let file = GoldenFile.root.appending(path: "Tests/Fixtures/Accounts/\(name).yaml")
    return try Book(contentsOf: file.path).analysis(of: Account.ID(name), asOf: day)
  }

  static func analyses() throws -> [Analysis] {
    try names.map(analysis)
  }
}
