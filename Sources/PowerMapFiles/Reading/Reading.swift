import PowerMap

/// What is known while one file is read: its problems so far, where each part of the book stands, and the default date.
struct Reading {
  let source: SourceText
  /// Every problem found so far.
  var problems: [Diagnostic] = []
  /// The date of every assessment that has none of its own.
  var assessedOn: Day?
  /// Whether there is such a date, but not one that can be read; that is one problem, not one for each assessment.
  var isAssessedOnUnreadable = false
  /// Where the parts of the book stand, by paths such as `people.eva` and `ties.3.to`; nothing where none are noted.
  var places: [String: Place] = [:]
  /// Whether places are noted, which takes longer than all the rest. Who needs them only for what is wrong reads without
  /// them first.
  let notesPlaces: Bool
  /// The path of the record that is being read.
  var path = ""

  /// A stretch of the source.
  struct Place: Hashable, Sendable {
    var position: SourcePosition
    var width: Int

    init(position: SourcePosition, width: Int) {
      self.position = position
      self.width = width
    }

    init(of node: SourceNode) {
      self.init(position: node.position, width: node.width)
    }
  }

  init(source: SourceText, problems: [Diagnostic] = [], notesPlaces: Bool = true) {
    self.source = source
    self.problems = problems
    self.notesPlaces = notesPlaces
  }

  /// Notes a problem at a node.
  mutating func report(
    _ code: DiagnosticCode, severity: Diagnostic.Severity = .error, at node: SourceNode, _ message: String,
    suggestion: String? = nil
  ) {
    report(code, severity: severity, at: Place(of: node), message, suggestion: suggestion)
  }

  /// Notes a problem at a place.
  mutating func report(
    _ code: DiagnosticCode, severity: Diagnostic.Severity = .error, at place: Place, _ message: String,
    suggestion: String? = nil
  ) {
    problems.append(
      source.diagnostic(
        code, severity: severity, at: place.position, width: place.width, message: message, suggestion: suggestion))
  }

  /// Remembers where a part of the book stands.
  mutating func note(_ path: @autoclosure () -> String, at node: SourceNode) {
    guard notesPlaces else { return }
    places[path()] = Place(of: node)
  }

  /// Remembers where a part of the record that is being read stands.
  mutating func note(inside name: @autoclosure () -> String, at node: SourceNode) {
    guard notesPlaces else { return }
    places[whole(name())] = Place(of: node)
  }

  /// The path of a part of the record that is being read.
  func whole(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// Where a part of the book stands: its own place, else that of the nearest part around it, else the start.
  func place(of path: String) -> Place {
    var path = Substring(path)
    while !path.isEmpty {
      if let place = places[String(path)] { return place }
      path = path.lastIndex(of: ".").map { path[..<$0] } ?? ""
    }
    return Place(position: .start, width: 1)
  }

  /// Where the records of an account stand, by paths such as `people.eva` and `ties.3`; not each of their keys, which
  /// would take more memory than the accounts themselves.
  func positions(ofRecordsIn account: Account) -> [String: SourcePosition] {
    guard notesPlaces else { return [:] }
    let people = [("people", account.people), ("team", account.team), ("network", account.network)]
    let counts = [
      ("ties", account.ties.count), ("interactions", account.interactions.count), ("waivers", account.waivers.count),
      ("decisions", account.decisions.count), ("renewals", account.renewals.count),
      ("opportunities", account.opportunities.count), ("groups", account.groups.count),
      ("competitorSignals", account.competitorSignals.count),
    ]
    var positions: [String: SourcePosition] = [:]
    func add(_ path: String) { positions[path] = places[path]?.position }
    for (list, persons) in people { for person in persons { add("\(list).\(person.id)") } }
    for department in account.departments { add("departments.\(department.id)") }
    for (list, count) in counts { for index in 0..<count { add("\(list).\(index)") } }
    return positions
  }

  /// Reads a part below the current path.
  mutating func within<Value>(
    _ name: @autoclosure () -> String, _ body: (inout Reading) -> Value
  ) -> Value {
    guard notesPlaces else { return body(&self) }
    let outer = path
    path = whole(name())
    defer { path = outer }
    return body(&self)
  }

  /// Reads the items of a list, and puts those that can be read into an array.
  mutating func readItems<Item>(
    of node: SourceNode, into items: inout [Item], _ readItem: (SourceNode, inout Reading) -> Item?
  ) {
    reportUnlessList(node)
    var indices = node.itemCursor
    items.reserveCapacity(items.count + indices.count(in: node))
    while let index = indices.next(in: node) {
      if let item = readItem(node.part(at: index), &self) { items.append(item) }
    }
  }

  /// Reads the items of a list, each below its index in an array, and puts those that can be read into it.
  mutating func readNumberedItems<Item>(
    of node: SourceNode, into items: inout [Item], _ readItem: (SourceNode, inout Reading) -> Item?
  ) {
    var index = items.count
    readItems(of: node, into: &items) { node, reading in
      guard let item = reading.within("\(index)", { readItem(node, &$0) }) else { return nil }
      reading.note(inside: "\(index)", at: node)
      index += 1
      return item
    }
  }

  /// The entries of a mapping; nothing, with a report, for anything else. Nothing at all counts as an empty mapping.
  mutating func entries(of node: SourceNode) -> SourceNode.Entries {
    if !node.isMapping, !node.isNull { report(.wrongType, at: node, "\(node.described) stands where a mapping is due") }
    return node.entries
  }

  /// The items of a list; nothing, with a report, for anything else.
  mutating func items(of node: SourceNode) -> SourceNode.Items {
    reportUnlessList(node)
    return node.items
  }

  private mutating func reportUnlessList(_ node: SourceNode) {
    if !node.isSequence, !node.isNull { report(.wrongType, at: node, "\(node.described) stands where a list is due") }
  }
}
