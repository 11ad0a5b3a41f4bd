import Foundation

/// Turns the paths of a run into those that the pages of a repository know: from its top, whatever the current folder.
struct RepositoryPaths {
  /// The folder at the top; the current one where there is no repository.
  private let top: String

  /// Finds the top of the repository of the current folder; a machine without git has none.
  init() async {
    let current = FileManager.default.currentDirectoryPath
    if case .fine(let top)? = try? await Git(folder: current).run("rev-parse", "--show-toplevel") {
      self.top = Self.resolved(top)
    } else {
      top = Self.resolved(current)
    }
  }

  /// The path from the top; the whole path of a file that lies elsewhere.
  func path(of path: String) -> String {
    let whole = Self.resolved(path)
    return whole.hasPrefix(top + "/") ? String(whole.dropFirst(top.count + 1)) : whole
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
