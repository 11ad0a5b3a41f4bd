import PowerMapDrawing

/// The colours of the themes as properties of a style sheet: a map that was drawn in `Theme.keyed` names them, and the
/// page says what they are in the light, in the dark and on paper.
enum PageColors {
  private static let names = Dictionary(
    Theme.roles.map { ($0.color(in: .keyed).hexadecimal, "var(--\($0.name))") }, uniquingKeysWith: { first, _ in first }
  )

  /// The property that a colour of `Theme.keyed` stands for; `none` for what is not seen, and other words as they are.
  static func variable(for color: String) -> String {
    color == "transparent" ? "none" : names[color] ?? color
  }

  /// The style sheet that sets them.
  static let style =
    ":root{\(declarations(.light))}"
    + "@media screen and (prefers-color-scheme:dark){:root{\(declarations(.dark))}}"

  private static func declarations(_ theme: Theme) -> String {
    Theme.roles.map { "--\($0.name):\($0.color(in: theme).hexadecimal)" }.joined(separator: ";")
  }
}
