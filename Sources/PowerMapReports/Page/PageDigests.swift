// Made from the style sheets and the scripts: POWERMAP_UPDATE_GOLDEN=1 swift test rewrites it, then build again.

/// The digests of a page's style sheet and script, as a Content-Security-Policy names them.
struct PageDigests: Sendable {
  var style: String
  var script: String

  static let account = PageDigests(
    style: "sha256-EZWSicMD/NqIkzqez7wnBXGxNXVvKMSLTyMb9mDKdh8=",
    script: "sha256-mhNpCjIIERROVCcvLRiXPZKTPDwndOlUWjxSehUzJrk=")
  static let portfolio = PageDigests(
    style: "sha256-5eKcgaV6GWHc0Mit8x9DP+g6RcRVP2zFQQRugVuWcxw=",
    script: "sha256-nnO5p6i8l+qYdYA9eebLEeGOQDwLHVlPdZUoXg9Kd2s=")
}
