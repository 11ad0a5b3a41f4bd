import Foundation
import PowerMap

/// Times what the engine does with one account of 40 and one of 300 people, and prints a table.
///
/// Each figure is the least of several runs, in milliseconds of the processor. A plan and a search for flips start from an
/// analysis that is there already.
@main struct AnalysisBenchmarks {
  /// How large an account is.
  private struct Size {
    let people: Int
    let ours: Int
    let interactions: Int
  }

  private static let sizes = [
    Size(people: 40, ours: 3, interactions: 150), Size(people: 300, ours: 10, interactions: 1500),
  ]

  static func main() throws {
    let columns = try sizes.map(times)
    print("| task | \(sizes.map { "\($0.people) people" }.joined(separator: " | ")) |")
    print("|---" + sizes.map { _ in "|---" }.joined() + "|")
    for (row, name) in columns[0].map(\.task).enumerated() {
      print("| \(name) | \(columns.map { "\(text($0[row].milliseconds)) ms" }.joined(separator: " | ")) |")
    }
    let sums = columns.map { column in "\(text(column.reduce(0) { $0 + $1.milliseconds })) ms" }
    print("| in all | \(sums.joined(separator: " | ")) |")
  }

  private static func times(_ size: Size) throws -> [(task: String, milliseconds: Double)] {
    let book = MadeUpBook(people: size.people, ours: size.ours, interactions: size.interactions, seed: 1).book
    func analysis() throws -> Analysis { try book.analysis(of: MadeUpBook.id, asOf: MadeUpBook.asOf) }
    let once = try analysis()
    return [
      ("analysis, every measure and finding", try least { _ = try analysis() }),
      ("plan of three steps", try least { _ = try once.plan(steps: 3) }),
      ("what would flip the verdicts", least { _ = once.sensitivity() }),
    ]
  }

  /// The least milliseconds of the processor that a run takes, of as many as fit into a second.
  private static func least(_ run: () throws -> Void) rethrows -> Double {
    try run()
    var least = Double.infinity
    let end = seconds() + 1
    repeat {
      let start = seconds()
      try run()
      least = min(least, seconds() - start)
    } while seconds() < end
    return 1000 * least
  }

  private static func text(_ milliseconds: Double) -> String {
    milliseconds < 100 ? "\((10 * milliseconds).rounded() / 10)" : "\(Int(milliseconds.rounded()))"
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
