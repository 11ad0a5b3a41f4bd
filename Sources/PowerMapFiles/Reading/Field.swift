import DataTree
import PowerMap

/// One key of a record: what it is called, what it means, how its value stands in a file, and where it goes.
struct Field<Root>: Sendable {
  let name: String
  /// The name as UTF-8, by which it is looked for.
  let utf8: [UInt8]
  /// The mark that a key of the name has.
  let mark: KeyMark
  let documentation: String
  let isRequired: Bool
  let schema: Tree
  /// Puts the value of a node into the record, or reports why not.
  let read: @Sendable (SourceNode, inout Root, inout Reading) -> Void

  /// A key with a reading of its own.
  init(
    _ name: String, _ documentation: String, isRequired: Bool = false, schema: Tree,
    read: @escaping @Sendable (SourceNode, inout Root, inout Reading) -> Void
  ) {
    self.name = name
    self.utf8 = Array(name.utf8)
    self.mark = KeyMark(of: utf8)
    self.documentation = documentation
    self.isRequired = isRequired
    self.schema = schema
    self.read = read
  }

  /// A key whose value goes to a property.
  init<Value>(
    _ name: String, _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ form: Form<Value>,
    _ documentation: String, isRequired: Bool = false
  ) {
    self.init(name, documentation, isRequired: isRequired, schema: form.schema) { node, root, reading in
      if let value = form.read(node, &reading) { root[keyPath: keyPath] = value }
    }
  }

  /// A key whose value goes to an optional property; `null` says that it is unknown, whatever it was before.
  init<Value>(
    _ name: String, optional keyPath: any WritableKeyPath<Root, Value?> & Sendable, _ form: Form<Value>,
    _ documentation: String
  ) {
    self.init(name, documentation, schema: Schema.orNull(form.schema)) { node, root, reading in
      if node.isNull {
        root[keyPath: keyPath] = nil
      } else if let value = form.read(node, &reading) {
        root[keyPath: keyPath] = value
      }
    }
  }
}

extension Reading {
  /// Reads the keys of a record in the order of its fields; reports keys it does not have and those it lacks.
  mutating func read<Root>(_ fields: [Field<Root>], of node: SourceNode, into root: inout Root, named record: String) {
    guard node.isNull || node.isMapping else {
      _ = entries(of: node)
      return
    }
    var keys = node.keyCursor
    let (count, marks) = keys.marks(in: node)
    var known = 0
    // By index, because a field is large and need not be copied.
    for index in fields.indices {
      // A key stands only once, so that there is nothing left to find when there are as many known ones as keys.
      if known < count, marks.contains(fields[index].mark), let key = keys.find(fields[index].utf8, in: node) {
        known += 1
        let value = node.part(at: key + 1)
        // What is said of a whole list or mapping is said at its key, and of a single value at the value.
        if notesPlaces { note(inside: fields[index].name, at: value.isScalar ? value : node.part(at: key)) }
        // Not inside a closure, which would take a copy of all that is captured.
        let outer = path
        if notesPlaces { path = whole(fields[index].name) }
        fields[index].read(value, &root, &self)
        path = outer
      } else if fields[index].isRequired {
        report(.missingKey, at: node, "\(record) needs '\(fields[index].name)'")
      }
    }
    if known < count { reportUnknown(node.entries, besides: fields.map(\.name), record) }
  }

  private mutating func reportUnknown(_ entries: SourceNode.Entries, besides names: [String], _ record: String) {
    for entry in entries where !names.contains(entry.key) {
      report(
        .unknownKey, at: entry.keyNode, "\(record) has no '\(entry.key.shortened)'",
        suggestion: Suggestion.nearest(to: entry.key, among: names))
    }
  }
}

extension Form {
  /// A record with the given fields, starting from `blank`.
  static func record(_ name: String, _ fields: [Field<Value>], blank: @autoclosure @escaping @Sendable () -> Value)
    -> Form
  {
    Form(schema: Schema.object(fields)) { node, reading in
      guard node.isMapping else {
        _ = reading.entries(of: node)
        if node.isNull { reading.report(.wrongType, at: node, "nothing stands where \(name) is due") }
        return nil
      }
      let before = reading.problems.count
      var value = blank()
      reading.read(fields, of: node, into: &value, named: name)
      if before < reading.problems.count, reading.problems[before...].contains(where: { $0.code == .missingKey }) {
        return nil
      }
      return value
    }
  }
}
