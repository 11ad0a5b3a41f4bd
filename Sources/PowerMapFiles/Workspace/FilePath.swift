/// Paths as text, with `/` between their parts.
enum FilePath {
  static func joined(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") || folder.isEmpty || folder == "." ? path : folder + (folder.hasSuffix("/") ? "" : "/") + path
  }

  /// The path before the last part; `.` where there is none.
  static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part without its extension.
  static func stem(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The path without `.` and without `..` where a part before it can be dropped.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    let text = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + text : (text.isEmpty ? "." : text)
  }

  /// Whether a path lies in a folder or below.
  static func isInside(_ path: String, folder: String) -> Bool {
    let folder = normalized(folder)
    let path = normalized(path)
    let prefix = folder == "/" ? "/" : folder + "/"
    guard folder != ".", path.hasPrefix(prefix) else {
      return folder == "." && !path.hasPrefix("/") && path != ".." && !path.hasPrefix("../")
    }
    // `..` is a folder above the one that begins with `..` as well.
    let rest = path.dropFirst(prefix.count)
    return rest != ".." && !rest.hasPrefix("../")
  }

  /// Whether a name fits a pattern in which `*` stands for any text.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return name == pattern }
    if name.hasPrefix("."), first.isEmpty { return false }
    guard name.hasPrefix(first), name.hasSuffix(last), name.count >= first.count + last.count else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
