import DataTree
import PowerMap

/// The version of the JSON that reports write; it grows when a key changes its meaning or goes away.
let analysisFormatVersion = 1

extension AccountReport {
  /// The analysis as JSON with sorted keys; the same bytes for the same analysis.
  ///
  /// Account-wide figures stand under `measures` by their key, all others by subject and field under `people` (ours
  /// and theirs: ids are unique in an account), `departments` and `ties`. Every figure is an object with `state`:
  /// `known` has `value`, `lo`, `hi` and `because`, `unknown` has `reason`, `lo` and `hi`, `notApplicable` has `reason`.
  /// In findings and evidence, a key without a value is left out, and so is a group of which no measure is asked for.
  public var json: String {
    var writer = JSONWriter(isIndented: true)
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension AccountReport: TreeWritable {
  func write(to writer: inout some TreeWriter) {
    let rows = capabilities.sorted { $0.field.utf8.lexicographicallyPrecedes($1.field.utf8) }
    writer.mapping { writer in
      writer.field("account", analysis.account.id.rawValue)
      writer.field("asOf", analysis.asOf.description)
      writeSubjects(of: .departments, rows, to: &writer)
      writer.field("findings", analysis.findings)
      writer.field("formatVersion", analysisFormatVersion)
      writer.key(Capability.Scope.Group.measures.rawValue)
      writer.mapping { writer in
        for row in rows where row.scope.group == .measures {
          for (_, result) in row.results(analysis) { writer.field(row.field, result) }
        }
      }
      writeSubjects(of: .people, rows, to: &writer)
      writeSubjects(of: .ties, rows, to: &writer)
    }
  }

  /// Writes the figures of a group by subject and field; nothing if no measure of it is asked for.
  private func writeSubjects(
    of group: Capability.Scope.Group, _ rows: [Capability], to writer: inout some TreeWriter
  ) {
    let rows = rows.filter { $0.scope.group == group }
    guard !rows.isEmpty else { return }
    var figures: [String: [(field: String, result: Measured<MeasuredValue>)]] = [:]
    for row in rows {
      for (subject, result) in row.results(analysis) { figures[subject, default: []].append((row.field, result)) }
    }
    writer.key(group.rawValue)
    writer.mapping { writer in
      for (subject, fields) in figures.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        writer.key(subject)
        writer.mapping { writer in
          for (field, result) in fields { writer.field(field, result) }
        }
      }
    }
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
