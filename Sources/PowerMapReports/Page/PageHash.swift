// Made from the style sheet and the script: POWERMAP_UPDATE_GOLDEN=1 swift test rewrites it.

/// The digests of the page's style sheet and script, as a Content-Security-Policy names them.
enum PageHash {
  static let style = "sha256-GGL1BtSjun3jVxv2GkpktM441tXDI10QIZi+PIAreDg="
  static let script = "sha256-lqSHi5T2aQF9tuuoPwU4cck6SouYCfk23RY3aJ1zj00="
}
