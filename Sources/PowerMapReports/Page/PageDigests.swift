// Made from the style sheet and the script: POWERMAP_UPDATE_GOLDEN=1 swift test rewrites it, then build again.

/// The digests of the page's style sheet and script, as a Content-Security-Policy names them.
enum PageDigests {
  static let style = "sha256-YFi7U2EVHZssb3O8kMhOzb0PpKDmASZa3WI2eOj0Qd4="
  static let script = "sha256-mhNpCjIIERROVCcvLRiXPZKTPDwndOlUWjxSehUzJrk="
}
