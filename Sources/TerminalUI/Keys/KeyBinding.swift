/// Keys together with what they do and how that is called, so that key bar, menus and help cannot drift apart.
public struct KeyBinding<Action: Equatable & Sendable>: Equatable, Sendable {
  /// Any of these does it; the first one is shown.
  public var keys: [Key]
  public var action: Action
  /// One or two words, in the language of the person, for the key bar.
  public var label: String
  /// A sentence for the help screen, in the language of the person.
  public var help: String
  /// Whether the key bar shows it.
  public var isInKeyBar: Bool
  /// When the key bar is too narrow, entries of lower importance go first.
  public var importance: Int

  public init(
    _ keys: Key..., action: Action, label: String, help: String = "", isInKeyBar: Bool = true,
    importance: Int = 0
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.help = help.isEmpty ? label : help
    self.isInKeyBar = isInKeyBar
    self.importance = importance
  }
}

extension Sequence {
  /// The action of the first binding for a key.
  public func action<Action>(for key: Key) -> Action? where Element == KeyBinding<Action> {
    let key = key.normalized
    return first { $0.keys.contains(key) }?.action
  }
}
