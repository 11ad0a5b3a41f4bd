import ArgumentParser

/// When findings are shown beside the lines that cause them.
enum AnnotationChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, github, never

  func isWanted(in environment: [String: String]) -> Bool {
    switch self {
    case .auto: environment["GITHUB_ACTIONS"] == "true"
    case .github: true
    case .never: false
    }
  }
}
