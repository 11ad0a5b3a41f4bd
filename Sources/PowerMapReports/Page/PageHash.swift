// Made from the style sheet and the script: POWERMAP_UPDATE_GOLDEN=1 swift test rewrites it.

/// The digests of the page's style sheet and script, as a Content-Security-Policy names them.
enum PageHash {
  static let style = "sha256-rFkqXW3ieuutnXT8lhhmqsGBstQt6k2nrkBUD2qutKs="
  static let script = "sha256-a4YAulVo+Kd5YlEhiONLWWkETg/4zm0mq66x43EqECs="
}
