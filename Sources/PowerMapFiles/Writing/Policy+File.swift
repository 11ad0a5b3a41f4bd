import DataTree
import PowerMap

extension Policy {
  /// The constants that differ from those of another policy, as a file has them.
  func tree(over base: Policy) -> Tree {
    var root: [Tree.Entry] = []
    for key in changedKeys(from: base) {
      Self.insert(value(of: key, over: base), at: key.path.split(separator: ".")[...], into: &root)
    }
    return .mapping(root)
  }

  private func value(of key: PolicyKey, over base: Policy) -> Tree {
    switch key.place {
    case .number(let keyPath, _): return .number(self[keyPath: keyPath])
    case .integer(let keyPath, _): return .integer(self[keyPath: keyPath])
    case .purpose(let keyPath): return .text(self[keyPath: keyPath].rawValue)
    case .roles(let keyPath): return .list(self[keyPath: keyPath].map { .text($0.rawValue) })
    case .requirements(let keyPath):
      let required = self[keyPath: keyPath]
      return .mapping(
        Archetype.allCases.compactMap { archetype in
          guard let requirement = required[archetype] else {
            return base[keyPath: keyPath][archetype].map { _ in Tree.Entry(archetype.rawValue, .null) }
          }
          return Tree.Entry(
            archetype.rawValue,
            .record([
              ("threads", .integer(requirement.threads)), ("ours", .integer(requirement.ours)),
              ("seniority", requirement.seniority.map { .text("\($0)") } ?? .null),
            ]))
        })
    }
  }

  private static func insert(_ value: Tree, at path: ArraySlice<Substring>, into entries: inout [Tree.Entry]) {
    guard let name = path.first.map(String.init) else { return }
    guard path.count > 1 else { return entries.append(Tree.Entry(name, value)) }
    let index = entries.firstIndex { $0.key == name } ?? entries.endIndex
    if index == entries.endIndex { entries.append(Tree.Entry(name, .mapping([]))) }
    guard case .mapping(var inner) = entries[index].value else { return }
    insert(value, at: path.dropFirst(), into: &inner)
    entries[index].value = .mapping(inner)
  }
}
