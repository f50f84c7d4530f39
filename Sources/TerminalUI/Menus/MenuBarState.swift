/// Whether the menu bar has the keys, and what is chosen in it.
public struct MenuBarState: Equatable, Sendable {
  /// The menu that is open; nil while the menu bar is at rest.
  public var open: Int?
  /// The chosen line among those shown in the open menu.
  public var line: Int

  /// At rest.
  public init() {
    open = nil
    line = 0
  }

  public var isOpen: Bool { open != nil }
}
