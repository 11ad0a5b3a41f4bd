import DataTree
import PowerMap

/// Measures as the JSON of an analysis has them: by where they stand, in the order of their fields. Whoever writes many
/// analyses makes them once.
struct MeasureRows: Sendable {
  private let groups: [Capability.Scope.Group: [Capability]]

  init(_ capabilities: [Capability]) {
    let rows = capabilities.sorted { $0.field.utf8.lexicographicallyPrecedes($1.field.utf8) }
    groups = Dictionary(grouping: rows.filter { $0.scope.group != nil }) { $0.scope.group ?? .measures }
  }

  /// Writes the figures of an account as a whole, by field.
  func write(of analysis: Analysis, to writer: inout some TreeWriter) {
    writer.name(Capability.Scope.Group.measures.rawValue)
    writer.mapping { writer in
      for row in groups[.measures] ?? [] {
        for (_, result) in row.results(analysis) {
          writer.key(row.field)
          result.write(to: &writer)
        }
      }
    }
  }

  /// Writes the figures of a group by subject and field; nothing if no measure of it is asked for.
  func write(_ group: Capability.Scope.Group, of analysis: Analysis, to writer: inout some TreeWriter) {
    guard let rows = groups[group] else { return }
    let results = rows.map { $0.results(analysis) }
    writer.name(group.rawValue)
    writer.mapping { writer in
      for (subject, places) in Self.places(in: results) {
        writer.key(subject)
        writer.mapping { writer in
          for place in places {
            writer.key(rows[place.row].field)
            results[place.row][place.index].result.write(to: &writer)
          }
        }
      }
    }
  }

  /// Where the figures of each subject are, in the order of the subjects: a figure is large to be put together anew.
  private static func places(
    in results: [[(subject: String, result: Measured<MeasuredValue>)]]
  ) -> [(subject: String, places: [(row: Int, index: Int)])] {
    var places: [String: [(row: Int, index: Int)]] = [:]
    for row in results.indices {
      for index in results[row].indices { places[results[row][index].subject, default: []].append((row, index)) }
    }
    return places.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}

extension Capability.Scope {
  /// Where the figures of a scope stand in JSON.
  enum Group: String, CaseIterable {
    case measures, people, departments, ties
  }

  /// Where they stand; nil for what spans accounts, which is in no analysis.
  var group: Group? {
    switch self {
    case .account: .measures
    case .person: .people
    case .department: .departments
    case .tie: .ties
    case .book: nil
    }
  }
}
