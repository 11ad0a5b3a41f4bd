import PowerMap

/// Finds an id for whatever a table calls a department: `Sales & Service` becomes `sales-service`, with that name.
struct DepartmentNames {
  private var ids: [String: Department.ID] = [:]
  private var names: [Department.ID: String] = [:]

  /// The id of a department; the same for the same text, and another for another.
  mutating func id(for text: String) -> Department.ID {
    if let id = ids[text] { return id }
    let wanted =
      Self.archetype(of: text).map { Department.ID($0.rawValue) }
      ?? (Department.ID(text).isValid ? Department.ID(text) : Department.ID(nearestTo: text) ?? "department")
    var id = wanted
    var number = 1
    while names[id] != nil {
      number += 1
      id = Department.ID("\(wanted.rawValue.prefix(58))-\(number)")
    }
    ids[text] = id
    names[id] = text
    return id
  }

  /// The department of an id, with the name it had where that says more.
  func department(_ id: Department.ID) -> Department {
    let text = names[id] ?? id.rawValue
    let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Department(id: id, name: isNumber ? "Department \(text)" : text == id.rawValue ? nil : text)
  }

  /// The archetype that a text names, whatever its capitals.
  private static func archetype(of text: String) -> Archetype? {
    Archetype.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
  }
}
