/// A line of an open menu.
public enum MenuItem<Action: Equatable & Sendable>: Equatable, Sendable {
  /// `keyText` is the key that does the same, as the person knows it. What is not enabled is not shown.
  case item(label: String, keyText: String, action: Action, isEnabled: Bool)
  case separator

  /// An item of a binding: its label and the name of its first key.
  public static func item(
    _ binding: KeyBinding<Action>, names: KeyNames, isEnabled: Bool = true
  ) -> MenuItem {
    .item(
      label: binding.label, keyText: binding.keys.first.map(names.name) ?? "", action: binding.action,
      isEnabled: isEnabled)
  }

  /// An item without a key of its own.
  public static func item(_ label: String, action: Action, isEnabled: Bool = true) -> MenuItem {
    .item(label: label, keyText: "", action: action, isEnabled: isEnabled)
  }
}
