extension Theme {
  /// What a colour is for: `second-ink`, `stance-advocate-glyph`.
  package struct Role: Sendable {
    /// The name, fit for a style sheet.
    package let name: String
    let path: any WritableKeyPath<Theme, Color> & Sendable

    init(_ name: String, _ path: any WritableKeyPath<Theme, Color> & Sendable) {
      self.name = name
      self.path = path
    }

    /// The colour that a theme has for it.
    package func color(in theme: Theme) -> Color { theme[keyPath: path] }
  }

  /// Every colour of a theme.
  package static let roles: [Role] =
    [
      Role("page", \.page), Role("block", \.block), Role("block-border", \.blockBorder), Role("card", \.card),
      Role("ink", \.ink), Role("second-ink", \.secondInk), Role("faint-border", \.faintBorder),
      Role("hairline", \.hairline), Role("reporting", \.reporting), Role("influence", \.influence),
      Role("ours", \.ours), Role("planned", \.planned), Role("on-planned", \.onPlanned), Role("on-ours", \.onOurs),
      Role("our-card", \.ourCard), Role("our-block", \.ourBlock), Role("alarm", \.alarm), Role("on-alarm", \.onAlarm),
      Role("alarm-block", \.alarmBlock), Role("warning", \.warning), Role("warning-block", \.warningBlock),
      Role("third-party", \.thirdParty), Role("third-party-block", \.thirdPartyBlock),
    ]
    + zip(StanceMark.allCases, light.badges.indices).flatMap { mark, index in
      [
        Role("stance-\(mark)", \.badges[index].fill), Role("stance-\(mark)-glyph", \.badges[index].glyph),
        Role("stance-\(mark)-border", \.badges[index].border),
      ]
    }
    + light.ties.indices.flatMap { index in
      [Role("ties-\(index)", \.ties[index].fill), Role("ties-\(index)-text", \.ties[index].text)]
    }
    + light.need.indices.flatMap { index in
      [Role("need-\(index)", \.need[index].fill), Role("need-\(index)-text", \.need[index].text)]
    }

  /// A theme in which no two roles share a colour, so that each can be told in a finished picture and be given the
  /// colours of other themes there.
  package static let keyed: Theme = {
    var theme = light
    for (number, role) in zip(UInt32(1)..., roles) { theme[keyPath: role.path] = Color(number) }
    return theme
  }()
}
