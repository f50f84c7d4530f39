/// How roles look: on a dark ground, on a light one, or without colours.
public enum Theme: String, CaseIterable, Sendable {
  case dark
  case light
  case mono

  /// The look of a role. What a colour says is always said by a sign or an attribute as well.
  public func look(of style: Style) -> Look {
    switch self {
    case .dark: Self.darkLook(of: style)
    case .light: Self.lightLook(of: style)
    case .mono: Self.monoLook(of: style)
    }
  }
}
