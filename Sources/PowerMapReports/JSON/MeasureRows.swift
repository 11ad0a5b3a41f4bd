import DataTree
import PowerMap

/// Measures as the JSON of an analysis has them: by where they stand, in the order of their fields. Whoever writes many
/// analyses makes them once.
struct MeasureRows: Sendable {
  private var groups: [Capability.Scope.Group: [Row]] = [:]

  /// What is needed of a measure, which is large.
  private struct Row {
    let field: String
    let results: @Sendable (Analysis) -> [(subject: String, result: Measured<MeasuredValue>)]
  }

  init(_ capabilities: [Capability]) {
    for capability in capabilities.sorted(by: { $0.field.utf8.lexicographicallyPrecedes($1.field.utf8) }) {
      guard let group = capability.scope.group else { continue }
      groups[group, default: []].append(Row(field: capability.field, results: capability.results))
    }
  }

  /// Writes the figures of an account as a whole, by field.
  func write(of analysis: Analysis, to writer: inout some TreeWriter) {
    writer.key(Capability.Scope.Group.measures.rawValue)
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
    writer.key(group.rawValue)
    writer.mapping { writer in
      for places in Self.places(in: results) {
        writer.key(places.subject)
        writer.mapping { writer in
          for place in places.figures {
            writer.key(rows[place.row].field)
            results[place.row][place.index].result.write(to: &writer)
          }
        }
      }
    }
  }

  /// Where the figures of a subject are.
  private struct Places {
    let subject: String
    var figures: [(row: Int, index: Int)] = []
  }

  /// Where the figures of each subject are, in the order of the subjects: a figure is large to be put together anew.
  private static func places(in results: [[(subject: String, result: Measured<MeasuredValue>)]]) -> [Places] {
    var numbers: [String: Int] = [:]
    var places: [Places] = []
    for row in results.indices {
      for index in results[row].indices {
        let subject = results[row][index].subject
        // Most measures have figures of the same subjects in the same order.
        let isNext = index < places.count && places[index].subject == subject
        let number = isNext ? index : numbers[subject] ?? places.count
        if number == places.count {
          numbers[subject] = number
          places.append(Places(subject: subject))
          places[number].figures.reserveCapacity(results.count)
        }
        places[number].figures.append((row, index))
      }
    }
    return places.sorted { $0.subject.utf8.lexicographicallyPrecedes($1.subject.utf8) }
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
